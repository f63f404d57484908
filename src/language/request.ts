import type { AttributeName } from '../product/attributes.ts'
import type { Wish } from '../product/wish.ts'

/** What a message points at: the photo it came with, an earlier result by its place (1 is the first), or "it". */
export type Pointer =
  | { readonly kind: 'photo'; readonly ordinal: number | null }
  | { readonly kind: 'result'; readonly ordinal: number; readonly fromEnd: boolean }
  | { readonly kind: 'previous' }

export const intents = [
  'search',
  'complement',
  'describe',
  'detail',
  'more',
  'greeting',
  'start-over',
] as const
export type Intent = (typeof intents)[number]

/** A shopper's message, understood. One wish per garment that it asks for: "a size 2 dress and red shoes" has two. */
export type ShopperRequest = {
  readonly intent: Intent
  readonly wishes: readonly Wish[]
  readonly pointer: Pointer | null
  /** "cheaper than the first one": the price of what is pointed at becomes the limit. */
  readonly priceComparison: 'cheaper' | 'pricier' | null
  /** Attributes of the reference that the words replace ("in blue", "with long sleeves", "for women"). */
  readonly replaced: readonly AttributeName[]
  /** True when the message continues the conversation's last wish rather than starting anew ("and under 50", "in red"). */
  readonly refines: boolean
}

/** What is known of the conversation before a message is read. */
export type RequestContext = {
  readonly hasPhoto?: boolean
  /** True when the conversation already has a wish or results to go on from. */
  readonly hasPrevious?: boolean
  /** Brands that the shop sells, as it writes them. Pass the same array each time: what it compiles to is kept. */
  readonly brands?: readonly string[]
}
