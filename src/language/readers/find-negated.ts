import type { TermMatch } from '../../product/find-terms.ts'
import type { Word } from '../../product/split-words.ts'
import { praisedFree } from '../en/negation-phrases.ts'
import {
  acceptingWords,
  askingWords,
  compoundNegation,
  doubleNegations,
  everything,
  freeOf,
  harmlessBefore,
  harmlessBehind,
  insteadWords,
  lesseningWords,
  negatingPairs,
  negatingWords,
  negationFillers,
  owningWords,
  partNames,
  praisingWords,
  turningWords,
} from '../en/negation-words.ts'
import { stopWords } from '../en/stop-words.ts'
import { isSmall } from '../split-garments.ts'
import { idiomWords, type NegationPhrase } from './read-negations.ts'

const reach = 5
/** Words in which a negation of the cue itself may stand: "I never get tired of black". */
const reachBefore = 3

const textAt = (words: readonly Word[], at: number) => words[at]?.text ?? ''

function isCueAt(words: readonly Word[], at: number): boolean {
  const word = textAt(words, at)
  const next = words[at + 1]
  if (next === undefined || /[,.;!?]/.test(next.gap)) return false
  // "No-iron" is a word of its own.
  if (next.gap === '-' && word !== compoundNegation) return false
  const previous = textAt(words, at - 1)
  if (word === 'but') return everything.has(previous) || everything.has(textAt(words, at - 2))
  if (negatingPairs[word] !== undefined) {
    const before = words.slice(Math.max(0, at - reachBefore), at)
    return next.text === negatingPairs[word] && !before.some(({ text }) => doubleNegations.has(text))
  }
  if (!negatingWords.has(word)) return false
  return !harmlessBehind[word]?.has(next.text) && !harmlessBefore[word]?.has(previous)
}

/** The found phrases of which less is wanted, which is not none: "less black". */
export function findLessened(words: readonly Word[], matches: readonly TermMatch[]): Set<number> {
  return new Set(
    matches.flatMap(({ start }, index) => (lesseningWords.has(words[start - 1]?.text ?? '') ? [index] : [])),
  )
}

/** The found phrases that the words negate, by their place in `matches`: "not black or navy", "without stripes". */
export function findNegatedTerms(
  words: readonly Word[],
  matches: readonly TermMatch[],
  negations: readonly NegationPhrase[],
): Set<number> {
  const negated = new Set<number>()
  const byStart = new Map(matches.map((match, index) => [match.start, index]))
  const inert = idiomWords(negations)
  for (let cue = 0; cue < words.length; cue++) {
    if (inert.has(cue) || byStart.has(cue) || !isCueAt(words, cue)) continue
    negateAfter(cue, { words, matches, byStart, negated })
  }
  for (const { form, start, end } of negations) {
    if (form === 'behind') negateAfter(end - 1, { words, matches, byStart, negated }, true)
    if (form === 'before') negateBefore(start, { words, matches, negated })
    if (form !== 'inside') continue
    for (const [index, match] of matches.entries())
      if (match.start > start && match.end < end) negated.add(index)
  }
  for (const [index, match] of matches.entries()) if (isFreedOf(match, words)) negated.add(index)
  return negated
}

