import type { Outfit, OutfitPiece } from '../outfit/outfit.ts'
import { totalOf } from '../outfit/outfit-budget.ts'
import { slotOf } from '../outfit/piece-harmony.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import { searchesInFocus } from './memory.ts'
import type { SearchOutcome } from './outcome.ts'
import type { TurnContext } from './turn-context.ts'

/**
 * "Swap the shoes for something lighter" of an outfit: the outfit with the best of what was found in the place of the old piece, all
 * others as they were. The search itself where no piece is swapped, or nothing else was found.
 */
export async function swapPiece(
  search: SearchOutcome,
  { request, memory }: Pick<TurnContext, 'request' | 'memory'>,
  index: ProductIndex,
): Promise<SearchOutcome> {
  const { outfit, shown, searches } = memory
  const place = search.origin ?? -1
  const arePieces = searchesInFocus(memory).length === shown.length && searches.length === shown.length
  const inPlace = search.result.products.find(({ product }) => shown.every(({ id }) => id !== product.id))
  if (!request.swaps || outfit == null || !arePieces || inPlace === undefined) return search
  if (shown[place] === undefined) return search
  const kept = await index.get(shown.map(({ id }) => id))
  const pieces = shown.flatMap(({ id }, at): OutfitPiece[] => {
    const before = kept.find((product) => product.id === id)
    const wish = at === place ? search.wish : searches[at]?.wish
    const category = (at === place ? inPlace.product : before)?.attributes.category
    if (before === undefined || wish === undefined || category === undefined) return []
    const asBefore = { product: before, score: 1, reasons: [], nearMatch: false, relaxed: [] }
    const alternates = search.result.products.filter((found) => at === place && found !== inPlace)
    return [{ slot: slotOf(category), wish, product: at === place ? inPlace : asBefore, alternates }]
  })
  const changed: Outfit = {
    anchors: [],
    pieces,
    unfilled: [],
    total: totalOf(pieces.map(({ product }) => product.product.price)),
    budget: outfit.budget,
    anchorPrice: null,
  }
  return {
    ...search,
    mode: 'outfit',
    wish: { ...search.wish, price: outfit.budget },
    result: { products: pieces.map(({ product }) => product), relaxed: inPlace.relaxed },
    outfit: changed,
    seen: [],
    origin: null,
  }
}
