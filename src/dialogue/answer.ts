import type { Known } from '../knowledge/shelf.ts'
import type { CatalogueList, Grievance, OrderAsk, ShopTopic } from '../language/question.ts'
import type { Price } from '../product/product.ts'
import type { Wish } from '../product/wish.ts'
import type { Advised } from './advised.ts'
import type { ColorAdvice } from './colors-go.ts'
import type { Profile } from './profile.ts'
import type { ShownHaving } from './shown-having.ts'
import type { Situation } from './situations/situation.ts'
import type { Verdict } from './verdict-on.ts'
import type { WhyShown } from './why-shown.ts'

/** What answers a question that no single product does. */
export type Answer =
  /** The sentences of the shop's own file; none where it does not tell. */
  | {
      readonly about: 'shop'
      readonly topics: readonly ShopTopic[]
      readonly passages: readonly string[]
      /** What is asked in particular and the sentences do not tell: a country, a town, or `true` of anything else. */
      readonly unsaid?: string | true
      /** What went wrong with what was bought. */
      readonly grievance?: Grievance
      /** What holds in general of what went wrong. */
      readonly general?: Known
    }
  /** Which of what was shown has what is asked for. */
  | ({ readonly about: 'shown' } & ShownHaving)
  /** What people wear in a situation; null where it is about something that no table tells. */
  | {
      readonly about: 'advice'
      readonly situation: Situation | null
      /** What the shopper called it. */
      readonly called: string | null
      /** Whether what is asked about is right for it, where that is asked. */
      readonly verdict?: Verdict
      /** What general knowledge of clothes says; null where it has nothing. */
      readonly advised: Advised | null
    }
  | ({
      readonly about: 'catalogue'
      readonly wish: Wish
      /** From the cheapest to the dearest, where that is asked beside. */
      readonly prices?: Extract<CatalogueFact, { tells: 'price-range' }>
    } & CatalogueFact)
  | ({ readonly about: 'colors' } & ColorAdvice)
  /** What the pieces of the last outfit cost, and all of them together; null where one has no price. */
  | {
      readonly about: 'total'
      readonly pieces: readonly { readonly title: string; readonly price: Price | null }[]
      readonly total: Price | null
    }
  /** Why a piece was shown. */
  | ({ readonly about: 'why'; readonly title: string; readonly picks?: true } & WhyShown)
  /** What the shopper told before. */
  | { readonly about: 'told'; readonly profile: Profile }
  /** What cannot be done here: where it can, and what the shop says of it. */
  | {
      readonly about: 'order'
      readonly asks: OrderAsk
      readonly product: { readonly title: string; readonly url: string | null } | null
      readonly passages: readonly string[]
    }

export type CatalogueFact =
  | { readonly tells: 'count'; readonly total: number }
  | { readonly tells: CatalogueList; readonly values: readonly string[] }
  | { readonly tells: 'price-range'; readonly from: Price | null; readonly to: Price | null }
