import { termIndex } from '../product/term-index.ts'
import { neverMisspelled } from './en/never-misspelled.ts'
import { stopWords } from './en/stop-words.ts'
import { languages } from './languages.ts'
import { compileLanguage } from './translation/compile-language.ts'
import { isEnglishTerm } from './translation/english-terms.ts'
import { foldWord } from './translation/fold-word.ts'
import { splitCompound } from './translation/split-compound.ts'

/** How well a word is known: as a word for garments or of the grammar, as a common word, or not at all, as most names are. */
export type WordStanding = 'known' | 'common' | 'unknown'

const isOfLanguages = (raw: string): boolean =>
  languages.some((language) => {
    const lexicon = compileLanguage(language)
    const word = foldWord(raw, language.letters)
    return lexicon.entries.has(word) || splitCompound(word, lexicon) !== undefined
  })

/** The standing of a word as a shopper writes it, in any of the languages that are heard. */
export function wordStanding(raw: string): WordStanding {
  const word = foldWord(raw, {})
  if (stopWords.has(word) || termIndex.meanings.has(word) || isOfLanguages(raw)) return 'known'
  return neverMisspelled.has(word) || isEnglishTerm(word) ? 'common' : 'unknown'
}
