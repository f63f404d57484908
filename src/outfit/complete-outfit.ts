import type { Wish } from '../product/wish.ts'
import { relaxationOrder, relaxedName } from '../retrieval/relaxation-order.ts'
import type { SearchServices } from '../retrieval/search.ts'
import type { FoundProduct, SearchResult } from '../retrieval/search-result.ts'
import { assembleOutfit } from './assemble-outfit.ts'
import { gatherWithinBudget } from './gather-within-budget.ts'
import { listPieces } from './list-pieces.ts'
import type { CompletedOutfit, OutfitRequest } from './outfit.ts'
import { outfitWish } from './outfit-wish.ts'
import type { Company } from './piece-worth.ts'
import { planSlots, type SlotPlan } from './plan-slots.ts'
import { lookContext } from './slot-categories.ts'
import { slotWish } from './slot-wish.ts'
import { warmthOfWords } from './warmth.ts'
import { wearerOf } from './wearer.ts'

/**
 * Pieces of the shop that complete an outfit, at most one for each slot and never beyond the budget; of a single slot a ranked
 * list. Throws `canceled` or `model-failed`.
 */
export async function completeOutfit(
  services: SearchServices,
  request: OutfitRequest,
  options: { signal?: AbortSignal | undefined } = {},
): Promise<CompletedOutfit> {
  const company = companyOf(request)
  const plan = toldPlan(request, company)
  const within = await gatherWithinBudget(services, { request, plan, company, signal: options.signal })
  const isList = plan.slots.length === 1
  const { anchors, limit } = request
  const assembly = { ...within, slots: plan.slots, anchors }
  const outfit = isList ? listPieces(assembly, limit) : assembleOutfit(assembly)
  const products = outfit.pieces.flatMap(({ product, alternates }) =>
    isList ? [product, ...alternates] : [product],
  )
  return {
    outfit,
    isList,
    result: resultOf(products),
    wish: outfitWish(outfit, {
      plan,
      budget: within.foreignCurrency === null ? request.budget : outfit.budget,
    }),
    foreignCurrency: within.foreignCurrency,
  }
}

function companyOf({
  anchors,
  named,
  shared,
  words,
  leaning,
  use,
  keep,
  needs,
  whole,
  warmth = 0,
}: OutfitRequest): Company {
  const asked = { ...named[0]?.wanted, ...shared.wanted }
  const wearer = wearerOf(
    asked,
    anchors.map(({ attributes }) => attributes),
  )
  const known = Object.fromEntries(Object.entries(wearer).filter(([, value]) => value !== undefined))
  const occasions = asked.occasion ?? leaning?.wanted.occasion ?? []
  // Said to be for somebody else, the anchor only lends its looks.
  const worn = anchors.map(({ attributes }) => ({ ...attributes, ...known }))
  // Who says nothing of the day, and wears nothing that tells, dresses for an ordinary one.
  const isTold = !whole || use?.dressiness != null || occasions.length > 0 || worn.length > 0
  const settled: Company['use'] = isTold ? use : { isWet: false, ...use, dressiness: 'everyday' }
  return {
    ...{ worn, wearer, occasions, leaning, keep, needs },
    warmth: warmthOfWords(words) || warmth,
    use: settled,
  }
}

/** The slots, each of its wishes with what was said of the whole. */
function toldPlan(
  request: OutfitRequest,
  { worn, wearer, occasions, warmth, leaning, use }: Company,
): SlotPlan {
  const isMale = wearer.gender === 'male'
  const { slots, ways } = planSlots(
    request,
    lookContext(worn, {
      occasions,
      warmth,
      leaning,
      isMale,
      isWet: use?.isWet ?? false,
      isCold: use?.isCold ?? false,
    }),
  )
  const shared = request.whole ? withoutOccasion(request.shared) : request.shared
  const sizesForAll = slots.length === 1
  const told = slots.map((slot) => ({
    ...slot,
    wishes: slot.wishes.map((own) =>
      slotWish(own, { shared, slot: slot.slot, wearer, sizesForAll, needs: request.needs }),
    ),
  }))
  return { slots: told, ways }
}

/** What a whole look is for weighs in every piece; that a shop does not say it of a shoe is nothing to bend. */
function withoutOccasion(shared: Wish): Wish {
  const { occasion: _, ...wanted } = shared.wanted
  return { ...shared, wanted }
}

function resultOf(products: readonly FoundProduct[]): SearchResult {
  const missed = new Set(products.flatMap(({ relaxed }) => relaxed))
  const order = [...new Set(relaxationOrder.map(relaxedName))]
  return { products, relaxed: order.filter((name) => missed.has(name)) }
}
