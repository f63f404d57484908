import { compileEntries, isSpelledAlike } from './compile-entries.ts'
import { foldWord } from './fold-word.ts'
import type { Language } from './language.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { listed } from './listed.ts'
import { compilePhrases } from './phrases.ts'

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
