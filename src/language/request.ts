import type { Heard } from '../ear/heard.ts'
import type { Known } from '../knowledge/shelf.ts'
import type { AttributeName, AttributeValues } from '../product/attributes.ts'
import type { Direction, PriceRange, Wish } from '../product/wish.ts'
import type { Claim } from './claims.ts'
import type { LanguageCode } from './language.ts'
import type { Question, ShopTopic } from './question.ts'
import type { SituationMention } from './situation-words.ts'
import type { TalkCue } from './talk-cue.ts'

/**
 * What a message points at: the photo it came with, an earlier result by its place (1 is the first), "it", or something
 * by what it looks like ("the blue one", "that bag", "the dress from before").
 */
export type Pointer =
  | { readonly kind: 'photo'; readonly ordinal: number | null }
  | { readonly kind: 'result'; readonly ordinal: number; readonly fromEnd: boolean }
  | { readonly kind: 'previous' }
  /** "The cheaper one": of what was shown, or compared last, the one that leads. */
  | {
      readonly kind: 'leader'
      readonly by: NonNullable<Comparison['by']>
      readonly toward: Comparison['toward']
    }
  /** "The other one": what was spoken of before the last, or the second of two. */
  | { readonly kind: 'other' }
  | {
      readonly kind: 'described'
      readonly attributes: AttributeValues
      readonly brand: string | null
      readonly earlier: boolean
    }

/** Attributes to take from something else: "with the colors of the second one". */
export type AttributeTransfer = { readonly attributes: readonly AttributeName[]; readonly from: Pointer }

/** What a shopper withdraws: "forget the price", "any color is fine". `words`: everything but the kind of garment. */
export type Withdrawal = AttributeName | 'price' | 'size' | 'brand' | 'in_stock' | 'words'

/** What shown products are compared by: "which is cheaper", "the warmest of these"; null: by nothing named. */
export type Comparison = {
  readonly by: Direction['axis'] | 'price' | 'rating' | null
  readonly toward: 'more' | 'less'
  /** The products to compare ("the first two"); empty: all that were shown. */
  readonly among: readonly Pointer[]
}

export const intents = [
  'search',
  'complement',
  'describe',
  'detail',
  'more',
  'greeting',
  'start-over',
  /** "Build an outfit around this for under 150". */
  'outfit',
  /** "Which of these is warmer?" */
  'compare',
  'thanks',
  'off-topic',
  'unsafe',
  /** A feeling that wants an answer before any product. */
  'feelings',
  /** What nobody could understand. */
  'gibberish',
  /** In a language that is not heard. */
  'other-language',
] as const
export type Intent = (typeof intents)[number]

/** A person as a message names them: the shopper ("for me"), somebody ("my niece, 6") or whoever was spoken of ("for her"). */
export type SpokenWearer = {
  readonly gender?: 'female' | 'male'
  readonly age_group?: 'adults' | 'kids' | 'babies'
  readonly years?: number
  readonly as: 'named' | 'pronoun' | 'self'
}

/** A value that was refused or asked for, and no longer is: "leather is fine after all", "not the linen then". */
export type ReleasedValue = {
  readonly attribute: AttributeName
  readonly values: readonly string[]
  /** True where it is let be ("blue is ok"), false or absent where it need not be ("doesn't have to be blue"). */
  readonly isAccepted?: true
}

/** `over`: true of what is to be worn over it. */
export type Companion = { readonly text: string; readonly over: boolean }

/** A value of a wish that no word names: concluded from the whole of the message. */
export type Supposed = {
  readonly attribute: 'category' | 'gender' | 'age_group'
  readonly value: string
}

/** What a price is for, where that is said: a budget for each piece, or for all of them together. */
export type Budget = { readonly price: PriceRange; readonly of: 'piece' | 'total' }

