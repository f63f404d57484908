import type { Reading } from '../src/catalogue/catalogue.ts'
import type { Price } from '../src/product/product.ts'
import type { PriceRange, Wish } from '../src/product/wish.ts'

/** What a reference was, without its vector: that is looked up again when needed. */
export type ReferenceKey =
  | { readonly kind: 'photo'; readonly handle: string }
  | { readonly kind: 'product'; readonly id: string }

/** A search that a later message may go on from ("cheaper", "in red", "more"). */
export type PastSearch = {
  readonly wish: Wish
  readonly reference: ReferenceKey | null
  /** The price limit without comparisons: "cheaper than that" ends when another product is picked, "under 50" does not. */
  readonly spokenPrice: PriceRange | null
  /** Ids already shown for it, so that "more" shows others. */
  readonly seen: readonly string[]
}

/** A product of the last answer; its place in the list is what "the second one" counts. */
export type ShownProduct = { readonly id: string; readonly title: string; readonly price: Price | null }

/** What a thread remembers beside its messages. No pixels. */
export type ThreadMemory = {
  /** When the thread began, ISO 8601. */
  readonly startedAt: string
  readonly readings: readonly Reading[]
  /** Photos ever sent, so that a handle is never used twice. */
  readonly photoCount: number
  /** The searches of the last answer, one for each garment asked for. */
  readonly searches: readonly PastSearch[]
  readonly shown: readonly ShownProduct[]
  /** Id of the product last spoken of: what "it" means. */
  readonly focus: string | null
}

export function emptyMemory(startedAt: string): ThreadMemory {
  return { startedAt, readings: [], photoCount: 0, searches: [], shown: [], focus: null }
}
