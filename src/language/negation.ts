import type { TermMatch } from '../product/find-term.ts'
import type { Word } from '../product/split-words.ts'
import { praisedFree } from './en/denial-phrases.ts'
import {
  acceptingWords,
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
} from './en/negation-words.ts'
import { type DenialPhrase, idiomWords } from './read-denials.ts'
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
export function findDenied(
  words: readonly Word[],
  matches: readonly TermMatch[],
  denials: readonly DenialPhrase[],
): Set<number> {
  const denied = new Set<number>()
  const byStart = new Map(matches.map((match, index) => [match.start, index]))
  const inert = idiomWords(denials)
  for (let cue = 0; cue < words.length; cue++) {
    if (inert.has(cue) || byStart.has(cue) || !isCueAt(words, cue)) continue
    denyAfter(cue, { words, matches, byStart, denied })
  }
  for (const { form, start, end } of denials) {
    if (form === 'behind') denyAfter(end - 1, { words, matches, byStart, denied })
    if (form === 'before') denyBefore(start, { words, matches, denied })
    if (form !== 'inside') continue
    for (const [index, match] of matches.entries())
      if (match.start > start && match.end < end) denied.add(index)
  }
  for (const [index, match] of matches.entries()) if (isFreedOf(match, words)) denied.add(index)
  return denied
}

/** "Black is out", "black and navy are out": the value right before, and what is joined to it. */
function denyBefore(end: number, { words, matches, denied }: Omit<Denial, 'byStart'>): void {
  let to = end
  for (const [index, match] of [...matches.entries()].reverse()) {
    const joins = to === end ? match.end === end : /^(?:and|or)$/.test(textAt(words, match.end))
    if (match.end > to || !joins || (to !== end && match.end !== to - 1)) continue
    denied.add(index)
    to = match.start
  }
}

/** "Leather-free", "wool free", "logo-free". */
function isFreedOf({ end, meanings }: TermMatch, words: readonly Word[]): boolean {
  const next = words[end]
  return (
    next?.text === freeOf &&
    /^[ -]$/.test(next.gap) &&
    meanings.some(({ attribute }) => attribute === 'material' || attribute === 'pattern')
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
    const accepted = match !== undefined && acceptingWords.has(textAt(words, match.end))
    const goesOn = (isAnother(match) && !accepted) || joins
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

/** Words of no attribute that are denied, by their place: "not ripped", "no sequins", "without zips or buckles". */
export function findDeniedWords(
  words: readonly Word[],
  matches: readonly TermMatch[],
  denials: readonly DenialPhrase[],
): Set<number> {
  const ends = new Map(
    matches.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => [start + at, end])),
  )
  const kinds = new Set(
    matches
      .filter((match) => attributeOf(match) === 'category' && !match.meanings.some(isSmall))
      .map(({ start }) => start),
  )
  const inert = idiomWords(denials)
  const denied = new Set<number>()
  const denyFrom = (cue: number) => {
    let at = cue + 1
    while (at < words.length && (denialFillers.has(textAt(words, at)) || owningWords.has(textAt(words, at))))
      at++
    const word = words[at]
    if (word === undefined || /[,.;!?]/.test(word.gap) || turningWords.has(word.text)) return
    // "Not that ripped" and "not ripped jeans" deny; in "not so nice red ones" the word is said of another.
    if (!ends.has(at)) {
      if (inert.has(at) || (ends.has(at + 1) && !kinds.has(at + 1))) return
      denied.add(at)
    }
    denyListed(ends.get(at) ?? at + 1, { words, ends, denied })
  }
  for (let cue = 0; cue < words.length; cue++)
    if (!inert.has(cue) && !ends.has(cue) && words[cue]!.text !== 'but' && isCueAt(words, cue)) denyFrom(cue)
  for (const { form, start, end } of denials) {
    if (form === 'behind') denyFrom(end - 1)
    if (form === 'before' && start > 0 && !ends.has(start - 1) && !stopWords.has(textAt(words, start - 1)))
      denied.add(start - 1)
    if (form === 'inside') for (let at = start + 1; at < end - 1; at++) denied.add(at)
  }
  for (let at = 1; at < words.length; at++) {
    const { text, gap } = words[at]!
    if (text === freeOf && gap === '-' && !praisedFree.has(textAt(words, at - 1))) denied.add(at - 1)
  }
  return denied
}

type Listed = {
  readonly words: readonly Word[]
  readonly ends: ReadonlyMap<number, number>
  readonly denied: Set<number>
}

/** "[Without zips] or buckles", "[no sequins], ruffles or bows": what goes on with what was denied. */
function denyListed(from: number, { words, ends, denied }: Listed): void {
  for (let at = from; at < words.length; ) {
    const joined = /^(?:or|nor)$/.test(textAt(words, at))
    const listed = words[at]!.gap.trim() === ',' && /^(?:or|nor)$/.test(textAt(words, at + 1))
    if (!joined && !listed) return
    const next = joined ? at + 1 : at
    const word = words[next]
    if (word === undefined || stopWords.has(word.text) || (joined && /[,.;!?]/.test(word.gap))) return
    if (!ends.has(next)) denied.add(next)
    at = ends.get(next) ?? next + 1
  }
}

const justDenied = /(?:\b(?:not|nothing|except|neither)|n't)\s*$/

/** True where the words before a place deny what stands there: "not [for kids]". */
export const isDeniedAt = (text: string, at: number): boolean =>
  justDenied.test(text.slice(Math.max(0, at - 12), at))
