import type { Attributes, AttributeValues } from '../product/attributes.ts'
import type { ProductFilter } from '../product/filters.ts'
import type { Price } from '../product/product.ts'
import type { Category, Slot } from '../product/taxonomy.ts'
import type { PriceRange, Wish } from '../product/wish.ts'
import type { Leaning } from '../retrieval/leaning.ts'
import type { FoundProduct, SearchResult } from '../retrieval/search-result.ts'
import type { LookUse } from './special-use.ts'
import type { Warmth } from './warmth.ts'

/** A garment that is worn already: what an outfit is built around. */
export type Anchor = {
  readonly kind: 'photo' | 'product' | 'words'
  readonly attributes: Attributes
  /** Of a product of the shop. */
  readonly id: string | null
  readonly price: Price | null
}

/** What holds for every piece that was not asked for by name. */
export type OutfitNeeds = {
  readonly bans: AttributeValues
  /** How nothing may be closed. */
  readonly withoutClosures: readonly string[]
  /** Where one of these has a place in the look, none of the others is put there. */
  readonly kinds: readonly Category[]
  /** What a product's text says of one that is made for it. */
  readonly saidAs: readonly string[]
  /** True of who has little money. */
  readonly isThrifty: boolean
}

export type OutfitRequest = {
  readonly anchors: readonly Anchor[]
  /** Garments asked for by name, each with a wanted category. */
  readonly named: readonly Wish[]
  /** What was said of no garment holds for every piece; its price is not looked at. */
  readonly shared: Wish
  /** The shopper's own words, which may tell a season. */
  readonly words: string
  /** What the occasion suggests, which only ranks. */
  readonly leaning?: Leaning | undefined
  /** What a body, a belief or a purse asks of every piece. */
  readonly needs?: OutfitNeeds
  /** What the look is for; nothing known where absent. */
  readonly use?: LookUse
  /** Tells requests apart, so that not all of them get the same pieces; the same for an outfit and its edits. */
  readonly seed?: string
  /** Ids of pieces of an earlier answer that stay where nothing speaks against them. */
  readonly keep?: readonly string[]
  /** The weather that was inferred; the words beat it. */
  readonly warmth?: Warmth
  /** True for a whole look, false for nothing but the named garments. */
  readonly whole: boolean
  /** What all pieces may cost together. */
  readonly budget: PriceRange | null
  /** The caller's own hard filter, as in a search. */
  readonly filter?: ProductFilter
  /** Pieces at most, or products where one slot is asked for. */
  readonly limit: number
}

export type OutfitPiece = {
  readonly slot: Slot
  /** What was looked for: its categories and everything said of it. */
  readonly wish: Wish
  readonly product: FoundProduct
  /** True where the budget kept a much better suited piece away. */
  readonly strained?: boolean
  /** What may take its place without breaking the budget, best first. */
  readonly alternates: readonly FoundProduct[]
}

export type UnfilledSlot = {
  readonly slot: Slot
  /** The one kind that was asked for; null where any will do. */
  readonly category: Category | null
  readonly why: 'budget' | 'nothing-found'
  /** The least that a piece for it costs, where the budget was too small. */
  readonly cheapest: Price | null
  readonly asked: boolean
  /** True where another of the kind was found, of several that were asked for. */
  readonly isFurther?: true
}

export type Outfit = {
  readonly anchors: readonly Anchor[]
  readonly pieces: readonly OutfitPiece[]
  readonly unfilled: readonly UnfilledSlot[]
  /** Of the pieces; null when one has no price or they are in several currencies. */
  readonly total: Price | null
  /** What the whole was held to, in the shop's currency. */
  readonly budget: PriceRange | null
  /** Of an anchor that the budget pays for, too; null where it does not. */
  readonly anchorPrice: Price | null
}

export type CompletedOutfit = {
  readonly outfit: Outfit
  /** True of a single slot: its one piece is shown with all its alternates, ranked. */
  readonly isList: boolean
  /** What the shopper is shown: a piece for each slot; of a single slot, a ranked list. */
  readonly result: SearchResult
  /** Everything that was asked of all pieces together; its price is the budget. */
  readonly wish: Wish
  /** The budget's currency where the shop has no prices in it and amounts alone were compared. */
  readonly foreignCurrency: string | null
}
