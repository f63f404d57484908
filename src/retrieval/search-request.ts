import type { Attributes } from '../product/attributes.ts'
import type { ProductFilter } from '../product/filters.ts'
import type { Price } from '../product/product.ts'
import type { Wish } from '../product/wish.ts'
import type { Leaning } from './leaning.ts'
import type { NamedProduct } from './named-products.ts'
import type { Reference } from './reference.ts'
import type { SearchPart } from './search-part.ts'

export type MeasuredBy = { readonly price: Price; readonly comparison: 'cheaper' | 'pricier' }

export type SearchRequest = {
  readonly wish: Wish
  /** The caller's own hard filter (the HTTP `filters`): joined with the wish by AND and never relaxed. */
  readonly filter?: ProductFilter
  readonly reference: Reference | null
  /** What is taken for granted where nobody says otherwise: it only ranks. */
  readonly presumed?: Attributes
  readonly leaning?: Leaning
  /** What the price is compared with: "cheaper than the first one". */
  readonly measuredBy?: MeasuredBy | null
  /** Products that the words name. */
  readonly named?: readonly NamedProduct[]
  /** The shopper's own words, where one message made the wish: an encoder understands them better than their paraphrase. */
  readonly words?: string
  readonly limit: number
  /** True of "cheap shirts", which are for grown-ups; the cheapest shirt is so of all. */
  readonly isForGrownUps?: boolean
  /** Parts of the search to leave out: evaluations do, shoppers never. */
  readonly without?: readonly SearchPart[]
}
