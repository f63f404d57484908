import type { PriceRange } from '../src/product/wish.ts'
import type { ReferenceKey, ThreadMemory } from '../tools/memory.ts'
import type { SearchOutcome, ToolOutcome } from '../tools/outcome.ts'
import type { TurnContext } from '../tools/turn-context.ts'
import { shownSearches } from './combine-outcomes.ts'
import { memoryLimits } from './thread-memory.ts'
import type { ProductCard } from './turn.ts'

/** The thread's memory after a turn. A turn that only looked something up leaves the last list in its place. */
export function rememberTurn(
  turn: TurnContext,
  outcomes: readonly ToolOutcome[],
  products: readonly ProductCard[],
): ThreadMemory {
  const searches = shownSearches(outcomes, turn.limit)
  const kept = turn.said.intent === 'start-over' ? forgotten(turn) : turn.memory
  if (searches.length === 0) {
    const lookedUp = outcomes.findLast((outcome) => outcome.kind === 'product')
    return { ...kept, focus: lookedUp?.product.id ?? kept.focus }
  }
  return {
    ...kept,
    searches: searches.map((search) => ({
      wish: { ...search.wish, exclude_ids: [], price: lastingPrice(search, turn) },
      spokenPrice: search.spokenPrice,
      reference: keyOf(search),
      seen: [...search.seen, ...search.result.products.map(({ product }) => product.id)].slice(
        -memoryLimits.seen,
      ),
    })),
    shown: products.map(({ id, title, price }) => ({ id, title, price })),
    focus: products[0]?.id ?? kept.focus,
  }
}

/** A comparison that nothing met ("cheaper than that" of the cheapest) is no limit for what follows. */
function lastingPrice(
  { wish, result, spokenPrice }: SearchOutcome,
  { said }: TurnContext,
): PriceRange | null {
  const unmet = said.priceComparison !== null && result.products.every(({ nearMatch }) => nearMatch)
  return unmet ? spokenPrice : wish.price
}

function forgotten({ memory, newPhotos }: TurnContext): ThreadMemory {
  return {
    ...memory,
    readings: memory.readings.filter(({ handle }) => newPhotos.includes(handle)),
    searches: [],
    shown: [],
    focus: null,
  }
}

function keyOf({ reference }: SearchOutcome): ReferenceKey | null {
  if (reference === null) return null
  return reference.kind === 'photo'
    ? { kind: 'photo', handle: reference.handle }
    : { kind: 'product', id: reference.id }
}
