import { type Asked, clashOf, clearClash, type Miss, missOf } from '../outfit/clash.ts'
import type { LookUse } from '../outfit/special-use.ts'
import { isBusy, isGarish } from '../outfit/taste.ts'
import type { Attributes } from '../product/attributes.ts'
import type { Leaning } from '../retrieval/leaning.ts'
import type { FoundProduct, SearchResult } from '../retrieval/search-result.ts'
import type { Assumption } from './assume.ts'

/** Kinds in a wish from which it names a family, "shoes", rather than the kinds themselves. */
export const familyKinds = 4

/** What was assumed of a search, as far as it tells what a piece is out of place for. */
export function useOf(assumed: readonly Assumption[], leaning: Leaning | null = null): LookUse {
  const told = (name: Assumption['attribute']) => assumed.find(({ attribute }) => attribute === name)?.value
  const weather = (told('weather') ?? null) as LookUse['weather']
  return {
    dressiness: (told('formality') ?? null) as LookUse['dressiness'],
    isWet: weather === 'wet',
    isCold: weather === 'cold',
    weather: weather ?? null,
    likesJeans: (leaning?.wanted.category ?? []).includes('jeans'),
  }
}

/** True where something is known of the day, so that pieces may clash with it. */
export const tellsDay = ({ dressiness, weather = null }: LookUse): boolean =>
  dressiness !== null || (weather !== null && weather !== 'mild')

/** So many fitting pieces are a choice; beside them what clashes is left out. */
const enough = 3

const dressedUp: readonly LookUse['dressiness'][] = ['smart', 'dressed', 'formal']
/** What a color or a print costs that the day rather forbids. */
const besideDay = 0.5

type Day = {
  readonly asked?: Asked
  readonly leaning?: Leaning | null
  /** True where no kind was asked for, or a family of kinds: what is shown besides is a filler. */
  readonly isOpen?: boolean
}

/** True of what the day rather forbids, by its main color or its print. */
function isAvoidedInMain(
  { color = [], pattern }: Attributes,
  leaning: Leaning | null | undefined,
  { wanted }: Asked,
): boolean {
  const [main] = color
  const isColor = main !== undefined && (leaning?.unwanted.color ?? []).includes(main)
  const isPrint = pattern !== undefined && (leaning?.unwanted.pattern ?? []).includes(pattern)
  return (isColor && wanted.color === undefined) || (isPrint && wanted.pattern === undefined)
}

/** Fitting, a little beside the day, and clashing with it. */
const gradeOf = (clash: number): 0 | 1 | 2 => (clash < 0.3 ? 0 : clash < clearClash ? 1 : 2)

/**
 * The pieces that fit the day first, among what misses as much: wellies where nobody spoke of rain, a pink check for an interview at a
 * bank come last, and not at all where enough others fit.
 */
export function putOutOfPlaceLast(
  result: SearchResult,
  use: LookUse,
  { asked = { wanted: {}, words: '' }, leaning, isOpen = false }: Day = {},
): SearchResult {
  const isQuiet = isOpen || dressedUp.includes(use.dressiness)
  const isFree =
    asked.wanted.pattern === undefined && (leaning?.wanted.pattern ?? []).every((name) => name === 'solid')
  const graded = result.products.map((found) => {
    const { product } = found
    const beside = isAvoidedInMain(product.attributes, leaning, asked) ? besideDay : 0
    const clash = beside + clashOf(product, use, asked)
    const isLoud =
      isQuiet && isFree && (dressedUp.includes(use.dressiness) ? isBusy(product) : isGarish(product))
    return { found, clash, grade: gradeOf(clash), isLoud }
  })
  const fitting = graded.filter(({ grade }) => grade < 2)
  const kept = fitting.length >= enough ? fitting : graded
  const groups = [...new Set(kept.map(({ found }) => found.relaxed.join()))]
  let lowest = 1
  const products = kept
    .toSorted(
      (one, other) =>
        groups.indexOf(one.found.relaxed.join()) - groups.indexOf(other.found.relaxed.join()) ||
        one.grade - other.grade ||
        Number(one.isLoud) - Number(other.isLoud) ||
        (one.grade === 2 ? one.clash - other.clash : 0),
    )
    .map(({ found }) => {
      lowest = Math.min(lowest, found.score)
      return { ...found, score: lowest }
    })
  const left = new Set(products.flatMap(({ relaxed }) => relaxed))
  return { ...result, products, relaxed: result.relaxed.filter((name) => left.has(name)) }
}

/** What all that is shown misses the day by; null where a piece fits it. */
export function missOfAll(products: readonly FoundProduct[], use: LookUse, asked: Asked): Miss | null {
  const misses = products.map(({ product }) => missOf(product, use, asked))
  const [first] = misses
  return first != null && misses.every((miss) => miss !== null) ? first : null
}
