import type { Question } from '../language/question.ts'
import type { Price } from '../product/product.ts'
import type { Wish } from '../product/wish.ts'
import type { Talk } from './talk.ts'

/** A question that no single product answers. */
export type AnswerableQuestion = Exclude<Question, { readonly about: 'product' }>

/** What a message comes to. A turn decides it once; the planner's calls and the tools follow it. */
export type Act =
  /** Words alone: a greeting, or that there is nothing to go on from. */
  | { readonly is: 'talk'; readonly about: Talk }
  /** A question about the shop or its whole catalogue, answered in words. */
  | {
      readonly is: 'answer'
      readonly question: AnswerableQuestion
      /** The product that is to be bought or kept. */
      readonly about: string | null
    }
  /** What is seen in photos. */
  | { readonly is: 'look'; readonly photos: readonly string[] }
  /** A question about one product. */
  | { readonly is: 'detail'; readonly id: string }
  | { readonly is: 'compare'; readonly ids: readonly string[] }
  /** Further products of the last searches. */
  | { readonly is: 'more' }
  /** A search that starts anew; `like` names a photo or a product to find the like of. */
  | { readonly is: 'search'; readonly like: string | null }
  /** One for the like of each: of all that a photo shows, or of the main garment of each of several photos. */
  | { readonly is: 'search-each'; readonly likes: readonly string[] }
  /** A search that goes on from the last one. */
  | { readonly is: 'refine'; readonly like: string | null }
  /** A piece to go with a photo's garment, a product, or a garment in the words. */
  | { readonly is: 'complement'; readonly around: string | null; readonly left?: LeftOfTotal }
  | { readonly is: 'outfit'; readonly outfit: OutfitOrder }

/** What a sum for both leaves beside the piece that was picked already. */
export type LeftOfTotal = { readonly total: number; readonly taken: Price; readonly left: number }

/** An outfit to put together, as `complete_outfit` takes it. */
export type OutfitOrder = {
  readonly text: string
  readonly goes_with?: string | readonly string[]
  readonly slots?: readonly string[]
  readonly max_total?: number
  readonly currency?: string
  /** Ids of pieces that stay where nothing that was said is against them. */
  readonly keep?: readonly string[]
  /** The pieces that change of the outfit that was shown, all others staying as they are. */
  readonly changes?: readonly ChangedPiece[]
}

/** One piece of the outfit that was shown, as it is to be from now on. */
export type ChangedPiece = {
  /** Its place among the pieces; null for one that is added. */
  readonly at: number | null
  /** What takes its place; null where nothing does. */
  readonly wish: Wish | null
}
