import type { AttributeName } from '../product/attributes.ts'
import type { Color } from '../product/color.ts'
import type { Price, Rating } from '../product/product.ts'
import type { Category } from '../product/taxonomy.ts'
import type { AskableField } from '../product/tells.ts'
import type { Direction } from '../product/wish.ts'
import type { Reference } from './reference.ts'

/** A garment that a piece is to go with: one that is worn, one that was picked, or another piece of the outfit. */
export type Companion = { readonly is: 'worn' | 'picked' | 'piece'; readonly category: Category | null }

/** Why a product is shown: true of it, and asked for. It is worded at the edge, in the language of the conversation. */
export type Reason =
  | { readonly kind: 'has' | 'lacks'; readonly attribute: AttributeName; readonly value: string }
  | { readonly kind: 'for-children'; readonly gender: 'female' | 'male' }
  | { readonly kind: 'near-color'; readonly color: Color; readonly wanted: Color }
  /** In its details only: "with white details". */
  | { readonly kind: 'accent-color'; readonly color: Color }
  | { readonly kind: 'same-pattern'; readonly pattern: string; readonly as: Reference['kind'] }
  | { readonly kind: 'further'; readonly direction: Direction; readonly than: Reference['kind'] }
  | { readonly kind: 'similar'; readonly to: Reference['kind'] }
  /** By its price, than the product that was named. */
  | { readonly kind: 'cheaper' | 'pricier' }
  | { readonly kind: 'price-under' | 'price-at' | 'price-over'; readonly limit: Price }
  | { readonly kind: 'price-between'; readonly from: Price; readonly to: Price }
  | { readonly kind: 'size'; readonly size: string }
  /** A brand, or a free word of the shopper's in the title, as the product itself writes it. */
  | { readonly kind: 'brand' | 'in-title'; readonly name: string }
  /** A word of the shopper's in the product's description. */
  | { readonly kind: 'in-text'; readonly name: string }
  /** The shop hardly ever tells of it, and not of this one: whether it fits cannot be said. */
  | { readonly kind: 'unstated'; readonly field: AskableField }
  | { readonly kind: 'in-stock' }
  /** Of compared products the one that is asked for, and what a product costs. */
  | {
      readonly kind: 'leads'
      readonly by: Direction['axis'] | 'price' | 'rating'
      readonly toward: Direction['toward']
    }
  | { readonly kind: 'costs'; readonly price: Price }
  | { readonly kind: 'rated'; readonly rating: Rating }
  | {
      readonly kind: 'color-harmony'
      readonly relation: 'same' | 'neutral' | 'beside-neutral' | 'echo' | 'shade' | 'close' | 'opposite'
      readonly own: Color
      readonly other: Color
      readonly beside: Companion
    }
  | { readonly kind: 'calms-print'; readonly pattern: string; readonly beside: Companion }
  | { readonly kind: 'same-occasion'; readonly occasion: string; readonly as: Companion }
  | { readonly kind: 'same-weather'; readonly weather: 'cold' | 'warm'; readonly as: Companion }
