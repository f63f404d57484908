import type { LanguageCode } from '../language/language.ts'
import type { ShopTopic } from '../language/question.ts'
import type { SituationMention } from '../language/situation-words.ts'
import type { AttributeName, Attributes } from '../product/attributes.ts'
import type { Price } from '../product/product.ts'
import type { PriceRange, Wish } from '../product/wish.ts'
import type { Reading } from '../retrieval/reading.ts'
import type { Profile, StandingWearer } from './profile.ts'

/** What a reference was, without its vector: that is looked up again when needed. */
export type ReferenceKey =
  | {
      readonly kind: 'photo'
      readonly handle: string
      /** Which of the photo's garments, from 1; absent for the main one. */
      readonly garment?: number
    }
  | { readonly kind: 'product'; readonly id: string }

/** A search that a later message may go on from ("cheaper", "in red", "more"). */
export type PastSearch = {
  readonly wish: Wish
  readonly reference: ReferenceKey | null
  /** The price limit without comparisons: "cheaper than that" ends when another product is picked, "under 50" does not. */
  readonly spokenPrice: PriceRange | null
  /** Ids already shown for it, so that "more" shows others. */
  readonly seen: readonly string[]
  /** What it dresses for. */
  readonly situations?: readonly SituationMention[]
  /** Attributes of the reference that were withdrawn: "any color is fine". */
  readonly withdrawn?: readonly AttributeName[]
  /** True of what the shopper looked for for themselves: neither "his" nor "hers". */
  readonly isOwn?: true
  /** Whom it was for, where that stood. */
  readonly wearer?: StandingWearer | null
  /** True of a wish beside those of the last answer: it waits until a message names it. */
  readonly aside?: true
}

/** A product as it was shown, with what words may point at it by ("the blue one"). */
export type ShownProduct = {
  readonly id: string
  readonly title: string
  readonly price: Price | null
  readonly brand: string | null
  readonly attributes: Attributes
}

/** An outfit that was shown, so that a later message may edit the whole of it ("under 200", "more casual"). */
export type PastOutfit = {
  /** The words that asked for it. */
  readonly text: string
  /** What it is built around: photo handles and product ids. */
  readonly goesWith: readonly string[]
  readonly budget: PriceRange | null
  /** What its pieces cost together. */
  readonly total: number | null
  /** True of garments that were asked for by name, for one sum. */
  readonly isBasket?: true
  /** Ids of pieces that made room for others. */
  readonly refused?: readonly string[]
}

/** What stood before a turn that changed what is looked for. */
export type PastState = Pick<
  ThreadMemory,
  'searches' | 'shown' | 'outfit' | 'focus' | 'focusBefore' | 'asked' | 'profile'
> & {
  /** The message that left it. */
  readonly said: string
}

/** What a thread remembers beside its messages. No pixels. */
export type ThreadMemory = {
  /** When the thread began, ISO 8601. */
  readonly startedAt: string
  readonly readings: readonly Reading[]
  /** Photos ever sent, so that a handle is never used twice. */
  readonly photoCount: number
  /** The basket: the searches of the last answer, one for each garment asked for, and before them those that wait beside them. */
  readonly searches: readonly PastSearch[]
  /** The products of the last answer; the place in this list is what "the second one" counts. */
  readonly shown: readonly ShownProduct[]
  /** The outfit of the last answer, where it was one. */
  readonly outfit?: PastOutfit | null
  /** What the catalogue was last asked about, so that "how many of them" goes on from it. */
  readonly asked?: Wish | null
  /** What the shop was asked just before, so that "and who pays for that?" goes on from it. */
  readonly askedShop?: readonly ShopTopic[] | null
  /** Ids of the products that were compared last, out of all that are shown. */
  readonly compared?: readonly string[] | null
  /** Products of the answers before that one, the latest first. */
  readonly earlier: readonly ShownProduct[]
  /** The language of the last message that told one. */
  readonly language?: LanguageCode
  /** Id of the product last spoken of: what "it" means. */
  readonly focus: string | null
  /** Id of the one before it: what "the other one" means. */
  readonly focusBefore?: string | null
  /** What holds for all that is looked for. */
  readonly profile?: Profile | undefined
  /** What stood before the last turns, the latest last: "undo that" comes back to it. */
  readonly before?: readonly PastState[]
}

/** The searches of the last answer. */
export const searchesInFocus = ({ searches }: Pick<ThreadMemory, 'searches'>): PastSearch[] =>
  searches.filter(({ aside }) => aside !== true)

export function emptyMemory(startedAt: string): ThreadMemory {
  return { startedAt, readings: [], photoCount: 0, searches: [], shown: [], earlier: [], focus: null }
}
