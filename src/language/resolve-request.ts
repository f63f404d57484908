import type { AttributeName } from '../product/attributes.ts'
import type { Word } from '../product/split-words.ts'
import type { Wish } from '../product/wish.ts'
import type { AttributeMention } from './attribute-mention.ts'
import { outfitSlotsOf, withBudget, withPriceEach } from './outfit-prices.ts'
import type { ComplementMention } from './readers/consume-complement.ts'
import type { OutfitMention } from './readers/consume-outfit.ts'
import type { PointerMention } from './readers/consume-pointers.ts'
import type { PriceOrder } from './readers/consume-price-order.ts'
import type { PriceMention } from './readers/consume-prices.ts'
import { asksWhetherSold } from './readers/read-intent.ts'
import type {
  AttributeTransfer,
  Budget,
  Comparison,
  EnglishRequest,
  Intent,
  ParseContext,
  Pointer,
  ReleasedValue,
  SpokenWearer,
  Withdrawal,
} from './request.ts'

/** Everything that was found in a message, before it is decided what the whole asks for. */
export type RequestMentions = {
  readonly message: string
  readonly messageWords: readonly Word[]
  readonly context: ParseContext
  /** What the form of the sentence suggests. */
  readonly form: Intent
  readonly complement: ComplementMention | null
  readonly outfit: OutfitMention | null
  readonly comparison: Comparison | null
  /** True where the winner of the comparison is the reference of a search. */
  readonly likeWinner: boolean
  readonly order: PriceOrder
  readonly pointers: readonly PointerMention[]
  readonly transfers: readonly AttributeTransfer[]
  readonly withdrawn: readonly Withdrawal[]
  readonly released: readonly ReleasedValue[]
  readonly wearer: SpokenWearer | null
  /** How many people's pieces are spoken of apart: "hers in green, his in navy". */
  readonly owners: number
  readonly prices: readonly PriceMention[]
  readonly ofAll: boolean
  readonly swap: 'another' | 'else' | null
  /** True of "no, I mean …" and "back to the coat": what follows goes on from what was said before. */
  readonly corrects: boolean
  readonly returns: boolean
  readonly otherBrand: boolean
  readonly count: number | null
  readonly attributes: readonly AttributeMention[]
  readonly wishes: readonly Wish[]
  readonly saysSize: boolean
  readonly saysPrice: boolean
  readonly saysDirection: boolean
  /** Words, prices or brands besides the statements. */
  readonly saysMore: boolean
}

const otherColors =
  /\b(?:(?:other|different|another)|(?<=\b(?:me|any|in|see) )more) colou?rs?\b|\b(?:not|but|except|than|without)(?: in)? (?:this|that|the(?: same)?|same) colou?r\b/
/** A kind in place of the last one, all else being as it was: "a clutch instead", "the shoes only". */
const inPlace =
  /\b(?:instead|only)\W*$|^\W*(?:(?:and|but|so|ok|okay|actually|well|no|now|show me) )*(?:only|just) the\b/
/** How a message begins that goes on from the last one. */
const goingOn =
  /^\W*(?:and|but|also|only|just|or|in|with|without|under|make|now|not|no|for|what about|how about|maybe|something|anything|it|they|must|should|has to|have to|needs? to|ideally|preferably)\b/

/** How a message begins that asks for one more piece beside the others. */
const adding =
  /^\W*(?:(?:oh|ok|okay|great|nice|good|cool|perfect|thanks|yes)\W+)*(?:and|also|plus|as well as|on top|i(?:'d)? (?:also|still) (?:need|want|like)|i also|next to that|besides|additionally|add)\b|^\W*(?:do|have|has|got|would) (?:you|they|u) (?:guys )?also\b|\b(?:too|as well|also)(?:\W*(?:for|but) [\w' ]{2,20})?\W*$|\b(?:too|as well|also)\s*[,;.]/

/** What "this" and "it" mean: the photo that came with the words, else what was spoken of last. */
export const shownPointer = ({ hasPhoto }: ParseContext): Pointer =>
  hasPhoto ? { kind: 'photo', ordinal: null } : { kind: 'previous' }

