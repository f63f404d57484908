import { neverMisspelled } from '../en/never-misspelled.ts'
import { stopWords } from '../en/stop-words.ts'
import { isEnglishTerm } from './english-terms.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** An English word of the trade says less about a message's language than "the" or "with": Germans say "Jeans", too. */
const termWeight = 0.5
/** From this length on a misspelt word still tells its language. */
const longWord = 8

export type LanguageEvidence = {
  /** Words that only the language has. */
  readonly own: number
  /** Words that English spells alike. */
  readonly alike: number
  /** Words that only English has, those of the trade by half. */
  readonly english: number
  /** True where English spells every word alike and means nothing of clothes by any: "Rock rot". */
  readonly isStrangeInEnglish: boolean
}

/** What spells out a sign of the search box is of no language. */
const signs: ReadonlySet<string> = new Set(['minus'])

/** "A shirt", "a" and "I"; the letter of "Rock A" is a name. */
const isArticle = (raw: string, at: number): boolean => /^[aiI]$/.test(raw) || (raw === 'A' && at === 0)

/** Counts the words that tell a message's language from English. */
export function weighLanguage(
  tokens: readonly Token[],
  { phrases, telling, isAlike }: Lexicon,
): LanguageEvidence {
  let own = 0
  let alike = 0
  let english = 0
  let strange = 0
  const said = tokens.filter(({ isBrand, key }) => !isBrand && !signs.has(key))
  const shouts = tokens.every(({ raw }) => raw === raw.toUpperCase())
  for (const [at, { raw, key, entry, isBrand }] of tokens.entries()) {
    if (isBrand || signs.has(key)) continue
    // "MIT" is a university, unless all is in capitals.
    const isAcronym = !shouts && raw.length > 1 && raw === raw.toUpperCase()
    const tells = at > 0 && telling.has(`${tokens[at - 1]!.key}-${key}`)
    const ofPhrase = entry === undefined && phrases.words.has(key) && !stopWords.has(key)
    const isOwn = entry === undefined ? ofPhrase && !isAlike(key) : !entry.cognate
    if (tells || (isOwn && !isAcronym)) own++
    else if (entry !== undefined || ofPhrase) {
      alike++
      if (entry !== undefined && !isPlainEnglish(key)) strange++
    } else if (stopWords.has(key)) english += key.length > 1 || isArticle(raw, at) ? 1 : 0
    else if (isEnglishTerm(key)) english += termWeight
  }
  return { own, alike, english, isStrangeInEnglish: strange > 0 && strange === said.length }
}

/** Words that English, too, has a use for here: of the trade, of the grammar, and comparisons, such as "shorter". */
const isPlainEnglish = (key: string): boolean =>
  isEnglishTerm(key) || stopWords.has(key) || neverMisspelled.has(key) || key.endsWith('er')

/**
 * How surely a message is in the language; 0 when it is taken for English. In a conversation that was, a word spelt alike will do; so it
 * will where English makes nothing of any, unless the conversation is in English.
 */
export function certaintyOf(
  { own, alike, english, isStrangeInEnglish }: LanguageEvidence,
  { goesOn, isOpen }: { goesOn: boolean; isOpen: boolean },
): number {
  const weight = goesOn || (isOpen && isStrangeInEnglish) ? own + alike / 2 : own
  return weight > english ? weight - english : 0
}

/** True when nothing tells the language but a long word that is nearly, or in part, one of it: "Turnschue", "Traumkleid". */
export function isNearly(tokens: readonly Token[], guess: (word: string) => Entry | undefined): boolean {
  const unknown = tokens.filter(
    ({ entry, isBrand, key }) => !isBrand && entry === undefined && !stopWords.has(key),
  )
  return unknown.some(({ key }) => key.length >= longWord && !isEnglishTerm(key) && guess(key) !== undefined)
}
