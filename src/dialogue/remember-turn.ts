import type { PriceRange } from '../product/wish.ts'
import type { PastOutfit, ReferenceKey, ShownProduct, ThreadMemory } from './memory.ts'
import type { SearchOutcome, ToolOutcome } from './outcome.ts'
import { slotSearches } from './outfit-searches.ts'
import { memoryLimits } from './pack-memory.ts'
import { shownSearches } from './shown-searches.ts'
import type { TurnContext } from './turn-context.ts'

/** The thread's memory after a turn. A turn that only looked something up leaves the last list in its place. */
export function rememberTurn(
  turn: TurnContext,
  outcomes: readonly ToolOutcome[],
  products: readonly ShownProduct[],
): ThreadMemory {
  const searches = shownSearches(outcomes, turn.limit)
  const held = turn.request.intent === 'start-over' ? startedOver(turn) : turn.memory
  const kept = { ...held, language: turn.request.language }
  if (searches.length === 0) {
    const compared = outcomes.findLast((outcome) => outcome.kind === 'comparison')
    if (compared !== undefined) {
      // Of "the first two" the list stays; all of it in a new order is a new list.
      const isWhole = products.length >= kept.shown.length
      const lists = isWhole ? shownLists(kept, products) : {}
      return { ...kept, ...lists, focus: products[0]?.id ?? kept.focus }
    }
    const lookedUp = outcomes.findLast((outcome) => outcome.kind === 'product')
    return { ...kept, focus: lookedUp?.product.id ?? kept.focus }
  }
  return {
    ...kept,
    searches: searches.flatMap(slotSearches).map((search) => ({
      wish: { ...search.wish, exclude_ids: [], price: lastingPrice(search, turn) },
      spokenPrice: search.spokenPrice,
      reference: keyOf(search),
      ...(search.situations === undefined || search.situations.length === 0
        ? {}
        : { situations: search.situations }),
      ...(search.withdrawn.length > 0 ? { withdrawn: search.withdrawn } : {}),
      seen: [...search.seen, ...search.result.products.map(({ product }) => product.id)].slice(
        -memoryLimits.seen,
      ),
    })),
    ...shownLists(kept, products),
    outfit: pastOutfit(searches, turn),
    focus: products[0]?.id ?? kept.focus,
  }
}

function pastOutfit(searches: readonly SearchOutcome[], { message, memory }: TurnContext): PastOutfit | null {
  const outfit = searches.find(({ mode }) => mode === 'outfit')?.outfit
  if (outfit === undefined) return null
  const { anchors, budget, total } = outfit
  const isAroundPhoto = anchors.some(({ kind }) => kind === 'photo')
  const photo = isAroundPhoto ? memory.readings.at(-1)?.handle : undefined
  const goesWith = [photo ?? [], anchors.flatMap(({ id }) => id ?? [])].flat()
  const before = memory.outfit
  // What was said of the outfit so far goes on holding, with what was said last behind it.
  const text = before && goesWith.join() === before.goesWith.join() ? `${before.text}, ${message}` : message
  return { text: text.slice(-1_000), goesWith, budget, total: total?.amount ?? null }
}

/** The new list, and what leaves it for the earlier ones. */
function shownLists(
  { shown, earlier }: ThreadMemory,
  products: readonly ShownProduct[],
): Pick<ThreadMemory, 'shown' | 'earlier'> {
  const now = new Set(products.map(({ id }) => id))
  const past = new Map([...shown.map(mainLooks), ...earlier].map((product) => [product.id, product]))
  return {
    shown: products.map(({ id, title, price, brand, attributes }) => ({
      id,
      title,
      price,
      brand,
      attributes,
    })),
    earlier: [...past.values()].filter(({ id }) => !now.has(id)).slice(0, memoryLimits.earlier),
  }
}

/** What people point at things by; the rest would only fill the checkpoint. */
function mainLooks(product: ShownProduct): ShownProduct {
  const { category, color, pattern, material, length, sleeve_length } = product.attributes
  const looks = { category, color, pattern, material, length, sleeve_length }
  const known = Object.entries(looks).filter(([, value]) => value !== undefined)
  return { ...product, attributes: Object.fromEntries(known) }
}

/** A comparison that nothing met ("cheaper than that" of the cheapest) is no limit for what follows. */
function lastingPrice(
  { wish, result, spokenPrice }: SearchOutcome,
  { request }: TurnContext,
): PriceRange | null {
  const unmet = request.priceComparison !== null && result.products.every(({ nearMatch }) => nearMatch)
  return unmet ? spokenPrice : wish.price
}

function startedOver({ memory, newPhotos }: TurnContext): ThreadMemory {
  return {
    ...memory,
    readings: memory.readings.filter(({ handle }) => newPhotos.includes(handle)),
    searches: [],
    shown: [],
    outfit: null,
    earlier: [],
    focus: null,
  }
}

function keyOf({ reference }: SearchOutcome): ReferenceKey | null {
  if (reference === null) return null
  return reference.kind === 'photo'
    ? {
        kind: 'photo',
        handle: reference.handle,
        ...(reference.garment === undefined ? {} : { garment: reference.garment }),
      }
    : { kind: 'product', id: reference.id }
}
