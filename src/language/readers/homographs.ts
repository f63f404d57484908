import type { TermMatch } from '../../product/find-terms.ts'
import type { Word } from '../../product/split-words.ts'
import { depicting, homographs, otherThings, persons, wearing } from '../en/homographs.ts'

/** "Stones" and "limes" are things; only the name of a color itself has a plural ("blues"). */
const isThing = ({ phrase, meanings }: TermMatch) =>
  otherThings.has(phrase) ||
  (/^[a-z]+s$/.test(phrase) && meanings.every(({ attribute, loose }) => attribute === 'color' && loose))

/** "A picture of a woman", "with a man on it": a person on the garment, not in it. */
function isDepicted({ start, end, phrase }: TermMatch, words: readonly Word[]): boolean {
  if (!persons.has(phrase)) return false
  if (words[start]?.gap === '-') return true
  const [before, earlier, next] = [words[start - 1], words[start - 2], words[end]]
  if (before === undefined || !depicting.has(before.text) || wearing.has(earlier?.text ?? '')) return false
  return before.text !== 'a' || earlier !== undefined || next?.text === 'on'
}

/** True when a found phrase does not mean what the vocabulary says, to judge by its neighbors. */
export function isHomograph(match: TermMatch, words: readonly Word[]): boolean {
  if (isThing(match) || isDepicted(match, words)) return true
  const other = homographs[match.phrase]
  if (other === undefined) return false
  const next = words[match.end]
  const previous = words[match.start - 1]
  return (
    (next !== undefined && isListed(other.next, next.text)) ||
    (previous !== undefined && isListed(other.previous, previous.text))
  )
}

const isListed = (list: string | undefined, word: string) => list?.split(' ').includes(word) ?? false
