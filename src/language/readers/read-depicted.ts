import type { Word } from '../../product/split-words.ts'
import type { AttributeMention } from '../attribute-mention.ts'
import { depictedThings, depictingBefore, depictingBehind, themes } from '../en/depicted-words.ts'

/** Words between "has" and the thing that is shown. */
const reach = 4

const isThing = (word: string) => depictedThings.has(word) || depictedThings.has(word.replace(/s$/, ''))

/** Whether the word at a place is shown on the garment: "a wolf on it", "has a large eagle". */
function isDepicted(words: readonly Word[], at: number): boolean {
  if (!isThing(words[at]?.text ?? '')) return false
  const next = words[at + 1]
  if (next !== undefined && depictingBehind.has(next.text) && !/[,.;!?]/.test(next.gap)) return true
  if (next !== undefined && !/[,.;!?]/.test(next.gap) && !/^(?:and|in|at)$/.test(next.text)) return false
  const before = words.slice(Math.max(0, at - reach), at)
  const cue = before.findLastIndex(({ text }) => depictingBefore.has(text))
  return cue >= 0 && !before.slice(cue + 1).some(({ gap, text }) => /[,.;!?]/.test(gap) || text === 'and')
}

/** The graphics that the words left over speak of: a garment "with a dragon on it" has one. */
export function readDepicted(words: readonly Word[], isLeft: (index: number) => boolean): AttributeMention[] {
  return words.flatMap(({ at, text }, index): AttributeMention[] =>
    isLeft(index) && isDepicted(words, index)
      ? [{ at, attribute: 'pattern', values: ['graphic'], negated: false, phrase: text, text: '' }]
      : [],
  )
}

/** Living things that a text wishes for on a garment, as it writes them: people, things of daily life and shapes may be a story. */
export const depictedIn = (text: string): string[] =>
  text.split(/\s+/).filter((word) => themes.has(word) || themes.has(word.replace(/s$/, '')))