/** A shopper's message, understood. One wish per garment that it asks for: "a size 2 dress and red shoes" has two. */
export type ShopperRequest = {
  /** The language it was said in; one that tells none is taken to be in the conversation's. */
  readonly language: LanguageCode
  /** The message in English, as the readers took it; what was English is as it was. */
  readonly english: string
  readonly intent: Intent
  readonly wishes: readonly Wish[]
  readonly pointer: Pointer | null
  /** All that is pointed at by its place or looks, where it is several: "the first and the third". */
  readonly pointers?: readonly Pointer[]
  /** "cheaper than the first one": the price of what is pointed at becomes the limit. */
  readonly priceComparison: 'cheaper' | 'pricier' | null
  /** Attributes of the reference that the words replace ("in blue", "with long sleeves", "for women"). */
  readonly replaced: readonly AttributeName[]
  /** True when the message continues the conversation's last wish rather than starting anew ("and under 50", "in red"). */
  readonly refines: boolean
  /** True of "back to the coats": what was looked for before is taken up again. */
  readonly returns?: true
  readonly withdrawn: readonly Withdrawal[]
  /** Values that are fine after all. */
  readonly released: readonly ReleasedValue[]
  /** Whom it is for, where somebody is named. */
  readonly wearer: SpokenWearer | null
  /** What there is to spend, beyond this one search. */
  readonly budget: Budget | null
  /** True of "all of them in black": what is said holds for every garment that is looked for. */
  readonly ofAll: boolean
  /** True of "swap the shoes", and of "the shoes less formal" of an outfit: another piece in the place of that one. */
  readonly swaps: boolean
  /** True of "a different brand": not the one asked for, or shown, so far. */
  readonly otherBrand: boolean
  /** True of "and a belt", "also sneakers": a garment beside those that are looked for. */
  readonly adds: boolean
  /** True of "and for me as well": the last search once more for somebody else, beside the first. */
  readonly forAnother: boolean
  /** How many people's pieces are spoken of apart: "hers in green, his in navy". */
  readonly owners: number
  readonly transfers: readonly AttributeTransfer[]
  /** "Cheaper than this" beside a photo, which tells no price. */
  readonly priceUnseen?: boolean
  readonly comparison: Comparison | null
  /** What was concluded, so that it can be told and taken back. */
  readonly supposed?: readonly Supposed[]
  /** "Show me three": how many products; null when not said. */
  readonly count: number | null
  /** True where a whole outfit is asked for, beside the pieces that are named. */
  readonly namesOutfit: boolean
  /** A garment in words that something is to go with: "olive cargo pants". */
  readonly companion?: Companion
  /** Garments named as slots of an outfit ("shoes and a bag to go with it"): categories, in the order said. */
  readonly outfitSlots: readonly string[]
  /** What is asked in place of a search; null where products are wanted. */
  readonly question: Question | null
  /** What general knowledge says of what is asked of a piece, where the shop does not tell. */
  readonly knows?: readonly Known[]
  /** The language of a message in none that is heard; absent elsewhere. */
  readonly foreign?: LanguageCode
  /** Occasions, places, weathers and styles that it dresses for. */
  readonly situations: readonly SituationMention[]
  /** Properties that only a product's own text may vouch for. */
  readonly claims: readonly Claim[]
  /** What small talk is about, where it is said. */
  readonly cue?: TalkCue
  /** True of "do you sell …". */
  readonly asksSold?: boolean
  /** A brand that the shop does not sell, named for what it is known for. */
  readonly unsoldBrand?: string
  /** True of "what do I wear to …": a whole look is asked for, in whatever words. */
  readonly asksWhatToWear: boolean
  /** True where somebody else says what is to be worn: "the rule is black trousers and a white shirt". */
  readonly hasDressCode?: true
  /** True where the turn before is taken back: all of it, or what it said `of` something. */
  readonly undoes?: {
    readonly of: string | null
    /** How what stood before looked: the latest that looked so is meant. */
    readonly to?: AttributeValues
  }
  /** Of what is dressed for, the words that still hold; absent where nothing of it is taken back. */
  readonly dressesFor?: readonly string[]
}

/** A request whose language is known elsewhere. */
export type EnglishRequest = Omit<
  ShopperRequest,
  | 'language'
  | 'english'
  | 'question'
  | 'knows'
  | 'situations'
  | 'asksWhatToWear'
  | 'claims'
  | 'cue'
  | 'asksSold'
  | 'unsoldBrand'
  | 'dressesFor'
  | 'undoes'
>

/** What is known of the conversation before a message is read. */
export type ParseContext = {
  /** The language of the conversation so far; English when it has none. */
  readonly language: LanguageCode
  readonly hasPhoto: boolean
  /** True when the conversation already has a wish or results to go on from. */
  readonly hasPrevious: boolean
  /** True when the last answer was an outfit. */
  readonly hasOutfit?: boolean
  /** True when several garments are looked for side by side. */
  readonly hasSeveral?: boolean
  /** True when there is a turn before that can be taken back. */
  readonly canUndo?: boolean
  /** The most that what is looked for may cost. */
  readonly limit?: number
  /** True when the catalogue was asked about before. */
  readonly hasAsked?: boolean
  /** Brands that the shop sells, as it writes them. Pass the same array each time: what it compiles to is kept. */
  readonly brands: readonly string[]
  /** What of the message names products of the shop, as it is written there: it is no misspelt word, and of no language. */
  readonly names?: readonly string[]
  /** What the shop was asked just before. */
  readonly askedShop?: readonly ShopTopic[]
  /** What the ear makes of the message; null, or nothing, where it abstains. */
  readonly heard?: Heard | null
}