/** "Black is out", "black and navy are out": the value right before, and what is joined to it. */
function negateBefore(end: number, { words, matches, negated }: Omit<Negation, 'byStart'>): void {
  let to = end
  for (const [index, match] of [...matches.entries()].reverse()) {
    const joins = to === end ? match.end === end : /^(?:and|or)$/.test(textAt(words, match.end))
    if (match.end > to || !joins || (to !== end && match.end !== to - 1)) continue
    negated.add(index)
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

type Negation = {
  readonly words: readonly Word[]
  readonly matches: readonly TermMatch[]
  readonly byStart: ReadonlyMap<number, number>
  readonly negated: Set<number>
}

/** Between a denial and whom it denies: "not for women", "stop showing me men's". */
const beforeWearer = new Set(
  'for any the a an all more showing show me us giving give suggesting want wear like to in of those these things stuff either anything'.split(
    ' ',
  ),
)

const attributeOf = (match: TermMatch | undefined) => match?.meanings[0]?.attribute

/** "Not ripped jeans", "not expensive boots": it is the word before the garment that is negated. */
function isQualified(words: readonly Word[], at: number, cue: number): boolean {
  if (at - 1 <= cue || /[,.;!?]/.test(words[at]!.gap)) return false
  const before = textAt(words, at - 1)
  return (
    praisingWords.has(before) ||
    !(stopWords.has(before) || negationFillers.has(before) || owningWords.has(before))
  )
}

function negateAfter(
  cue: number,
  { words, matches, byStart, negated }: Negation,
  isPhrase = textAt(words, cue) === 'not',
): void {
  const isTurn = (at: number) =>
    turningWords.has(textAt(words, at)) && !(at === cue + 1 && askingWords.has(textAt(words, at)))
  const startingAt = (at: number) => matches[byStart.get(at) ?? -1]
  const contrasted = matches.find(({ end }) => end === cue)
  let last: TermMatch | undefined
  let at = cue + 1
  for (let skipped = 0; at < words.length && skipped <= reach; ) {
    const { gap, text } = words[at]!
    const match = startingAt(at)
    const isAnother = (next: TermMatch | undefined) =>
      last !== undefined && next !== undefined && attributeOf(next) === attributeOf(last)
    /** "And" or "or" before another value of the attribute just negated. */
    const joins = /^(?:and|or|nor)$/.test(text) && isAnother(startingAt(at + 1))
    const accepted = match !== undefined && isAccepted(match, words, { isPhrase, last })
    const goesOn = (isAnother(match) && !accepted) || joins
    if (at > cue + 1 && (/[.;!?:(]/.test(gap) || (gap.includes(',') && !(goesOn && gap.trim() === ','))))
      return
    // "Without a bow in cream", "no zips, in wool": the cream is said of the garment.
    if (last === undefined && text === 'in' && isDeniedThing(words, cue, at)) return
    if (match !== undefined) {
      // "I don't want to be overdressed, female": the wearer is not denied.
      const isSaidOf = words.slice(cue + 1, at).every(({ text }) => beforeWearer.has(text))
      if (attributeOf(match) === 'gender' && !isSaidOf) return
      if (last !== undefined && endsAt(match, { last, words, contrasted })) return
      if (
        last === undefined &&
        attributeOf(match) === 'category' &&
        !match.meanings.some(isSmall) &&
        isQualified(words, at, cue)
      )
        return
      negated.add(byStart.get(at) as number)
      last = match
      at = match.end
      continue
    }
    if (last === undefined ? isTurn(at) : !negationFillers.has(text) && !joins) return
    skipped++
    at++
  }
}

/** True where a thing that no attribute knows stands between a denial and "in": that is what is denied. */
const isDeniedThing = (words: readonly Word[], cue: number, at: number): boolean =>
  words
    .slice(cue + 1, at)
    .some(
      ({ text }) =>
        text.length > 2 && !stopWords.has(text) && !negationFillers.has(text) && !owningWords.has(text),
    )

/**
 * Whether a value behind the one denied is said of the garment again: "blue not navy [midi]", "no v neck [long sleeves]". In "no black
 * leather shoes" it is denied as well.
 */
function endsAt(
  next: TermMatch,
  { last, words, contrasted }: { last: TermMatch; words: readonly Word[]; contrasted: TermMatch | undefined },
): boolean {
  if (attributeOf(next) === attributeOf(last) || attributeOf(next) === 'category') return false
  const isContrast = contrasted !== undefined && attributeOf(contrasted) === attributeOf(last)
  return isContrast || partNames.has(textAt(words, last.end - 1))
}

/**
 * "No dots, stripes are fine", "no heels, flats please", "not heels, flats": what comes after the first refusal is wished for in its place. Of a
 * list ("no red, blue or green please") all is refused.
 */
function isAccepted(
  { start, end, meanings }: TermMatch,
  words: readonly Word[],
  { isPhrase, last }: { isPhrase: boolean; last: TermMatch | undefined },
): boolean {
  const after = textAt(words, end)
  if (acceptingWords.has(after)) return true
  const isSecond = last !== undefined && last.end === start && words[start]!.gap.includes(',')
  if (!isSecond) return false
  const isEnd = words[end] === undefined || /[.;!?]/.test(words[end].gap)
  const isKind = meanings[0]?.attribute === 'category' && isPhrase
  return insteadWords.has(after) || (isEnd && isKind)
}

/** Words of no attribute that are negated, by their place: "not ripped", "no sequins", "without zips or buckles". */
export function findNegatedWords(
  words: readonly Word[],
  matches: readonly TermMatch[],
  negations: readonly NegationPhrase[],
): Set<number> {
  const ends = new Map(
    matches.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => [start + at, end])),
  )
  const kinds = new Set(
    matches
      .filter((match) => attributeOf(match) === 'category' && !match.meanings.some(isSmall))
      .map(({ start }) => start),
  )
  const inert = idiomWords(negations)
  const negated = new Set<number>()
  const negateFrom = (cue: number) => {
    let at = cue + 1
    while (
      at < words.length &&
      (negationFillers.has(textAt(words, at)) || owningWords.has(textAt(words, at)))
    )
      at++
    const word = words[at]
    if (word === undefined || /[,.;!?]/.test(word.gap) || turningWords.has(word.text)) return
    // "Not that ripped" and "not ripped jeans" negate; in "not so nice red ones" the word is said of another.
    if (!ends.has(at)) {
      if (inert.has(at) || (ends.has(at + 1) && !kinds.has(at + 1))) return
      negated.add(at)
    }
    negateListed(ends.get(at) ?? at + 1, { words, ends, negated })
  }
  for (let cue = 0; cue < words.length; cue++)
    if (!inert.has(cue) && !ends.has(cue) && words[cue]!.text !== 'but' && isCueAt(words, cue))
      negateFrom(cue)
  for (const { form, start, end } of negations) {
    if (form === 'behind') negateFrom(end - 1)
    if (form === 'before' && start > 0 && !ends.has(start - 1) && !stopWords.has(textAt(words, start - 1)))
      negated.add(start - 1)
    if (form === 'inside') for (let at = start + 1; at < end - 1; at++) negated.add(at)
  }
  for (let at = 1; at < words.length; at++) {
    const { text, gap } = words[at]!
    if (text === freeOf && gap === '-' && !praisedFree.has(textAt(words, at - 1))) negated.add(at - 1)
  }
  return negated
}

type Listed = {
  readonly words: readonly Word[]
  readonly ends: ReadonlyMap<number, number>
  readonly negated: Set<number>
}

/** "[Without zips] or buckles", "[no sequins], ruffles or bows": what goes on with what was negated. */
function negateListed(from: number, { words, ends, negated }: Listed): void {
  for (let at = from; at < words.length; ) {
    const joined = /^(?:or|nor)$/.test(textAt(words, at))
    const listed = words[at]!.gap.trim() === ',' && /^(?:or|nor)$/.test(textAt(words, at + 1))
    if (!joined && !listed) return
    const next = joined ? at + 1 : at
    const word = words[next]
    if (word === undefined || stopWords.has(word.text) || (joined && /[,.;!?]/.test(word.gap))) return
    if (!ends.has(next)) negated.add(next)
    at = ends.get(next) ?? next + 1
  }
}

const justDenied = /(?:\b(?:not|nothing|except|neither)|n't)\s*$/

/** True where the words before a place negate what stands there: "not [for kids]". */
export const isNegatedAt = (text: string, at: number): boolean =>
  justDenied.test(text.slice(Math.max(0, at - 12), at))
