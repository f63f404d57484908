import type { Price } from '../product/product.ts'
import type { PriceRange } from '../product/wish.ts'
import type { SearchServices } from '../retrieval/search.ts'
import { inCurrency } from '../retrieval/search-in-shop-currency.ts'
import { type GatheredPieces, gatherPieces } from './gather-pieces.ts'
import type { OutfitRequest } from './outfit.ts'
import { budgetLeft, totalOf } from './outfit-budget.ts'
import type { Company } from './piece-worth.ts'
import type { SlotPlan } from './plan-slots.ts'
import { findSlotCandidates } from './slot-candidates.ts'

type Gathering = {
  readonly request: OutfitRequest
  readonly plan: SlotPlan
  readonly company: Company
  readonly signal?: AbortSignal | undefined
}

export type GatheredWithinBudget = {
  readonly gathered: GatheredPieces
  /** Of an anchor that the budget pays for, too. */
  readonly anchorPrice: Price | null
  readonly foreignCurrency: string | null
}

/**
 * The pieces within the budget. A product that a whole look is built around is paid from it as well, unless that leaves nothing
 * for any piece; a budget in a currency the shop does not use is the same amount of its own where that is about as much, else left out, as no rate is known.
 */
export async function gatherWithinBudget(
  services: SearchServices,
  gathering: Gathering,
): Promise<GatheredWithinBudget> {
  const { request } = gathering
  const gather = (budget: PriceRange | null) => gatherPieces(services, { ...gathering, budget })
  const anchorPrice = paidAnchor(request)
  if (request.budget !== null && anchorPrice !== null) {
    const held = { ...request.budget, currency: anchorPrice.currency }
    const left = await gather(budgetLeft(held, anchorPrice.amount))
    if (isAny(left)) {
      const gathered = await withCheapest(services, { ...left, budget: held }, gathering)
      return { gathered, anchorPrice, foreignCurrency: null }
    }
  }
  const gathered = await gather(request.budget)
  const currency = request.budget?.currency
  if (request.budget !== null && currency !== undefined && !isAny(gathered)) {
    const foreign = await gather(null)
    const own = foreign.filled.pieces.flatMap((piece) => piece?.found.product.price?.currency ?? [])
    if (own.length > 0 && !own.includes(currency)) {
      const budget = inCurrency(request.budget, own[0])
      const held = budget === null ? foreign : await gather(budget)
      return {
        gathered: await withCheapest(services, held, gathering),
        anchorPrice: null,
        foreignCurrency: currency,
      }
    }
  }
  return {
    gathered: await withCheapest(services, gathered, gathering),
    anchorPrice: null,
    foreignCurrency: null,
  }
}

const isAny = ({ filled }: GatheredPieces): boolean => filled.pieces.some((piece) => piece !== null)

function paidAnchor({ whole, anchors, budget }: OutfitRequest): Price | null {
  if (!whole || budget?.max === undefined) return null
  const price = totalOf(anchors.filter(({ kind }) => kind === 'product').map((anchor) => anchor.price))
  const fits = price !== null && (budget.currency === undefined || budget.currency === price.currency)
  return fits && price.amount < budget.max ? price : null
}

/** Looks up, for slots that nothing within the budget can fill, what their cheapest pieces cost. */
async function withCheapest(
  services: SearchServices,
  gathered: GatheredPieces,
  { request, plan, signal }: Gathering,
): Promise<GatheredPieces> {
  if (gathered.budget?.max === undefined) return gathered
  const { currency } = gathered.budget
  const unknown = gathered.way.filter(
    (place, at) =>
      gathered.filled.pieces[at] === null && !gathered.filled.noGain[at] && gathered.cheapest[place] === null,
  )
  if (unknown.length === 0) return gathered
  const queries = unknown.flatMap((place) => {
    const slot = plan.slots[place]
    return slot === undefined ? [] : [{ slot, cap: null, isSaid: false, cheapest: true }]
  })
  const found = await findSlotCandidates(services, queries, { filter: request.filter, limit: 5, signal })
  const cheapest = [...gathered.cheapest]
  for (const [at, place] of unknown.entries()) {
    const prices = (found[at] ?? []).flatMap(
      ({
        found: {
          product: { price },
        },
      }) => (price !== null && (currency === undefined || price.currency === currency) ? [price] : []),
    )
    cheapest[place] = prices.toSorted((one, other) => one.amount - other.amount)[0] ?? null
  }
  return { ...gathered, cheapest }
}
