import { compileEntries, isSpelledAlike } from './compile-entries.ts'
import { foldWord } from './fold-word.ts'
import type { Language } from './language.ts'
import { listed } from './listed.ts'
import { compilePhrases, type Phrases } from './phrases.ts'

export type Kind =
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
  readonly kind: Kind
  /** What it says before a noun, where that differs. */
  readonly attributive?: string
  /** True with an ending: "blaues", not "blau". */
  readonly inflected: boolean
  /** True when it tells nothing about the language of a message. */
  readonly alike: boolean
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

/** Makes a language's tables ready to be looked up in. */
export function compileLanguage(language: Language): Lexicon {
  const { letters, compounds } = language
  const fold = (word: string) => foldWord(word.replaceAll('-', ''), letters)
  const setOf = (words: string) => new Set(listed(words).map(fold))
  const alike = setOf(language.alike)
  const parts = compounds.parts.flatMap(Object.entries<string>).flatMap(([english, forms]) =>
    listed(forms).map((form): [string, Entry] => {
      const part = fold(form)
      return [part, { english, kind: 'noun', inflected: false, alike: alike.has(part) }]
    }),
  )
  return {
    language,
    entries: compileEntries(language, alike),
    parts: new Map(parts),
    links: ['', ...listed(compounds.links)],
    phrases: compilePhrases(language.phrases, fold),
    apart: setOf(language.apart),
    abbreviations: setOf(language.abbreviations),
    telling: new Set(listed(language.telling).map((pair) => foldWord(pair, letters))),
    isAlike: (word) => alike.has(word) || isSpelledAlike(word),
  }
}