/** Decides what a message asks for, what it points at, and whether it goes on from the one before. */
export function resolveRequest(mentions: RequestMentions): EnglishRequest {
  const { context, order } = mentions
  const intent = resolveIntent(mentions)
  const hasReference = mentions.pointers.length > 0 || context.hasPrevious || context.hasPhoto
  const compares = order.comparison !== null && hasReference
  const pointer = resolvePointer(mentions, { intent, compares })
  const refines = refinesLast(mentions, { intent, pointer, compares })
  const editsReference =
    intent === 'search' || intent === 'detail' ? pointer !== null || refines || mentions.likeWinner : false
  return {
    intent,
    wishes: resolveWishes(mentions, { intent, compares }),
    pointer,
    ...severalPointers(mentions),
    priceComparison: compares ? order.comparison : null,
    replaced: editsReference ? replacedBy(mentions) : [],
    refines,
    ...(mentions.returns ? { returns: true as const } : {}),
    withdrawn: mentions.withdrawn,
    released: mentions.released,
    wearer: mentions.wearer,
    budget: budgetOf(mentions, intent),
    ofAll: mentions.ofAll,
    swaps: swapsPiece(mentions),
    otherBrand: mentions.otherBrand,
    adds: context.hasPrevious && namesCategory(mentions) && adding.test(mentions.message) && !refines,
    forAnother: asksForAnother(mentions),
    owners: mentions.owners,
    transfers: mentions.transfers.map((transfer) => ({
      ...transfer,
      from: ofPhotos(transfer.from, context),
    })),
    comparison: resolveComparison(mentions),
    count: mentions.count,
    namesOutfit: mentions.outfit !== null,
    outfitSlots: intent === 'outfit' ? outfitSlotsOf(mentions.wishes) : [],
  }
}

const severalPointers = ({ pointers }: RequestMentions): Pick<EnglishRequest, 'pointers'> => {
  const all = pointers.flatMap(({ pointer }) => (pointer === 'demonstrative' ? [] : pointer))
  return all.length > 1 ? { pointers: all } : {}
}

/** "And for me as well": the same once more, beside what was looked for. */
const asksForAnother = (mentions: RequestMentions): boolean =>
  mentions.context.hasPrevious &&
  !namesCategory(mentions) &&
  mentions.owners === 0 &&
  mentions.wearer !== null &&
  mentions.wearer.as !== 'pronoun' &&
  (adding.test(mentions.message) ||
    /^\W*(?:(?:and|also|plus|ok|okay|now) )*(?:one |some |something |the same )?(?:for|to) (?:me|my)\b/.test(
      mentions.message,
    ))

/** What there is to spend beyond one search: a budget that is called one, or a price for several garments together. */
function budgetOf({ prices, wishes }: RequestMentions, intent: Intent): Budget | null {
  if (intent === 'outfit') return null
  const namesKind = wishes.some(({ wanted }) => wanted.category !== undefined)
  // "Like 25 each" of no garment in particular is what any may cost.
  const said = prices.findLast(
    ({ of, isBudget }) => of === 'total' || isBudget || (of === 'piece' && !namesKind),
  )
  if (said === undefined) return null
  const areSeveral = wishes.length > 1 || wishes.some(({ quantity = 1 }) => quantity > 1)
  const { price, of = areSeveral ? 'total' : 'piece' } = said
  return { price, of }
}

function resolveWishes(mentions: RequestMentions, { intent, compares }: Resolved): readonly Wish[] {
  const { wishes: stated, order, message } = mentions
  if (intent === 'compare') return []
  // Of one piece alone it is what that may cost.
  const areSeveral = stated.length > 1 || stated.some(({ quantity = 1 }) => quantity > 1)
  const isTotal = areSeveral && budgetOf(mentions, intent)?.of === 'total'
  const priced = isTotal ? stated.map((wish) => ({ ...wish, price: null })) : stated
  const wishes = withPriceEach(priced, message)
  const budgeted = intent === 'outfit' ? withBudget(wishes) : wishes
  return order.comparison !== null && !compares ? budgeted.map((wish) => sorted(wish, order)) : budgeted
}

/** The first of several photos is no product of a list that was never shown. */
function ofPhotos(pointer: Pointer, { hasPhoto, hasPrevious }: ParseContext): Pointer {
  if (pointer.kind !== 'result' || pointer.fromEnd || !hasPhoto || hasPrevious) return pointer
  return { kind: 'photo', ordinal: pointer.ordinal }
}

