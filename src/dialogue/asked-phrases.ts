import type { Heard } from '../ear/heard.ts'
import { vagueWords } from '../language/en/vague-words.ts'
import { askingByLanguage, toEnglish } from '../language/languages.ts'
import { foldText } from '../language/readers/fold-words.ts'
import { isRareMaterial, rareKind } from '../language/readers/rare-words.ts'
import { readClaims } from '../language/readers/read-claims.ts'
import { depictedIn } from '../language/readers/read-depicted.ts'
import { rolesOfWords } from '../language/readers/roles-of-words.ts'
import type { ShopperRequest } from '../language/request.ts'
import { findTerms } from '../product/find-terms.ts'
import { narrowingWords } from '../product/narrower-kinds.ts'
import { isShadeWord } from '../product/shade.ts'
import { splitWords, type Word } from '../product/split-words.ts'
import type { Wish } from '../product/wish.ts'

/** A few words that stand together and ask for something of a garment that no attribute holds. */
export type AskedPhrase = {
  /** As the shopper wrote it. */
  readonly said: string
  /** As shops write it. */
  readonly words: readonly string[]
}

type Said = {
  readonly message: string
  readonly heard: Heard | null
  readonly request: Pick<ShopperRequest, 'language' | 'situations' | 'claims'>
}

/** From how likely on a word that no attribute took is taken to be wished for, or refused. */
const sure = { wanted: 0.7, refused: 0.5, wantedBehindWith: 0.25, surely: 0.8, told: 0.5 } as const

/** Of the words of the wish that no attribute took those that the ear hears wished for, in the message's order: no words of a story. */
export function askedPhrases({ text, wanted }: Wish, said: Said): AskedPhrase[] {
  if (wanted.category === undefined) return []
  const narrowing = new Set(narrowingWords({ text, wanted }))
  const own = text.split(/\s+/).filter((word) => !narrowing.has(word))
  return phrasesOf(own, said, 'wanted')
}

/** Words that were refused. */
export const refusedPhrases = (words: readonly string[], said: Said): AskedPhrase[] =>
  phrasesOf(words, said, 'refused')

function phrasesOf(
  own: readonly string[],
  { message, heard, request }: Said,
  as: 'wanted' | 'refused',
): AskedPhrase[] {
  if (heard === null || heard.words.length === 0) return []
  const words = splitWords(message)
  const roleOf = rolesOfWords(words, heard, message)
  const known = new Set(own.filter((word) => word !== '' && !isKnownOtherwise(word)))
  if (![...known].some((word) => !vagueWords.has(word) || units.test(word))) return []
  const toldOf = new Set([
    ...request.situations.flatMap(({ because }) => wordsOf(because)),
    ...request.claims.flatMap((claim) => claim.split('-')).flatMap((word) => [word, word.replace(/s$/, '')]),
  ])
  /** "No elastic waist": the waist is not asked for. */
  const isBehindRefused = (at: number, wanted: number) =>
    wanted < sure.surely &&
    at > 0 &&
    /^[ -]$/.test(words[at]!.gap) &&
    (roleOf(words[at - 1]!)?.refused ?? 0) >= sure.refused
  /** "A thank you for my teacher". */
  const isSomebody = (at: number) =>
    /^(?:my|our|his|her|their|mein\w*|unser\w*|sein\w*|ihr\w*)$/.test(words[at - 1]?.text ?? '')
  const isSure = (word: Word, at: number): boolean => {
    const role = roleOf(word)
    if (role === null) return false
    if (role[as] >= sure[as]) return true
    return (
      as === 'wanted' &&
      isBehindWith(at, words) &&
      role.wanted >= sure.wantedBehindWith &&
      role.told < sure.told
    )
  }
  const phrases: { at: number; end: number; words: string[] }[] = []
  for (const [at, word] of words.entries()) {
    const english = inEnglish(word, request.language).filter((each) => known.has(each))
    const isAsked =
      english.length > 0 &&
      /\p{L}/u.test(word.raw) &&
      !(as === 'wanted' && isBehindRefused(at, roleOf(word)?.wanted ?? 0)) &&
      isSure(word, at) &&
      !isSomebody(at) &&
      ![...wordsOf(word.raw), ...english].some((each) => toldOf.has(each))
    if (!isAsked) continue
    const last = phrases.at(-1)
    if (last !== undefined && last.end === at && /^[ -]$/.test(word.gap)) {
      last.words.push(...english)
      last.end = at + 1
    } else phrases.push({ at, end: at + 1, words: english })
  }
  return phrases
    .map((phrase) => ({
      ...phrase,
      words: phrase.words.filter((word) => !vagueWords.has(word) || isMeasured(phrase.at, words)),
    }))
    .filter(({ words: telling }) => telling.length > 0)
    .map((phrase) => {
      const start = startOf(phrase.at, words)
      const [first, last] = [words[start]!, words[phrase.end - 1]!]
      return { said: message.slice(first.at, last.at + last.raw.length), words: phrase.words }
    })
    .filter(({ said }) => readClaims(said, allClaims).length === 0)
}

const allClaims = [...askingByLanguage.values()].map(({ claims }) => claims)

/** What other notes tell of, or other readers took: a thing on the garment, a kind that stands for another, the vocabulary's own words. */
const isKnownOtherwise = (word: string): boolean =>
  isShadeWord(word) ||
  rareKind(word) !== undefined ||
  (!isRareMaterial(word) &&
    findTerms(word).some(({ meanings }) => meanings.every(({ attribute }) => attribute !== 'material'))) ||
  depictedIn(word).length > 0

const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []

function inEnglish({ raw, text }: Word, language: ShopperRequest['language']): string[] {
  if (language === 'en') return [text]
  const translated = toEnglish(raw, { brands: [], language }).text
  return [...new Set([...wordsOf(translated), ...wordsOf(raw)])]
}

/** "With a gusset", "mit Kellerfalten": what stands there is said of the garment. */
function isBehindWith(at: number, words: readonly Word[]): boolean {
  const before = words.slice(Math.max(0, at - 3), at + 1)
  const cue = before.findLastIndex(
    ({ text }, place) => place < before.length - 1 && /^(?:with|mit)$/.test(text),
  )
  return cue >= 0 && before.slice(cue + 1).every(({ gap }) => /^[ -]$/.test(gap))
}

const units = /^(?:inch(?:es)?|cm|mm|den|denier|degrees?|grad|kg|kilos?|litres?|liters?|l|gsm|g|cup|zoll)$/i

/** "28 inch leg": a measure is told with its number. */
function isMeasured(at: number, words: readonly Word[]): boolean {
  const [before, word] = [words[at - 1], words[at]!]
  return units.test(word.raw) && before !== undefined && /^\d+$/.test(before.raw) && /^[ -]?$/.test(word.gap)
}

const startOf = (at: number, words: readonly Word[]): number => (isMeasured(at, words) ? at - 1 : at)
