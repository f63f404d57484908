import type { Claim } from '../language/claims.ts'
import type { OrderAsk } from '../language/question.ts'
import type { Withdrawal } from '../language/request.ts'
import type { Miss } from '../outfit/clash.ts'
import type { AttributeName } from '../product/attributes.ts'
import type { Category } from '../product/taxonomy.ts'
import type { AskableField } from '../product/tells.ts'
import type { ResolvedDirection } from '../retrieval/directions/resolve-directions.ts'
import type { LeftOfTotal } from './act.ts'
import type { ShownThing } from './find-described.ts'
import type { ToldNeed } from './situations/needs.ts'
import type { Formality, Weather } from './situations/situation.ts'

/** What a shopper or a model should know of how a request was read, beside what was found. */
export type SearchNote =
  | { readonly kind: 'taken-for'; readonly thing: ShownThing }
  | { readonly kind: 'not-shown' }
  /** Kinds that no photo of the message shows, so that nothing is for the like of them. */
  | { readonly kind: 'not-seen'; readonly kinds: readonly Category[] }
  /** A photo tells no price to compare with. */
  | { readonly kind: 'price-unseen' }
  | { readonly kind: 'not-transferred'; readonly attributes: readonly AttributeName[] }
  /** The turn before was taken back. */
  | { readonly kind: 'undone' }
  | { readonly kind: 'withdrawn'; readonly names: readonly Withdrawal[] }
  /** What the day was taken for. */
  | {
      readonly kind: 'assumed'
      readonly formality: Formality | null
      readonly weather: Weather | null
      /** The shopper's word for the day, where nothing else is said of it. */
      readonly day?: string
    }
  /** What a body, a belief or a use asks of the pieces, and the shopper's words for it. */
  | { readonly kind: 'need'; readonly need: ToldNeed; readonly because: string }
  /** Kinds that the shop does not have; none stands in for them where it has nothing near. */
  | { readonly kind: 'not-sold'; readonly kinds: readonly Category[]; readonly instead: readonly Category[] }
  /** Properties that were asked for and that no text of the shop vouches for; of the others, the words it uses. */
  | { readonly kind: 'claims'; readonly unknown: readonly Claim[] }
  /** Words for a kind or a stuff that no text of the shop holds; of a kind what comes nearest. */
  | { readonly kind: 'unread'; readonly words: readonly string[]; readonly instead: readonly Category[] }
  /** What was asked for in words that none of what is shown holds, as the shopper wrote it. */
  | { readonly kind: 'unmentioned'; readonly phrases: readonly string[] }
  /** What was refused in words that no text of the shop holds. */
  | { readonly kind: 'unrefused'; readonly phrases: readonly string[] }
  /** A brand that the shop does not sell; what it is known for was looked for. */
  | { readonly kind: 'brand-not-sold'; readonly brand: string }
  /** Things to be shown on a garment that no text of the shop speaks of. */
  | { readonly kind: 'not-depicted'; readonly things: readonly string[] }
  /** What was asked beside the search and nobody here can do. */
  | { readonly kind: 'cannot'; readonly order: OrderAsk }
  /** What the shop does not state of `all` that is shown, or of `some`: it could only rank. */
  | { readonly kind: 'unstated'; readonly fields: readonly AskableField[]; readonly of: 'all' | 'some' }
  /** What a sum for both leaves beside the piece that was picked. */
  | { readonly kind: 'left-of-total'; readonly left: LeftOfTotal }
  /** Nothing that is shown fits the day, and what all of it misses it by. */
  | { readonly kind: 'no-fit'; readonly miss: Miss }
  /** The newest were asked for of a shop that says of nothing since when it has it. */
  | { readonly kind: 'undated' }
  /** A price that is over one amount and under a lower one: none was looked for. */
  | { readonly kind: 'impossible-price'; readonly min: number; readonly max: number }
  | { readonly kind: 'direction'; readonly direction: ResolvedDirection }
