import type { CatalogueList, ShopTopic } from '../language/question.ts'
import type { Price } from '../product/product.ts'
import type { Wish } from '../product/wish.ts'
import type { Situation } from './situations/situation.ts'

/** What answers a question that no single product does. */
export type Answer =
  /** The sentences of the shop's own file; none where it does not tell. */
  | { readonly about: 'shop'; readonly topics: readonly ShopTopic[]; readonly passages: readonly string[] }
  /** What people wear in a situation; null where it is about something that no table tells. */
  | { readonly about: 'advice'; readonly situation: Situation | null }
  | ({ readonly about: 'catalogue'; readonly wish: Wish } & CatalogueFact)

export type CatalogueFact =
  | { readonly tells: 'count'; readonly total: number }
  | { readonly tells: CatalogueList; readonly values: readonly string[] }
  | { readonly tells: 'price-range'; readonly from: Price | null; readonly to: Price | null }
