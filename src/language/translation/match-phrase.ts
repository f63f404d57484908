import { isEnglishGarment } from './english-terms.ts'
import type { Part, Phrase, Phrases, SlotKind } from './phrases.ts'
import type { Token } from './tokens.ts'

export type Slot = { readonly from: number; readonly to: number }

export type PhraseMatch = { readonly phrase: Phrase; readonly end: number; readonly slots: readonly Slot[] }

const mostWords = 4
const breaks = /[.,;:!?()]/

export const isBreak = (token: Token | undefined): boolean => token === undefined || breaks.test(token.gap)

/** True of a token that carries on what stands before it: a noun, an inflected adjective, a word that is not known. */
export function isNounish(token: Token | undefined): boolean {
  if (token === undefined || isBreak(token)) return false
  const { entry } = token
  if (entry === undefined) return true
  if (entry.wordClass === 'word' || entry.wordClass === 'determiner') return false
  return (
    entry.wordClass === 'noun' ||
    entry.wordClass === 'garment' ||
    entry.wordClass === 'number' ||
    entry.inflected ||
    entry.attributive !== undefined
  )
}

const isGarment = ({ entry, key }: Token) =>
  entry === undefined ? isEnglishGarment(key) : entry.wordClass === 'garment'

const isQuality = ({ entry }: Token) =>
  entry !== undefined && /^(?:adjective|comparative|superlative|ordinal|number)$/.test(entry.wordClass)

/** The phrase of most words that begins at a token; its slots count tokens. */
export function matchPhrase(
  tokens: readonly Token[],
  start: number,
  phrases: Phrases['forward'],
): PhraseMatch | null {
  if (tokens[start]!.isBrand) return null
  const matches = (phrases.get(tokens[start]!.key) ?? []).flatMap((phrase): PhraseMatch[] => {
    const slots: Slot[] = []
    const end = matchParts(phrase.parts, { tokens, start, at: start, slots })
    return end < 0 ? [] : [{ phrase, end, slots }]
  })
  return matches.reduce<PhraseMatch | null>((best, match) => (isBetter(match, best) ? match : best), null)
}

const isBetter = (match: PhraseMatch, best: PhraseMatch | null) =>
  best === null ||
  match.end > best.end ||
  (match.end === best.end && match.phrase.literals > best.phrase.literals)

type Attempt = {
  readonly tokens: readonly Token[]
  readonly start: number
  readonly at: number
  /** Filled with the slots of the parts so far. */
  readonly slots: Slot[]
}

/** Where the parts end that begin at a token; -1 when they do not match. */
function matchParts([next, ...rest]: readonly Part[], attempt: Attempt): number {
  const { tokens, start, at, slots } = attempt
  if (next === undefined) return at
  if (next.is === 'end') return isBreak(tokens[at]) ? matchParts(rest, attempt) : -1
  const token = tokens[at]
  if (token === undefined || (at > start && isBreak(token))) return -1
  if (next.is === 'word')
    return next.any.includes(token.key) ? matchParts(rest, { ...attempt, at: at + 1 }) : -1
  const kept = slots.length
  for (const to of slotEnds(tokens, at, next.kind)) {
    slots.length = kept
    slots.push({ from: at, to })
    const end = matchParts(rest, { ...attempt, at: to })
    if (end >= 0) return end
  }
  slots.length = kept
  return -1
}

/** Where a slot that begins at a token may end, the likeliest first. */
function slotEnds(tokens: readonly Token[], at: number, kind: SlotKind): number[] {
  if (kind === 'some') {
    const ends: number[] = []
    for (let end = at + 1; end <= Math.min(at + mostWords, tokens.length); end++) {
      ends.push(end)
      if (isBreak(tokens[end])) break
    }
    return ends
  }
  if (kind === 'garment') {
    for (let end = at; end < Math.min(at + mostWords, tokens.length); end++) {
      const token = tokens[end]!
      if (end > at && isBreak(token)) return []
      if (isGarment(token)) return [end + 1]
      if (!isQuality(token)) return []
    }
    return []
  }
  if (kind === 'bare') {
    let end = at
    while (
      end < at + 2 &&
      end < tokens.length &&
      isBareQuality(tokens[end]!) &&
      (end === at || !isBreak(tokens[end]))
    )
      end++
    return end > at && !isNounish(tokens[end]) ? [end] : []
  }
  if (kind === 'number' && /^\d/.test(tokens[at]?.key ?? '')) return [at + 1]
  return tokens[at]?.entry?.wordClass === kind ? [at + 1] : []
}

const isBareQuality = (token: Token) => isQuality(token) && token.entry?.inflected === true