/** What is compared: a range that was said, else the products pointed at. */
function resolveComparison({ comparison, pointers, context }: RequestMentions): Comparison | null {
  if (comparison === null || comparison.among.length > 0) return comparison
  const named = pointers.flatMap(({ pointer }) => (pointer === 'demonstrative' ? [] : [pointer]))
  const other = named.length === 1 && pointers.length > 1 ? [shownPointer(context)] : []
  return { ...comparison, among: [...other, ...named].map((pointer) => ofPhotos(pointer, context)) }
}

/** "Something cheaper" with nothing to compare to: the cheapest come first. */
function sorted(wish: Wish, { comparison }: PriceOrder): Wish {
  if (wish.sort !== 'relevance') return wish
  return { ...wish, sort: comparison === 'cheaper' ? 'price-ascending' : 'price-descending' }
}

function replacedBy({ message, wishes, transfers }: RequestMentions): AttributeName[] {
  const replaced = new Set(Object.keys(wishes[0]?.wanted ?? {}) as AttributeName[])
  for (const { attributes } of transfers) for (const name of attributes) replaced.add(name)
  if (otherColors.test(message)) replaced.add('color')
  return [...replaced]
}

function resolveIntent(mentions: RequestMentions): Intent {
  const { form, complement, message, attributes, context, saysSize } = mentions
  if (form === 'start-over') return form
  if (mentions.swap === 'another') return 'more'
  if (mentions.comparison !== null) return mentions.likeWinner ? 'search' : 'compare'
  if (mentions.outfit !== null) return 'outfit'
  if (complement !== null) return outfitSlotsOf(mentions.wishes).length > 1 ? 'outfit' : 'complement'
  if (form === 'describe') {
    const ofPhoto = context.hasPhoto || !context.hasPrevious || /photo|picture|image|pic\b/.test(message)
    return ofPhoto ? 'describe' : 'detail'
  }
  if (form === 'more') return attributes.length > 0 ? 'search' : 'more'
  const asks = asksWhetherSold(mentions.messageWords)
  const wantsValue = attributes.some(({ negated }) => !negated)
  // "How much is the cheapest dress?" is about all of them.
  if (form === 'detail' && asksForExtreme(mentions)) return 'search'
  if (form === 'detail') return asks && wantsValue && !/what|which|how/.test(message) ? 'search' : 'detail'
  // "Do you have it in M?" asks about the piece; "in blue?" asks for another one.
  return saysSize && attributes.length === 0 && asks ? 'detail' : 'search'
}

type Resolved = { readonly intent: Intent; readonly compares: boolean }

function resolvePointer(mentions: RequestMentions, { intent, compares }: Resolved): Pointer | null {
  const { pointers, complement, outfit, context } = mentions
  if (mentions.likeWinner) return null
  const shown = shownPointer(context)
  // "My husband needs a jumper for it too": for the day, and nothing like what was shown.
  const isForDay =
    mentions.wearer?.as === 'named' &&
    namesCategory(mentions) &&
    /\bfor (?:it|this|that)\b/.test(mentions.message)
  if (isForDay && !context.hasPhoto && pointers.every(({ pointer }) => pointer === 'demonstrative'))
    return null
  for (const { pointer } of pointers) if (pointer !== 'demonstrative') return ofPhotos(pointer, context)
  if (pointers.length > 0 || complement?.pointed || outfit?.pointed) return shown
  if (context.hasPhoto && intent !== 'more') return shown
  if (!context.hasPrevious || intent === 'compare') return compares ? shown : null
  const asksAbout = intent === 'detail' || intent === 'describe'
  const measures = mentions.saysDirection && intent === 'search' && !namesCategory(mentions)
  return compares || asksAbout || measures || mentions.transfers.length > 0 ? shown : null
}

const namesCategory = ({ attributes }: RequestMentions) =>
  attributes.some(
    ({ attribute, negated, values }) => attribute === 'category' && !negated && values.length > 0,
  )

const asksForExtreme = (mentions: RequestMentions): boolean =>
  mentions.order.sort !== 'relevance' && mentions.pointers.length === 0 && namesCategory(mentions)

/** "Boots maybe", "and a different top, not a shirt": said of an outfit's piece. */
const otherPiece =
  /\b(?:maybe|perhaps|rather)\b|^\W*(?:(?:and|but|ok|okay|now|also|no|still)\b\W*)*(?:an? |some )?(?:different|another|other)\b/
