import { slotOf } from '../outfit/piece-harmony.ts'
import type { Price } from '../product/product.ts'
import type { Category, Slot } from '../product/taxonomy.ts'
import type { Wish } from '../product/wish.ts'
import type { ToolOutcome } from './outcome.ts'
import { shownSearches } from './shown-searches.ts'

/** Products of an answer that belong together: a place of an outfit, or one of several garments that were asked for. */
export type ShownGroup = {
  readonly slot: Slot | null
  readonly category: Category | null
  /** What was asked for; null for a place of an outfit. */
  readonly wish: Wish | null
  readonly ids: readonly string[]
}

/** The groups of an answer; none where all products answer one wish. */
export function shownGroups(outcomes: readonly ToolOutcome[], limit: number): ShownGroup[] {
  const searches = shownSearches(outcomes, limit)
  const [only, ...others] = searches
  if (only?.mode === 'outfit' && others.length === 0) {
    return (only.outfit?.pieces ?? []).map(({ slot, product: { product } }) => ({
      ...{ slot, category: product.attributes.category ?? null, wish: null, ids: [product.id] },
    }))
  }
  if (others.length === 0) return []
  return searches.flatMap(({ wish, reference, result }) => {
    const ids = result.products.map(({ product }) => product.id)
    const kind = wish.wanted.category?.[0] ?? reference?.attributes.category ?? null
    const category = wish.wanted.category ?? (kind === null ? [] : [kind])
    const color = wish.wanted.color ?? reference?.attributes.color?.slice(0, 1)
    const wanted = {
      ...wish.wanted,
      ...(category.length > 0 ? { category } : {}),
      ...(color === undefined ? {} : { color }),
    }
    return ids.length === 0
      ? []
      : [{ slot: kind === null ? null : slotOf(kind), category: kind, wish: { ...wish, wanted }, ids }]
  })
}

/** What the pieces of an outfit cost together; null where the answer is no outfit, or a price is not known. */
export const shownTotal = (outcomes: readonly ToolOutcome[], limit: number): Price | null =>
  shownSearches(outcomes, limit).find(({ mode }) => mode === 'outfit')?.outfit?.total ?? null
