import type { SituationMention } from '../language/situation-words.ts'
import type { Outfit } from '../outfit/outfit.ts'
import type { AttributeName } from '../product/attributes.ts'
import type { Product } from '../product/product.ts'
import type { PriceRange, Wish } from '../product/wish.ts'
import type { ComparedProducts } from '../retrieval/directions/compare-products.ts'
import type { Leaning } from '../retrieval/leaning.ts'
import type { Reading } from '../retrieval/reading.ts'
import type { Reference } from '../retrieval/reference.ts'
import type { SearchResult } from '../retrieval/search-result.ts'
import type { Assumption } from './assume.ts'
import type { SearchNote } from './search-notes.ts'

/** How a search came about, which the wording of a reply follows. */
export type SearchMode = 'new' | 'refined' | 'more' | 'complement' | 'outfit'

/** The artifact of a tool call: what the service, not the model, takes from it. */
export type ToolOutcome =
  | {
      readonly kind: 'search'
      readonly mode: SearchMode
      readonly wish: Wish
      readonly reference: Reference | null
      readonly result: SearchResult
      /** The wish's price limit without comparisons such as "cheaper than that". */
      readonly spokenPrice: PriceRange | null
      /** The currency the shopper named where the shop has no prices in it and the amounts alone were compared. */
      readonly foreignCurrency: string | null
      /** Ids shown for this wish in earlier answers. */
      readonly seen: readonly string[]
      /** Attributes of the reference that were withdrawn. */
      readonly withdrawn: readonly AttributeName[]
      /** How the request was read, where that is worth saying. */
      readonly notes: readonly SearchNote[]
      /** Place of the message's wish that it is for; absent or null where it is for none. */
      readonly garment?: number | null
      /** Place in the thread's memory of the search that it goes on from; absent or null where it starts anew. */
      readonly origin?: number | null
      /** What the shopper dresses for. */
      readonly situations?: readonly SituationMention[]
      /** What was inferred from that. */
      readonly assumed?: readonly Assumption[]
      /** What the situation suggests, which the products are ranked by. */
      readonly leaning?: Leaning | null
      /** Words that are all of the request and mean nothing here; absent where anything was understood. */
      readonly unheard?: string
      /** True where it was asked whether it is sold. */
      readonly asksSold?: boolean
      /** The outfit that the products make, where one was asked for. */
      readonly outfit?: Outfit
    }
  | { readonly kind: 'product'; readonly product: Product }
  | {
      readonly kind: 'comparison'
      /** What was compared, the product that is asked for first. */
      readonly products: readonly Product[]
      /** Null when the shopper named nothing to compare by. */
      readonly compared: ComparedProducts | null
    }
  | { readonly kind: 'photo'; readonly reading: Reading }
  | { readonly kind: 'attributes'; readonly wishes: readonly Wish[] }

export type ComparisonOutcome = Extract<ToolOutcome, { kind: 'comparison' }>
export type SearchOutcome = Extract<ToolOutcome, { kind: 'search' }>

export const isToolOutcome = (value: unknown): value is ToolOutcome =>
  typeof value === 'object' && value !== null && 'kind' in value
