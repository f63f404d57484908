import type { AskingWords } from './asking-words.ts'
import type { SituationLanguage } from './situation-words.ts'

/**
 * English phrase → the words that say it, separated by spaces, in lower case, without endings. "the|that" means "the" before
 * a noun and "that" elsewhere; an empty phrase drops the word.
 */
export type Words = Readonly<Record<string, string>>

/** What is said, and its English; see `Language`. */
export type PhraseTable = readonly (readonly [phrase: string, english: string])[]

/** ISO 639-1, such as "en". */
export type LanguageCode = string

/**
 * A language as data: its words with the English that the readers know. A phrase is written in words of the language,
 * `a/b` for either, with slots: `<garment>` (adjectives and a garment), `<some>` (one to four words), `<bare>` (inflected
 * adjectives that stand for a noun), `<adjective>`, `<comparative>`, `<superlative>`, `<ordinal>`, `<number>`, `<noun>`
 * (one word each), and `|` for the end of a clause. `$1` in its English is what the first slot says.
 */
export type Language = {
  readonly code: LanguageCode
  /** Letters as they are written where the keyboard lacks them: ä as "ae". */
  readonly letters: Readonly<Record<string, string>>
  /** True where 1.299,90 is what English writes 1,299.90. */
  readonly decimalComma: boolean
  /** What may follow a word of these classes, separated by spaces. */
  readonly endings: { readonly noun: string; readonly adjective: string }
  readonly words: readonly Words[]
  readonly determiners: readonly Words[]
  readonly ordinals: readonly Words[]
  readonly numbers: readonly Words[]
  readonly adjectives: readonly Words[]
  readonly comparatives: readonly Words[]
  readonly superlatives: readonly Words[]
  readonly nouns: readonly Words[]
  readonly garments: readonly Words[]
  /** Words run together: what stands first only there ("sommer"), and what may stand between ("n", "s"). */
  readonly compounds: { readonly parts: readonly Words[]; readonly links: string }
  readonly phrases: PhraseTable
  /** What a period follows that ends no sentence. */
  readonly abbreviations: string
  /** Words that English, or a brand, spells alike: they tell nothing about the language of a message. */
  readonly cognates: string
  /** Words spelled alike that tell the language together: "in-rot". Joined by a hyphen. */
  readonly tellingPairs: string
  /** How it asks; without, its questions are read in their English. */
  readonly asking?: AskingWords
  /** How it speaks of situations. */
  readonly situations?: SituationLanguage
  /** Words one letter from a word of the table that are never taken for its misspelling. */
  readonly neverMisspelled: string
}
