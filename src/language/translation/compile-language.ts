import type { Language } from '../language.ts'
import { compileEntries, isSpelledAlike } from './compile-entries.ts'
import { foldWord } from './fold-word.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { compilePhrases } from './phrases.ts'
import { splitList } from './split-list.ts'

const kept = new WeakMap<Language, Lexicon>()

/** Makes a language's tables ready to be looked up in; of one language it does so once. */
export function compileLanguage(language: Language): Lexicon {
  const known = kept.get(language)
  if (known !== undefined) return known
  const lexicon = compile(language)
  kept.set(language, lexicon)
  return lexicon
}

function compile(language: Language): Lexicon {
  const { letters, compounds } = language
  const fold = (word: string) => foldWord(word.replaceAll('-', ''), letters)
  const setOf = (words: string) => new Set(splitList(words).map(fold))
  const alike = setOf(language.cognates)
  const parts = compounds.parts.flatMap(Object.entries<string>).flatMap(([english, forms]) =>
    splitList(forms).map((form): [string, Entry] => {
      const part = fold(form)
      return [part, { english, wordClass: 'noun', inflected: false, cognate: alike.has(part) }]
    }),
  )
  return {
    language,
    entries: compileEntries(language, alike),
    parts: new Map(parts),
    links: ['', ...splitList(compounds.links)],
    phrases: compilePhrases(language.phrases, fold),
    apart: setOf(language.neverMisspelled),
    abbreviations: setOf(language.abbreviations),
    telling: new Set(splitList(language.tellingPairs).map((pair) => foldWord(pair, letters))),
    isAlike: (word) => alike.has(word) || isSpelledAlike(word),
  }
}
