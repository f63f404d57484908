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
}

/** Counts the words that tell a message's language from English. */
export function weighLanguage(
  tokens: readonly Token[],
  { phrases, telling, isAlike }: Lexicon,
): LanguageEvidence {
  let own = 0
  let alike = 0
  let english = 0
  const shouts = tokens.every(({ raw }) => raw === raw.toUpperCase())
  for (const [at, { raw, key, entry, isBrand }] of tokens.entries()) {
    if (isBrand) continue
    // "MIT" is a university, unless all is in capitals.
    const isAcronym = !shouts && raw.length > 1 && raw === raw.toUpperCase()
    const tells = at > 0 && telling.has(`${tokens[at - 1]!.key}-${key}`)
    const ofPhrase = entry === undefined && phrases.words.has(key) && !stopWords.has(key)
    const isOwn = entry === undefined ? ofPhrase && !isAlike(key) : !entry.cognate
    if (tells || (isOwn && !isAcronym)) own++
    else if (entry !== undefined || ofPhrase) alike++
    else if (stopWords.has(key)) english += key.length > 1 || /[ai]/.test(key) ? 1 : 0
    else if (isEnglishTerm(key)) english += termWeight
  }
  return { own, alike, english }
}

/** How surely a message is in the language; 0 when it is taken for English. In a conversation that was, a word spelt alike will do. */
export function certaintyOf({ own, alike, english }: LanguageEvidence, goesOn: boolean): number {
  const weight = goesOn ? own + alike / 2 : own
  return weight > english ? weight - english : 0
}

/** True when nothing tells the language but a long word that is nearly, or in part, one of it: "Turnschue", "Traumkleid". */
export function isNearly(tokens: readonly Token[], guess: (word: string) => Entry | undefined): boolean {
  const unknown = tokens.filter(
    ({ entry, isBrand, key }) => !isBrand && entry === undefined && !stopWords.has(key),
  )
  return unknown.some(({ key }) => key.length >= longWord && !isEnglishTerm(key) && guess(key) !== undefined)
}
