import type { Price } from '../product/product.ts'
import type { Slot } from '../product/taxonomy.ts'
import type { PriceRange } from '../product/wish.ts'
import type { SearchServices } from '../retrieval/search.ts'
import { type FilledSlots, fillSlots, missesOf, type PieceCandidate, thousandths } from './fill-slots.ts'
import type { OutfitRequest } from './outfit.ts'
import { commonCurrency, slotCaps, wholeCap } from './outfit-budget.ts'
import { outfitWeights } from './outfit-weights.ts'
import { type Company, pieceWorth } from './piece-worth.ts'
import type { SlotPlan } from './plan-slots.ts'
import { findSlotCandidates, type SlotCandidate } from './slot-candidates.ts'

export type GatheredPieces = {
  /** Places in the plan's slots, and what fills each. */
  readonly way: readonly number[]
  readonly filled: FilledSlots
  /** For each slot of the plan what may take it, in the order of its search. */
  readonly candidates: readonly (readonly PieceCandidate[])[]
  /** For each slot of the plan the least that any product for it costs, as far as was looked. */
  readonly cheapest: readonly (Price | null)[]
  /** The budget in the currency of what was found. */
  readonly budget: PriceRange | null
}

type Gathering = {
  readonly request: Pick<OutfitRequest, 'filter' | 'limit' | 'seed'>
  readonly plan: SlotPlan
  readonly company: Company
  readonly budget: PriceRange | null
  readonly signal?: AbortSignal | undefined
}

/**
 * One query a slot, all at once, and the best pieces among what they found. Where the budget leaves a slot empty, each slot is
 * asked once more, for its cheapest.
 */
export async function gatherPieces(services: SearchServices, gathering: Gathering): Promise<GatheredPieces> {
  const { request, plan, budget, signal } = gathering
  const options = {
    filter: request.filter,
    leaning: gathering.company.leaning,
    limit: Math.max(outfitWeights.depth.perSlot, request.limit),
    signal,
  }
  const alone = plan.slots.length === 1
  const ask = (caps: readonly (PriceRange | null)[], cheapest: boolean) =>
    findSlotCandidates(
      services,
      plan.slots.map((slot, place) => ({ slot, cap: caps[place] ?? null, isSaid: alone, cheapest })),
      options,
    )
  const first = await ask(alone ? [wholeCap(budget)] : slotCaps(plan, budget), false)
  const gathered = chooseAmong(first, gathering)
  const { pieces, noGain } = gathered.filled
  const isShort = pieces.some((piece, at) => piece === null && !noGain[at])
  if (budget?.max === undefined || alone || !isShort) return gathered
  const frugal = await ask(
    plan.slots.map(() => wholeCap(budget)),
    true,
  )
  return chooseAmong(
    first.map((products, place) => uniteProducts(products, frugal[place] ?? [])),
    gathering,
  )
}

