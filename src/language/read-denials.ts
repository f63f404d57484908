import type { Word } from '../product/split-words.ts'
import { behindVerdict, type DenialForm, denialPhrases } from './en/denial-phrases.ts'
import { createPhraseBook, findPhrases } from './phrase-book.ts'

const book = createPhraseBook(denialPhrases)

export type DenialPhrase = { readonly form: DenialForm; readonly start: number; readonly end: number }

/** Idioms of denial among the words: "skip the …", "… is out", and such as deny nothing: "without a doubt". */
export const readDenials = (words: readonly Word[]): readonly DenialPhrase[] =>
  findPhrases(words, book)
    .filter(({ meaning, end }) => meaning !== 'before' || endsVerdict(words[end]))
    .map(({ meaning, start, end }) => ({ form: meaning, start, end }))

/** "Is a no" is a verdict, "is a no sleeved top" is not. */
const endsVerdict = (next: Word | undefined) =>
  next === undefined || /[,.;:!?-]/.test(next.gap) || behindVerdict.has(next.text)

/** The places of the words that make up an idiom: they deny nothing by themselves, and describe nothing. */
export function idiomWords(denials: readonly DenialPhrase[]): Set<number> {
  return new Set(
    denials.flatMap(({ form, start, end }) =>
      form === 'inside' ? [start, end - 1] : Array.from({ length: end - start }, (_, at) => start + at),
    ),
  )
}
