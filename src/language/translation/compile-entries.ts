import { neverMisspelled } from '../en/never-misspelled.ts'
import { stopWords } from '../en/stop-words.ts'
import type { Language, Words } from '../language.ts'
import { isEnglishTerm } from './english-terms.ts'
import { foldPlain, foldWord } from './fold-word.ts'
import type { Entry, WordClass } from './lexicon.ts'
import { splitList } from './split-list.ts'

/** True of a word that English has, too. */
export const isSpelledAlike = (word: string): boolean =>
  stopWords.has(word) || neverMisspelled.has(word) || isEnglishTerm(word)

type Table = {
  readonly words: readonly Words[]
  readonly wordClass: WordClass
  readonly suffixes: readonly string[]
}

function tablesOf(language: Language): Table[] {
  const noun = ['', ...splitList(language.endings.noun)]
  const adjective = ['', ...splitList(language.endings.adjective)]
  return [
    { words: language.words, wordClass: 'word', suffixes: [''] },
    { words: language.determiners, wordClass: 'determiner', suffixes: [''] },
    { words: language.numbers, wordClass: 'number', suffixes: [''] },
    { words: language.ordinals, wordClass: 'ordinal', suffixes: adjective },
    { words: language.comparatives, wordClass: 'comparative', suffixes: adjective },
    { words: language.superlatives, wordClass: 'superlative', suffixes: adjective },
    { words: language.garments, wordClass: 'garment', suffixes: noun },
    { words: language.nouns, wordClass: 'noun', suffixes: noun },
    { words: language.adjectives, wordClass: 'adjective', suffixes: adjective },
  ]
}

/** Every word of the tables with its endings, as it stands there and as a keyboard without its letters writes it. */
export function compileEntries(language: Language, alike: ReadonlySet<string>): Map<string, Entry> {
  const stems = tablesOf(language).flatMap((table) => stemsOf(table, { language, alike }))
  const entries = new Map<string, Entry>()
  // A word as the table has it goes before one that an ending makes, and that before one without its letters.
  for (const stem of stems) addTo(entries, stem, { form: stem.folded, suffix: '' })
  for (const stem of stems)
    for (const suffix of stem.suffixes) addForm(entries, stem, { written: stem.folded, suffix })
  for (const stem of stems) {
    if (stem.plain === stem.folded) continue
    const hurried = { ...stem, isAlike: true }
    for (const suffix of stem.suffixes) addForm(entries, hurried, { written: stem.plain, suffix })
  }
  return entries

  function addForm(
    to: Map<string, Entry>,
    stem: Stem,
    { written, suffix }: { written: string; suffix: string },
  ) {
    const form = withEnding(written, suffix, stem.wordClass)
    if (form !== null) addTo(to, stem, { form, suffix })
  }

  function addTo(to: Map<string, Entry>, stem: Stem, { form, suffix }: { form: string; suffix: string }) {
    const known = to.get(form)
    const { english, attributive, wordClass } = stem
    if (known === undefined) {
      const isPlural = suffix === 's' && stem.isListedAlike
      const isAlike = stem.isAlike || isPlural || alike.has(form) || isSpelledAlike(form)
      const before = attributive === undefined ? {} : { attributive }
      to.set(form, { english, wordClass, ...before, inflected: suffix !== '', cognate: isAlike })
    } else if (
      known.wordClass === 'comparative' &&
      wordClass === 'adjective' &&
      known.attributive === undefined
    ) {
      // "Dunkler" is darker, "ein dunkler Mantel" a dark coat.
      to.set(form, { ...known, attributive: english })
    }
  }
}

type Stem = {
  readonly folded: string
  readonly plain: string
  readonly wordClass: WordClass
  readonly suffixes: readonly string[]
  readonly english: string
  readonly attributive: string | undefined
  readonly isAlike: boolean
  readonly isListedAlike: boolean
}

function stemsOf(
  { words, wordClass, suffixes }: Table,
  { language, alike }: { language: Language; alike: ReadonlySet<string> },
): Stem[] {
  return words.flatMap(Object.entries<string>).flatMap(([key, forms]) => {
    const [before, otherwise] = key.split('|') as [string, string | undefined]
    const english = otherwise ?? before
    const attributive = otherwise === undefined ? undefined : before
    return splitList(forms).map((form) => {
      const joined = form.replaceAll('-', '')
      const folded = foldWord(joined, language.letters)
      const isAlike = isSpelledAlike(folded)
      const isListedAlike = alike.has(folded)
      return {
        folded,
        plain: foldPlain(joined),
        wordClass,
        suffixes,
        english,
        attributive,
        isAlike,
        isListedAlike,
      }
    })
  })
}

/** "Beige" and "es" make "beiges"; a noun in -e takes no second one. */
function withEnding(stem: string, suffix: string, wordClass: WordClass): string | null {
  if (!stem.endsWith('e') || !suffix.startsWith('e')) return stem + suffix
  return wordClass === 'noun' || wordClass === 'garment' ? null : stem + suffix.slice(1)
}