function chooseAmong(
  found: readonly (readonly SlotCandidate[])[],
  { plan, company, budget, request }: Gathering,
): GatheredPieces {
  const currency =
    budget === null ? undefined : (budget.currency ?? commonCurrency(found.flat().map((each) => each.found)))
  const held = budget === null || currency === undefined ? budget : { ...budget, currency }
  const payable = found.map((products) =>
    products.filter(
      ({
        found: {
          product: { price },
        },
      }) => budget === null || (price !== null && price.currency === currency),
    ),
  )
  const candidates = payable.map((products, place) => {
    const thrift = company.needs?.isThrifty === true ? thriftAmong(products) : () => 1
    return products.flatMap((each): PieceCandidate[] => {
      const worth = pieceWorth(each, plan.slots[place] ?? { asked: false, usual: [] }, company)
      return worth === null
        ? []
        : [
            {
              ...each,
              worth:
                worth *
                thrift(each) *
                (1 - outfitWeights.spread * chanceOf(request.seed, each.found.product.id)),
              cost: thousandths(each.found.product.price?.amount ?? 0),
            },
          ]
    })
  })
  const limits = {
    max: held?.max === undefined ? Number.POSITIVE_INFINITY : thousandths(held.max),
    min: held?.min === undefined ? 0 : thousandths(held.min),
  }
  const tried = candidates.map(triedOf)
  const filledWays = plan.ways.map((way) => ({
    way,
    filled: fillSlots(
      way.map((place) => ({
        candidates: tried[place] ?? [],
        dispensable: plan.slots[place]?.dispensable ?? false,
      })),
      limits,
    ),
  }))
  const isDressy = company.use?.dressiness === 'formal' || company.use?.dressiness === 'dressed'
  const worthOfWay = ({ way, filled }: { way: readonly number[]; filled: FilledSlots }) => {
    const isWhole = way.some((place) => plan.slots[place]?.slot === 'full-body')
    return filled.value + (isDressy && isWhole ? outfitWeights.dressedWhole : 0)
  }
  const [best] = filledWays.toSorted(
    (one, other) => baseGaps(one, plan) - baseGaps(other, plan) || worthOfWay(other) - worthOfWay(one),
  )
  return {
    way: best?.way ?? [],
    filled: best?.filled ?? { pieces: [], noGain: [], value: 0 },
    candidates,
    cheapest: payable.map((products, place) =>
      cheapestOf(candidates[place]?.length ? (candidates[place] ?? []) : products),
    ),
    budget: held,
  }
}

/** What each price leaves of a piece's worth where money is short: all of it up to the cheap third of what was found. */
function thriftAmong(products: readonly SlotCandidate[]): (each: SlotCandidate) => number {
  const { share, power } = outfitWeights.thrift
  const amountOf = ({ found }: SlotCandidate) => found.product.price?.amount ?? Number.POSITIVE_INFINITY
  const amounts = products.map(amountOf).toSorted((one, other) => one - other)
  const cheap = amounts[Math.floor(amounts.length * share)] ?? 0
  return (each) => Math.min(1, cheap / Math.max(cheap, amountOf(each), 0.01)) ** power
}

/** In [0, 1): the same for the same request and product, spread evenly over products. Nothing without a seed. */
function chanceOf(seed: string | undefined, id: string): number {
  if (seed === undefined) return 0
  let hash = 2_166_136_261
  for (const character of `${seed} ${id}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32
}

/** The best candidates and the cheapest: enough to choose from, few enough to try them all. */
function triedOf(candidates: readonly PieceCandidate[]): PieceCandidate[] {
  const { best, cheapest } = outfitWeights.depth
  const fitting = candidates
    .toSorted((one, other) => missesOf(one) - missesOf(other) || other.worth - one.worth)
    .slice(0, best)
  const byCost = candidates.toSorted((one, other) => one.cost - other.cost).slice(0, cheapest)
  return [...new Set([...fitting, ...byCost])]
}

const body: readonly Slot[] = ['top', 'bottom', 'full-body']

/** Slots left empty, those of the body counting more than all that is worn besides. */
function baseGaps(
  { way, filled }: { way: readonly number[]; filled: FilledSlots },
  { slots }: SlotPlan,
): number {
  return way.reduce((sum, place, at) => {
    const slot = slots[place]?.slot ?? 'accessory'
    const isBody = body.includes(slot)
    // Half dressed is better than not at all.
    if (filled.pieces[at] !== null) return sum - (isBody ? (slot === 'full-body' ? 2 : 1) : 0)
    return sum + (isBody ? outfitWeights.slots + 1 : 1)
  }, 0)
}

function cheapestOf(products: readonly SlotCandidate[]): Price | null {
  const prices = products.flatMap(({ found }) => found.product.price ?? [])
  return prices.toSorted((one, other) => one.amount - other.amount)[0] ?? null
}

function uniteProducts(one: readonly SlotCandidate[], other: readonly SlotCandidate[]): SlotCandidate[] {
  const known = new Set(one.map(({ found }) => found.product.id))
  return [...one, ...other.filter(({ found }) => !known.has(found.product.id))]
}
