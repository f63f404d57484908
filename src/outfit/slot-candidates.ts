import { mapAll } from '../platform/map-concurrently.ts'
import type { ProductFilter } from '../product/filters.ts'
import type { Category } from '../product/taxonomy.ts'
import type { PriceRange, Wish } from '../product/wish.ts'
import { intersectFilters } from '../retrieval/intersect-filters.ts'
import type { Leaning } from '../retrieval/leaning.ts'
import { isWithin } from '../retrieval/missed-constraints.ts'
import { nearCategories } from '../retrieval/near-categories.ts'
import { type SearchServices, searchCatalogue } from '../retrieval/search.ts'
import type { FoundProduct } from '../retrieval/search-result.ts'
import { outfitWeights } from './outfit-weights.ts'
import type { OutfitSlot } from './plan-slots.ts'

/** What to ask the index for one slot. */
export type SlotQuery = {
  readonly slot: OutfitSlot
  /** What any piece for it may cost; inside the index, and never relaxed. */
  readonly cap: PriceRange | null
  /** True when the cap is what the shopper said of such a piece, which makes it a reason. */
  readonly isSaid: boolean
  /** True to ask for the cheapest pieces instead of the most fitting. */
  readonly cheapest: boolean
}

export type SlotCandidate = {
  readonly found: FoundProduct
  /** Which of the slot's wishes it is for. */
  readonly wish: Wish
}

type SlotSearch = {
  readonly filter?: ProductFilter | undefined
  readonly leaning?: Leaning | undefined
  readonly limit: number
  readonly signal?: AbortSignal | undefined
}

/** The products found for each query, in its order, best first; a few queries at a time. */
export async function findSlotCandidates(
  services: SearchServices,
  queries: readonly SlotQuery[],
  options: SlotSearch,
): Promise<SlotCandidate[][]> {
  return mapAll(queries, outfitWeights.concurrency, (query) => searchSlot(services, query, options))
}

async function searchSlot(
  services: SearchServices,
  { slot, cap, isSaid, cheapest }: SlotQuery,
  { filter, leaning, limit, signal }: SlotSearch,
): Promise<SlotCandidate[]> {
  const found = new Map<string, SlotCandidate>()
  for (const wish of slot.wishes) {
    const categories = allowedCategories(wish, slot)
    const bounds = intersectFilters(
      { wanted: { category: categories }, ...(cap === null ? {} : { price: cap }) },
      { ...(wish.price === null ? {} : { price: wish.price }) },
    )
    const hard = bounds === null ? null : intersectFilters(bounds, filter)
    if (hard === null) continue
    // A cap of ours is no reason for a piece: with an open price in the wish, search takes the filter's for none.
    const price = wish.price ?? filter?.price ?? (isSaid && cap !== null ? cap : {})
    const sort = cheapest ? ('price-ascending' as const) : wish.sort
    const request = {
      wish: { ...wish, price, sort },
      filter: hard,
      reference: null,
      limit,
      ...(leaning === undefined ? {} : { leaning }),
    }
    const { products } = await searchCatalogue(services, request, signal === undefined ? {} : { signal })
    for (const each of products) {
      const { attributes, price: cost, id } = each.product
      const fits = attributes.category !== undefined && categories.includes(attributes.category)
      if (!fits || !isWithin(cost, cap ?? {})) continue
      // Of two wishes a product answers the one that it misses less of.
      const before = found.get(id)?.found.relaxed.length ?? Number.POSITIVE_INFINITY
      if (each.relaxed.length < before) found.set(id, { found: each, wish })
    }
  }
  return [...found.values()]
}

/** The kinds asked for; where one was named, near ones too: search takes and marks those only when it must. */
function allowedCategories({ wanted: { category = [] } }: Wish, { asked }: OutfitSlot): Category[] {
  return asked ? [...new Set(category.flatMap(nearCategories))] : category
}
