import type { Product } from '../product/product.ts'
import { categoryTerms } from '../product/taxonomy.ts'
import type { Wish } from '../product/wish.ts'
import type { IndexHit } from '../product-index/product-index.ts'
import { attributeEvidence } from './attribute-evidence.ts'
import type { Target } from './compose-target.ts'
import { fuseRanks } from './fuse-ranks.ts'
import { type GivenUp, lossOf, missedConstraints } from './missed-constraints.ts'
import { weights } from './weights.ts'

export type Candidate = {
  readonly product: Product
  /** Fit in [0, 1]. */
  readonly score: number
  readonly missed: readonly GivenUp[]
  /** True when the vector leg found it. */
  readonly nearVector: boolean
  /** True when it is of the family of garments that was asked for: a vest where there is no suit. */
  readonly ofFamily: boolean
}

/** Which legs searched: the ranks of the others do not count. */
export type Legs = { readonly vector: boolean; readonly lexical: boolean }

/** The hits with their scores, in the order a shopper sees them: least given up first, then as `wish.sort` says. */
export function rankHits(
  hits: readonly IndexHit[],
  { wish, target, legs }: { wish: Wish; target: Target; legs: Legs },
): Candidate[] {
  const candidates = hits.map((hit) => scored(hit, { wish, target, legs }))
  return candidates.toSorted(
    (one, other) =>
      lossOf(one.missed) - lossOf(other.missed) ||
      Number(other.ofFamily) - Number(one.ofFamily) ||
      byPrice(one.product, other.product, wish) ||
      other.score - one.score ||
      (one.product.id < other.product.id ? -1 : 1),
  )
}

function scored(
  hit: IndexHit,
  { wish, target, legs }: { wish: Wish; target: Target; legs: Legs },
): Candidate {
  const { k, vector, lexical } = weights.fusion
  const fused = fuseRanks(
    [
      ...(legs.vector ? [{ rank: hit.vectorRank, weight: vector }] : []),
      ...(legs.lexical ? [{ rank: hit.lexicalRank, weight: lexical }] : []),
    ],
    k,
  )
  const evidence = attributeEvidence(hit.product, target)
  const missed = missedConstraints(hit.product, wish, target)
  const fit = evidence === null ? fused : (1 - weights.evidence) * fused + weights.evidence * evidence
  return {
    product: hit.product,
    score: missed.length > 0 ? fit * weights.nearMatch : fit,
    missed,
    nearVector: hit.vectorRank !== null,
    ofFamily: isOfFamily(hit.product, target),
  }
}

function isOfFamily({ attributes: { category } }: Product, { stated }: Target): boolean {
  const families = (stated.category ?? []).map((each) => categoryTerms[each].family)
  return category !== undefined && families.includes(categoryTerms[category].family)
}

/** By price when that was asked for, the unpriced last; otherwise how far off a price that was missed is. */
function byPrice(one: Product, other: Product, { sort, price }: Wish): number {
  const amounts = [one.price?.amount, other.price?.amount]
  const [first = Number.MAX_VALUE, second = Number.MAX_VALUE] = amounts
  if (sort === 'price-ascending') return first - second
  if (sort === 'price-descending') return (amounts[1] ?? -1) - (amounts[0] ?? -1)
  const off = (amount: number) =>
    Math.max(0, (price?.min ?? 0) - amount, amount - (price?.max ?? Number.MAX_VALUE))
  return off(first) - off(second)
}
