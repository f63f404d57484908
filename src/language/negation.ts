import type { TermMatch } from '../product/find-term.ts'
import type { Word } from '../product/split-words.ts'
import {
  askingWords,
  compoundDenial,
  denialFillers,
  denialsOfDenial,
  denyingPairs,
  denyingWords,
  everything,
  freeOf,
  harmlessBefore,
  harmlessBehind,
  lesseningWords,
  owningWords,
  praisingWords,
  turningWords,
} from './english/negation-words.ts'
import { isSmall } from './split-garments.ts'
import { stopWords } from './stop-words.ts'

const reach = 5
/** Words in which a denial of the cue itself may stand: "I never get tired of black". */
const reachBefore = 3

const textAt = (words: readonly Word[], at: number) => words[at]?.text ?? ''

function isCueAt(words: readonly Word[], at: number): boolean {
  const word = textAt(words, at)
  const next = words[at + 1]
  if (next === undefined || /[,.;!?]/.test(next.gap)) return false
  // "No-iron" is a word of its own.
  if (next.gap === '-' && word !== compoundDenial) return false
  const previous = textAt(words, at - 1)
  if (word === 'but') return everything.has(previous) || everything.has(textAt(words, at - 2))
  if (denyingPairs[word] !== undefined) {
    const before = words.slice(Math.max(0, at - reachBefore), at)
    return next.text === denyingPairs[word] && !before.some(({ text }) => denialsOfDenial.has(text))
  }
  if (!denyingWords.has(word)) return false
  return !harmlessBehind[word]?.has(next.text) && !harmlessBefore[word]?.has(previous)
}

/** The found phrases of which less is wanted, which is not none: "less black". */
export function findLessened(words: readonly Word[], matches: readonly TermMatch[]): Set<number> {
  return new Set(
    matches.flatMap(({ start }, index) => (lesseningWords.has(words[start - 1]?.text ?? '') ? [index] : [])),
  )
}

/** The found phrases that the words deny, by their place in `matches`: "not black or navy", "without stripes". */
export function findDenied(words: readonly Word[], matches: readonly TermMatch[]): Set<number> {
  const denied = new Set<number>()
  const byStart = new Map(matches.map((match, index) => [match.start, index]))
  for (let cue = 0; cue < words.length; cue++) {
    if (byStart.has(cue) || !isCueAt(words, cue)) continue
    denyAfter(cue, { words, matches, byStart, denied })
  }
  for (const [index, match] of matches.entries()) if (isFreedOf(match, words)) denied.add(index)
  return denied
}

/** "Leather-free", "wool free". */
function isFreedOf({ end, meanings }: TermMatch, words: readonly Word[]): boolean {
  const next = words[end]
  return (
    next?.text === freeOf &&
    /^[ -]$/.test(next.gap) &&
    meanings.some(({ attribute }) => attribute === 'material')
  )
}

type Denial = {
  readonly words: readonly Word[]
  readonly matches: readonly TermMatch[]
  readonly byStart: ReadonlyMap<number, number>
  readonly denied: Set<number>
}

const attributeOf = (match: TermMatch | undefined) => match?.meanings[0]?.attribute

/** "Not ripped jeans", "not expensive boots": it is the word before the garment that is denied. */
function isQualified(words: readonly Word[], at: number, cue: number): boolean {
  if (at - 1 <= cue || /[,.;!?]/.test(words[at]!.gap)) return false
  const before = textAt(words, at - 1)
  return (
    praisingWords.has(before) ||
    !(stopWords.has(before) || denialFillers.has(before) || owningWords.has(before))
  )
}

function denyAfter(cue: number, { words, matches, byStart, denied }: Denial): void {
  const isTurn = (at: number) =>
    turningWords.has(textAt(words, at)) && !(at === cue + 1 && askingWords.has(textAt(words, at)))
  const startingAt = (at: number) => matches[byStart.get(at) ?? -1]
  let last: TermMatch | undefined
  let at = cue + 1
  for (let skipped = 0; at < words.length && skipped <= reach; ) {
    const { gap, text } = words[at]!
    const match = startingAt(at)
    const isAnother = (next: TermMatch | undefined) =>
      last !== undefined && next !== undefined && attributeOf(next) === attributeOf(last)
    /** "And" or "or" before another value of the attribute just denied. */
    const joins = /^(?:and|or|nor)$/.test(text) && isAnother(startingAt(at + 1))
    const goesOn = isAnother(match) || joins
    if (at > cue + 1 && (/[.;!?:(]/.test(gap) || (gap.includes(',') && !goesOn))) return
    if (match !== undefined) {
      if (
        last === undefined &&
        attributeOf(match) === 'category' &&
        !match.meanings.some(isSmall) &&
        isQualified(words, at, cue)
      )
        return
      denied.add(byStart.get(at) as number)
      last = match
      at = match.end
      continue
    }
    if (last === undefined ? isTurn(at) : !denialFillers.has(text) && !joins) return
    skipped++
    at++
  }
}

/** Words of no attribute that are denied, by their place: "not ripped", "no sequins", "without any zips". */
export function findDeniedWords(words: readonly Word[], matches: readonly TermMatch[]): Set<number> {
  const taken = new Set(
    matches.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  )
  const kinds = new Set(
    matches
      .filter((match) => attributeOf(match) === 'category' && !match.meanings.some(isSmall))
      .map(({ start }) => start),
  )
  const denied = new Set<number>()
  for (let cue = 0; cue < words.length; cue++) {
    if (taken.has(cue) || words[cue]!.text === 'but' || !isCueAt(words, cue)) continue
    let at = cue + 1
    while (at < words.length && (denialFillers.has(textAt(words, at)) || owningWords.has(textAt(words, at))))
      at++
    const word = words[at]
    if (word === undefined || taken.has(at) || /[,.;!?]/.test(word.gap) || turningWords.has(word.text))
      continue
    // "Not that ripped" and "not ripped jeans" deny; in "not so nice red ones" the word is said of another.
    if (!taken.has(at + 1) || kinds.has(at + 1)) denied.add(at)
  }
  return denied
}

const justDenied = /(?:\b(?:not|nothing|except|neither)|n't)\s*$/

/** True where the words before a place deny what stands there: "not [for kids]". */
export const isDeniedAt = (text: string, at: number): boolean =>
  justDenied.test(text.slice(Math.max(0, at - 12), at))
