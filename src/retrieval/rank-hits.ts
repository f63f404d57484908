import { addedTime } from '../product/added-time.ts'
import type { AttributeName } from '../product/attributes.ts'
import { canBeBought } from '../product/availability.ts'
import { comparable } from '../product/comparable.ts'
import { plausibleValues } from '../product/evidence.ts'
import type { Product } from '../product/product.ts'
import { type Category, categoryTerms } from '../product/taxonomy.ts'
import type { AskableField } from '../product/tells.ts'
import type { Wish } from '../product/wish.ts'
import type { IndexHit } from '../product-index/product-index.ts'
import { attributeScore } from './attribute-score.ts'
import type { Target } from './compose-target.ts'
import { missedConstraints, unstatedOf } from './missed-constraints.ts'
import type { NamedProduct } from './named-products.ts'
import { type Constraint, relaxationCost } from './relaxation-order.ts'
import { type RetrieverScore, type Retrievers, retrieverScore } from './retriever-score.ts'
import { weights } from './weights.ts'

export type Candidate = {
  readonly product: Product
  /** Fit in [0, 1]. */
  readonly score: number
  readonly missed: readonly Constraint[]
  /** What it was given up, weighed; a value that the picture makes plausible is not. */
  readonly loss: number
  /** Fields that were asked for and that it tells nothing of, as the shop hardly ever does. */
  readonly unstated: readonly AskableField[]
  /** How the words name it, if they do. */
  readonly named?: NamedProduct['as']
  /** True when the vector found it. */
  readonly nearVector: boolean
  /** True when it is of the family of garments that was asked for: a vest where there is no suit. */
  readonly ofFamily: boolean
}

/**
 * The hits with their scores, in the order a shopper sees them: least given up first, then as `wish.sort` says. What a picture
 * leaves in doubt is not given up: it counts by its probability.
 */
export function rankHits(
  hits: readonly IndexHit[],
  {
    wish,
    target,
    retrievers,
    byAttributes = true,
    priceOf = ({ price }) => price?.amount,
    same,
  }: {
    wish: Wish
    target: Target
    retrievers: Retrievers
    byAttributes?: boolean
    /** What the product costs as it was asked for: of its variants in the color and size that are wanted. */
    priceOf?: (product: Product) => number | undefined
    /** Id of the product whose own picture was sent: it comes before what is like it. */
    same?: string | undefined
  },
): Candidate[] {
  const ofRetrievers = retrieverScore(hits, retrievers)
  const given = valuesGiven(target)
  const isFamily = ofFamily(target)
  const saying = sayingWords(wish)
  const firstColor = ofFirstColor(wish)
  // What candidates are compared by is worked out once for each, not once a comparison.
  const keyed = hits.map((hit) => {
    const candidate = scored(hit, { wish, target, ofRetrievers, byAttributes, given, isFamily })
    return {
      candidate,
      soldOut: Number(isSoldOut(candidate)),
      saying: saying(candidate),
      firstColor: firstColor(candidate),
      price: priceOf(candidate.product),
      added: wish.sort === 'newest' ? (addedTime(candidate.product) ?? 0) : 0,
    }
  })
  const sorted = keyed.toSorted((a, b) => {
    const [one, other] = [a.candidate, b.candidate]
    return (
      a.soldOut - b.soldOut ||
      one.loss - other.loss ||
      Number(other.ofFamily) - Number(one.ofFamily) ||
      b.saying - a.saying ||
      b.firstColor - a.firstColor ||
      b.added - a.added ||
      byPrice([a.price, b.price], wish) ||
      one.unstated.length - other.unstated.length ||
      Number(other.product.id === same) - Number(one.product.id === same) ||
      other.score - one.score ||
      (one.product.id < other.product.id ? -1 : 1)
    )
  })
  return sorted.map(({ candidate }) => candidate)
}

/** What nobody can buy comes after all that can be bought. */
export const isSoldOut = ({ product }: Pick<Candidate, 'product'>): boolean => !canBeBought(product)

const nothing = { sum: 0, total: 0 }

function scored(
  hit: IndexHit,
  {
    wish,
    target,
    ofRetrievers,
    byAttributes,
    given,
    isFamily,
  }: {
    wish: Wish
    target: Target
    ofRetrievers: RetrieverScore
    byAttributes: boolean
    given: ReturnType<typeof valuesGiven>
    isFamily: ReturnType<typeof ofFamily>
  },
): Candidate {
  const retrieved = ofRetrievers(hit)
  const attributes = byAttributes ? attributeScore(hit.product, target) : nothing
  const fit = Math.exp((retrieved.sum + attributes.sum) / Math.max(1, retrieved.total + attributes.total))
  const missed = missedConstraints(hit.product, wish, target)
  // What its own values meet, further values that are plausible meet as well.
  const isSettled = missed.length === 0 || hit.product.evidence === undefined
  const loss = relaxationCost(isSettled ? missed : missedConstraints(hit.product, wish, target, given))
  return {
    product: hit.product,
    score: loss > 0 ? fit * weights.nearMatch : fit,
    loss,
    missed,
    unstated: unstatedOf(hit.product, target),
    nearVector: hit.vectorRank !== null,
    ofFamily: isFamily(hit.product),
  }
}

/** The values that a product may have; of what words replaced, where "maybe" would often be the very thing, those that are likely enough. */
const valuesGiven =
  ({ replaced }: Target) =>
  (product: Product, name: AttributeName): string[] => {
    const isReplaced = (replaced[name]?.length ?? 0) > 0
    return plausibleValues(
      product,
      name,
      isReplaced && (name === 'color' || name === 'gender') ? weights.likely[name] : undefined,
    )
  }

function ofFamily({ stated }: Target): (product: Product) => boolean {
  const families = new Set((stated.category ?? []).map((each) => categoryTerms[each].family))
  return (product) =>
    families.size > 0 &&
    plausibleValues(product, 'category').some((category) =>
      families.has(categoryTerms[category as Category].family),
    )
}

/** Of the cheapest those that say the shopper's other words go first: 1 where the product's own text holds them all. */
function sayingWords({ sort, text }: Wish): (candidate: Candidate) => number {
  const words = sort === 'relevance' ? [] : (comparable(text).match(/[\p{L}\p{N}]+/gu) ?? [])
  if (words.length === 0) return () => 0
  return ({ product: { title, description } }) => {
    const said = new Set(comparable(`${title} ${description}`).match(/[\p{L}\p{N}]+/gu))
    return Number(words.every((word) => said.has(word)))
  }
}

/** Of the cheapest white ones those go first that are white before anything else: 1 where the first color is wanted. */
function ofFirstColor({ sort, wanted: { color = [] } }: Wish): (candidate: Candidate) => number {
  if (sort === 'relevance' || color.length === 0) return () => 0
  return ({ product }) => Number(color.some((each) => each === product.attributes.color?.[0]))
}

/** By price when that was asked for, the unpriced last; otherwise how far off a price that was missed is. */
function byPrice(amounts: readonly [number | undefined, number | undefined], { sort, price }: Wish): number {
  const [first = Number.MAX_VALUE, second = Number.MAX_VALUE] = amounts
  if (sort === 'price-ascending') return first - second
  if (sort === 'newest') return 0
  if (sort === 'price-descending') return (amounts[1] ?? -1) - (amounts[0] ?? -1)
  const off = (amount: number) =>
    Math.max(0, (price?.min ?? 0) - amount, amount - (price?.max ?? Number.MAX_VALUE))
  return off(first) - off(second)
}
