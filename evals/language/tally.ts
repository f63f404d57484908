import { type Color, shadesOf } from '../../src/product/color.ts'
import { anyPattern, type Claim, type Item } from './label.ts'

export type Comparison = {
  readonly hits: readonly Item[]
  readonly missed: readonly Item[]
  readonly extra: readonly Claim[]
}

const isIn = (item: Item, claim: Claim) =>
  item.includes(claim) ||
  (item.includes(`pattern=${anyPattern}`) && claim.startsWith('pattern=') && claim !== 'pattern=solid')

/**
 * What was found against what a person read. An item is hit by any of its claims, each of which then is right; a claim of
 * an optional item is neither right nor wrong.
 */
export function compareClaims({
  required,
  optional,
  found,
}: {
  readonly required: readonly Item[]
  readonly optional: readonly Item[]
  readonly found: readonly Claim[]
}): Comparison {
  const isHit = (item: Item) => found.some((claim) => isIn(item, claim))
  return {
    hits: required.filter(isHit),
    missed: required.filter((item) => !isHit(item)),
    extra: oneOfEach(found.filter((claim) => ![...required, ...optional].some((item) => isIn(item, claim)))),
  }
}

const severalOf = /^(?:color|material|word|brand)=/

/**
 * Wrong claims, one for each misread word: a garment has one length or neckline, so several wrong ones count once; navy
 * follows from "not blue".
 */
function oneOfEach(extra: readonly Claim[]): Claim[] {
  const shades = new Set(
    extra
      .flatMap((claim) => shadesOf[claim.replace('color=', '') as Color] ?? [])
      .map((shade) => `color=${shade}`),
  )
  const kinds = new Map(
    extra
      .filter((claim) => !shades.has(claim))
      .map((claim) => [severalOf.test(claim) ? claim : claim.split('=')[0], claim]),
  )
  return [...kinds.values()]
}

export type Counts = { readonly hits: number; readonly missed: number; readonly extra: number }

export type Scores = Counts & {
  /** The share of the claims made that are right; 1 when none was made. */
  readonly precision: number
  /** The share of the items asked for that were found; 1 when none was asked for. */
  readonly recall: number
  readonly f1: number
}

/** Micro-averaged precision, recall and F1 (van Rijsbergen 1979) over many comparisons. */
export function scoreOf(comparisons: readonly Comparison[]): Scores {
  const sum = (count: (comparison: Comparison) => number) =>
    comparisons.reduce((total, comparison) => total + count(comparison), 0)
  const hits = sum((comparison) => comparison.hits.length)
  const missed = sum((comparison) => comparison.missed.length)
  const extra = sum((comparison) => comparison.extra.length)
  const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
  return {
    hits,
    missed,
    extra,
    precision: ratio(hits, hits + extra),
    recall: ratio(hits, hits + missed),
    f1: ratio(2 * hits, 2 * hits + missed + extra),
  }
}
