import type { Language } from '../language.ts'
import type { Phrases } from './phrases.ts'

export type WordClass =
  | 'word'
  | 'determiner'
  | 'ordinal'
  | 'number'
  | 'adjective'
  | 'comparative'
  | 'superlative'
  | 'noun'
  | 'garment'

/** What a word says in English. */
export type Entry = {
  readonly english: string
  readonly wordClass: WordClass
  /** What it says before a noun, where that differs. */
  readonly attributive?: string
  /** True with an ending: "blaues", not "blau". */
  readonly inflected: boolean
  /** True when it tells nothing about the language of a message. */
  readonly cognate: boolean
}

export type Lexicon = {
  readonly language: Language
  /** By the word as `foldWord` writes it. */
  readonly entries: ReadonlyMap<string, Entry>
  /** First parts of compounds that are no words, or say something else there. */
  readonly parts: ReadonlyMap<string, Entry>
  readonly links: readonly string[]
  readonly phrases: Phrases
  readonly apart: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
  /** Pairs of words that tell the language together. */
  readonly telling: ReadonlySet<string>
  /** True of a word that says nothing of a message's language. */
  readonly isAlike: (word: string) => boolean
}
