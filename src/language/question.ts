import type { Color } from '../product/color.ts'
import type { AdviceTopic } from './advice-topic.ts'

/** What a shop is asked about itself. */
export const shopTopics = [
  'delivery',
  'returns',
  'orders',
  'payment',
  'vouchers',
  'discounts',
  'sizes',
  'hours',
  'stores',
  'contact',
  'warranty',
  'services',
  'account',
] as const
export type ShopTopic = (typeof shopTopics)[number]

/** What a product is asked about. */
export const productTopics = [
  'care',
  'lining',
  'pockets',
  'closure',
  'stretch',
  'transparency',
  'heel',
  'weight',
  'warmth',
  'rain',
  'origin',
  'material',
  'length',
  'fit',
  'comfort',
  'quality',
  'ethics',
  'rating',
  'model',
  'sizes',
  'colors',
  'price',
  'sale',
  'stock',
  'brand',
  'detail',
] as const
export type ProductTopic = (typeof productTopics)[number]

/** Of what a catalogue is asked which values it has. */
export const catalogueLists = ['brands', 'sizes', 'colors', 'materials', 'kinds'] as const
export type CatalogueList = (typeof catalogueLists)[number]

/** What shoppers ask a shop to do, and an assistant cannot: sell, keep a piece, or be a person. */
export const orderAsks = ['buy', 'hold', 'person'] as const
export type OrderAsk = (typeof orderAsks)[number]

/** What shoppers complain of that was bought: that it did not hold, did not come, or does not fit. */
export type Grievance = 'broken' | 'late' | 'misfit'

/** A message that wants an answer in words and no products. */
export type Question =
  | {
      readonly about: 'shop'
      readonly topics: readonly ShopTopic[]
      /** What went wrong, where somebody complains of what was bought. */
      readonly grievance?: Grievance
    }
  /** No topic: of something that no table lists, which only the product's own text may tell. */
  | { readonly about: 'product'; readonly topics: readonly ProductTopic[] }
  /** What a word means, what suits, what is done; which situation it is about is told beside it. */
  | {
      readonly about: 'advice'
      /** Where general knowledge of clothes has it. */
      readonly topic?: AdviceTopic
    }
  /** Whether colors go together. */
  | { readonly about: 'colors'; readonly colors: readonly Color[] }
  /** What an outfit costs in whole. */
  | { readonly about: 'total' }
  /** Why a piece was shown. */
  | {
      readonly about: 'why'
      /** True where one is to be recommended: "which would you take?" */
      readonly picks?: true
    }
  /** What the shopper told before: "what size did I say?" */
  | { readonly about: 'told' }
  | {
      readonly about: 'order'
      readonly asks: OrderAsk
      /** What is asked of the shop beside it. */
      readonly topics?: readonly ShopTopic[]
    }
  /** Which of what was shown has something: "are any of these leather?" */
  | { readonly about: 'shown'; readonly topics: readonly ProductTopic[] }
  | {
      readonly about: 'catalogue'
      readonly asks: 'count' | 'price-range' | CatalogueList
      /** True of "how many of those": asked of what was searched for last. */
      readonly ofShown: boolean
      /** True where prices are asked for behind it: "… and what is the dearest?" */
      readonly alsoPrices?: true
    }
