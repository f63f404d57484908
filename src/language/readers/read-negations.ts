import type { Word } from '../../product/split-words.ts'
import { behindVerdict, type NegationForm, negationPhrases } from '../en/negation-phrases.ts'
import { createPhraseBook, findPhrases } from '../phrase-book.ts'

const book = createPhraseBook(negationPhrases)

export type NegationPhrase = { readonly form: NegationForm; readonly start: number; readonly end: number }

/** Idioms of negation among the words: "skip the …", "… is out", and such as negate nothing: "without a doubt". */
export const readNegations = (words: readonly Word[]): readonly NegationPhrase[] =>
  findPhrases(words, book)
    .filter(({ meaning, end }) => meaning !== 'before' || endsVerdict(words[end]))
    .map(({ meaning, start, end }) => ({ form: meaning, start, end }))

/** "Is a no" is a verdict, "is a no sleeved top" is not. */
const endsVerdict = (next: Word | undefined) =>
  next === undefined || /[,.;:!?-]/.test(next.gap) || behindVerdict.has(next.text)

/** The places of the words that make up an idiom: they negate nothing by themselves, and describe nothing. */
export function idiomWords(negations: readonly NegationPhrase[]): Set<number> {
  return new Set(
    negations.flatMap(({ form, start, end }) =>
      form === 'inside' ? [start, end - 1] : Array.from({ length: end - start }, (_, at) => start + at),
    ),
  )
}