/** Of an outfit "something less formal for the trousers" changes the trousers alone. */
const swapsPiece = (mentions: RequestMentions): boolean =>
  mentions.swap !== null ||
  (mentions.context.hasOutfit === true &&
    mentions.wishes.length === 1 &&
    mentions.outfit === null &&
    mentions.complement === null &&
    namesCategory(mentions) &&
    otherPiece.test(mentions.message)) ||
  (mentions.context.hasOutfit === true &&
    (mentions.saysDirection || mentions.order.comparison !== null) &&
    mentions.wishes.length === 1 &&
    mentions.outfit === null &&
    mentions.complement === null &&
    namesCategory(mentions))

/** A few words that name no kind, such as "stretchy", "dark wash" or "big enough for A4", are said of what was asked for last. */
const isRemark = (message: string): boolean =>
  /^\W*(?:[\p{L}\d'-]+\W*){1,5}$/u.test(message) && !asksAnew.test(message)
/** "Do you have some with pockets": of what is looked for. */
const asksForSome =
  /\b(?:some|any|ones?|them|those|these|it|something|anything) (?:(?:that|which) (?:is|are|has|have|comes?|looks?|isn'?t|aren'?t)|with|without|in|made|less|more|under|below|up to|cheaper|warmer|longer|shorter|lighter|darker)\b|\b(?:an?|some|any) (?:[\w-]+ ){1,3}ones?\W*$/i
/** "Do you sell umbrellas", "I'm looking for tea": of words that no kind is, it may still be a thing of its own. */
const asksForThing =
  /^\W*(?:(?:and|also|but|so|ok|okay|oh|hey|hi|hello|now|then|well|please|actually)\b\W*)*(?:i(?:'?m| am)? (?:also |now |still |really )?(?:need|want|search(?:ing)?|look(?:ing)?|after|shopping)|i(?:'d| would) (?:also |now )?like|look(?:ing)? for|search(?:ing)? for|show me|find me|get me|give me|recommend|do (?:you|u|they) (?:\w+ )?(?:have|sell|carry|stock|offer)|have you got|got any|any|is there|are there|where|what|whats|how|who|why|when|which|can (?:i|you|we)|could (?:i|you|we))\b/i
const asksForGift = /\b(?:gifts?|presents?)\b/
const asksAnew = /^\W*(?:i\b|we\b|what|how|who|why|when|where|is\b|are\b|do\b|does\b|can\b|could\b|my\b)/i

function refinesLast(
  mentions: RequestMentions,
  { intent, pointer, compares }: Resolved & { readonly pointer: Pointer | null },
): boolean {
  const { context, attributes, message } = mentions
  if (!context.hasPrevious || context.hasPhoto || intent !== 'search' || mentions.likeWinner) return false
  if (compares || pointer?.kind === 'previous') return true
  if (pointer !== null) return false
  if (mentions.corrects && mentions.wishes.length === 1) return true
  if (swapsPiece(mentions) || (mentions.otherBrand && mentions.wishes.length === 1)) return true
  // "And a gift for my brother" is no edit of what was looked for before.
  if (asksForGift.test(message) && mentions.wearer?.as === 'named') return false
  // "And something for my husband, his feet are cold" asks for what he needs, and for no more of the same.
  const needs = /\b(?:something|anything)\b/.test(message) && mentions.wearer?.as === 'named'
  if (needs && !namesCategory(mentions) && mentions.saysMore && /[,;.] ?(?:he|she|his|her)\b/.test(message))
    return false
  if (namesCategory(mentions)) return inPlace.test(message) && mentions.wishes.length === 1
  const edits =
    mentions.withdrawn.length > 0 ||
    mentions.released.length > 0 ||
    mentions.ofAll ||
    mentions.otherBrand ||
    mentions.saysDirection ||
    mentions.count !== null
  const constrains =
    attributes.length > 0 || mentions.saysSize || mentions.saysPrice || mentions.order.sort !== 'relevance'
  if (edits || constrains || (mentions.saysMore && (goingOn.test(message) || isRemark(message)))) return true
  // Whatever else is said of no kind goes on with what is looked for, unless it asks for another thing.
  return !(mentions.saysMore && asksForThing.test(message) && !asksForSome.test(message))
}
