import type { AdviceWords } from './advice-topic.ts'
import type { ClaimWords } from './claims.ts'
import type { CatalogueList, Grievance, OrderAsk, ProductTopic, ShopTopic } from './question.ts'
import type { TalkWords } from './talk-cue.ts'

/** What asks about a topic wherever it stands, and what names it, where nothing else is asked for. */
export type TopicWords = { readonly asked: readonly RegExp[]; readonly named: readonly RegExp[] }

/**
 * How a language asks, as patterns over its own words: lower case, without accents or apostrophes, ß as ss. They are matched
 * against a message as it was written, never against its translation.
 */
export type AskingWords = {
  /** How a clause begins that asks, with what it is asked of: "is it", "does the second". */
  readonly ofProduct: readonly RegExp[]
  /** The same, of something that is wished for, not known of: "can I see it in blue". */
  readonly notAsked: readonly RegExp[]
  /** What asks to be shown products: then an answer in words is not enough. */
  readonly wantsToSee: RegExp
  /** What stands before a question and says nothing: "ok but". */
  readonly fillers: RegExp
  /** How a clause begins that changes what is looked for: then a question behind it is an aside. */
  readonly edits: RegExp
  readonly question: RegExp
  readonly shop: Readonly<Record<ShopTopic, TopicWords>>
  /** What went wrong with what was bought here. */
  readonly grievances: {
    /** What tells that it was bought, or how long it held. */
    readonly had: RegExp
    readonly broken: RegExp
    readonly misfit: RegExp
    /** What was ordered and is not there. */
    readonly late: RegExp
    /** What of the shop's text helps then. */
    readonly seeks: Readonly<Record<Grievance, string>>
  }
  /** "Is that all you have?" of what was shown. */
  readonly isAll: RegExp
  /** What points at what was shown, and names nothing. */
  readonly pronoun: RegExp
  /** What a question asks for, and what tells it in an answer: a time, a price. */
  readonly cues: readonly (readonly [asked: RegExp, told: RegExp])[]
  /** How a shop heads what it tells of a topic. */
  readonly headings: Readonly<Record<ShopTopic, RegExp>>
  readonly product: Readonly<Record<ProductTopic, RegExp>>
  /** Properties that a product is asked to have and only its text may vouch for. */
  readonly claims: ClaimWords
  /** Asks whether there is something in the shop. */
  readonly offers: RegExp
  /** Whether two colors go together. */
  readonly matching: readonly RegExp[]
  /** What everything that was shown comes to. */
  readonly total: readonly RegExp[]
  /** Why a piece was shown. */
  readonly why: readonly RegExp[]
  /** Which of what was shown the assistant would take. */
  readonly picks: readonly RegExp[]
  /** What the shopper said before. */
  readonly told: readonly RegExp[]
  /** What asks to sell, to keep a piece, or for a person. */
  readonly order: Readonly<Record<OrderAsk, readonly RegExp[]>>
  /** How a question goes on from one about the shop, and names nothing: "and who pays for that?" */
  readonly followsShop: readonly RegExp[]
  /** Asks which of what was shown has something. */
  readonly whichShown: readonly RegExp[]
  /** Speaks of more than one of what was shown. */
  readonly several: RegExp
  /** Asks for the lowest or the highest price, behind another question. */
  readonly extremePrice: RegExp
  /** What takes the turn before back, at the beginning of a message as it was written. */
  readonly undo: readonly RegExp[]
  /** What tells in a shop's own words that it keeps pieces. */
  readonly keeps: RegExp
  /** How a clause asks for advice in words. */
  readonly advice: readonly RegExp[]
  readonly talk: TalkWords
  /** What general knowledge of clothes is asked for. */
  readonly advised: AdviceWords
  readonly count: readonly RegExp[]
  readonly priceRange: readonly RegExp[]
  readonly lists: Readonly<Record<CatalogueList, readonly RegExp[]>>
  /** What names each, in a message that is known to ask about the catalogue; the first that is named counts. */
  readonly named: Readonly<Record<'count' | 'price-range' | CatalogueList, RegExp>>
  /** "Of those". */
  readonly ofShown: RegExp
  /** Long words of the tables, for a letter too many or too few. */
  readonly spellings: string
}
