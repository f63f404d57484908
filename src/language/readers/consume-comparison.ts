import type { Word } from '../../product/split-words.ts'
import {
  askingForMore,
  comparingCues,
  comparingHints,
  measurePhrases,
  numberedPair,
  pointingWords,
  questionCues,
  rangePhrases,
  togetherPhrases,
} from '../en/comparison-words.ts'
import { numberWords } from '../en/numbers.ts'
import { type MaskedText, mask, unmaskedWords } from '../masked-text.ts'
import { createPhraseBook, type FoundPhrase, findPhrases, phraseAt } from '../phrase-book.ts'
import type { Comparison, Pointer } from '../request.ts'

const measures = createPhraseBook(measurePhrases)
const cues = createPhraseBook<'question' | 'compare'>([
  ['question', questionCues],
  ['compare', comparingCues],
])
const elsewhere = createPhraseBook([[true, askingForMore]])
const together = createPhraseBook([[true, togetherPhrases]])
const ranges = createPhraseBook([[true, rangePhrases]])
const pairs = createPhraseBook([[true, [numberedPair]]])

type Measure = FoundPhrase<Pick<Comparison, 'by' | 'toward'>>

const textAt = (words: readonly Word[], at: number) => words[at]?.text ?? ''

/** "Cheaper than 50" measures against a number, not one product against another. */
const againstNumber = (words: readonly Word[], { end }: Measure) =>
  textAt(words, end) === 'than' && /^(?:\d|a$|fifty$|hundred$)/.test(textAt(words, end + 1))

/** "A print which is warmer" asks nothing: a question begins with its "which", or nearly. */
const opensQuestion = (words: readonly Word[], { meaning, start }: FoundPhrase<'question' | 'compare'>) =>
  meaning === 'compare' || start <= 2 || /[,.;:!?]/.test(words[start]?.gap ?? '')

/** "The cheaper one", with nothing behind it. */
function isTheOne(words: readonly Word[], { start, end }: Measure): boolean {
  const ends = end + 1 === words.length || (end + 2 === words.length && textAt(words, end + 1) === 'please')
  return textAt(words, start - 1) === 'the' && /^ones?$/.test(textAt(words, end)) && ends
}

/** "Is the first warmer than the second?", "is the first or the second warmer?" */
function asksWhether(words: readonly Word[], { start, end }: Measure): boolean {
  if (!/^(?:is|are|does|do|was|isnt)$/.test(textAt(words, 0))) return false
  if (textAt(words, end) === 'than') return true
  const before = words.slice(1, start).map(({ text }) => text)
  return end === words.length && before.includes('or') && before.some((text) => pointingWords.has(text))
}

/** "Like the cheapest of these": what is asked for is to resemble the one that wins. */
const resembles = (words: readonly Word[], { start }: Measure) =>
  /^(?:like|similar to|resembling|matching|as)$/.test(
    words
      .slice(Math.max(0, start - 3), start)
      .map(({ text }) => text)
      .filter((text) => /^(?:like|similar|to|resembling|matching|as)$/.test(text))
      .join(' '),
  )

export type ComparisonMention = {
  readonly comparison: Comparison
  /** True where more of the kind of the winner is asked for, not which one it is. */
  readonly asReference: boolean
}

/** "Of the first two": those products. */
function rangeIn(words: readonly Word[], masked: MaskedText): Pointer[] {
  const [range] = findPhrases(words, ranges)
  if (range === undefined) return []
  const found = words.slice(range.start, range.end)
  const last = found.at(-1)!.text
  const count = Math.min(
    numberWords[last] ?? (/^\d+$/.test(last) ? Number(last) : last === 'few' ? 3 : 2),
    10,
  )
  const fromEnd = found.some(({ text }) => text === 'last')
  mask(masked, range.from, range.to)
  return Array.from({ length: count }, (_, index) => ({ kind: 'result', ordinal: index + 1, fromEnd }))
}

/** "Compare 1 and 3": those products. */
function pairIn(words: readonly Word[], masked: MaskedText): Pointer[] {
  const [pair] = findPhrases(words, pairs)
  if (pair === undefined) return []
  mask(masked, pair.from, pair.to)
  const numbers = [words[pair.start], words[pair.end - 1]].map((word) => Number(word?.text))
  return numbers.map((ordinal) => ({ kind: 'result', ordinal, fromEnd: false }))
}

/** Consumes a question that compares products which were shown: "which of the first two is warmer?"; null without one. */
export function consumeComparison(masked: MaskedText): ComparisonMention | null {
  const words = unmaskedWords(masked)
  const cue = findPhrases(words, cues).find((found) => opensQuestion(words, found))
  if (cue === undefined && !words.some(({ text }) => comparingHints.has(text))) return null
  if (findPhrases(words, elsewhere).length > 0) return null
  const found = findPhrases(words, measures).filter((measure) => !againstNumber(words, measure))
  const asked = found.find(
    (measure) =>
      (cue !== undefined && measure.start >= cue.end) ||
      isTheOne(words, measure) ||
      asksWhether(words, measure) ||
      phraseAt(words, measure.end, together) !== null,
  )
  if (asked === undefined && cue?.meaning !== 'compare') return null
  const range = rangeIn(words, masked)
  const among = range.length > 0 ? range : pairIn(words, masked)
  if (cue !== undefined) mask(masked, cue.from, cue.to)
  if (asked === undefined) return { comparison: { by: null, toward: 'more', among }, asReference: false }
  mask(masked, asked.from, asked.to)
  return {
    comparison: { ...asked.meaning, among },
    asReference: cue === undefined && resembles(words, asked),
  }
}
