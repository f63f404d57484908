import type { AttributeName } from '../product/attributes.ts'
import type { Word } from '../product/split-words.ts'
import type { Wish } from '../product/wish.ts'
import type { SaidComplement } from './read-complement.ts'
import { asksWhetherSold } from './read-intent.ts'
import type { SaidOutfit } from './read-outfit.ts'
import type { SaidPointer } from './read-pointer.ts'
import type { PriceOrder } from './read-price-order.ts'
import type {
  AttributeTransfer,
  Comparison,
  EnglishRequest,
  Intent,
  ParseContext,
  Pointer,
  Withdrawal,
} from './request.ts'
import { outfitSlotsOf, withBudget, withPriceEach } from './settle-outfit.ts'
import type { Statement } from './statement.ts'

/** Everything that was heard in a message, before it is decided what the whole asks for. */
export type Heard = {
  readonly message: string
  readonly messageWords: readonly Word[]
  readonly context: ParseContext
  /** What the form of the sentence suggests. */
  readonly form: Intent
  readonly complement: SaidComplement | null
  readonly outfit: SaidOutfit | null
  readonly comparison: Comparison | null
  /** True where the winner of the comparison is the reference of a search. */
  readonly likeWinner: boolean
  readonly order: PriceOrder
  readonly pointers: readonly SaidPointer[]
  readonly borrowed: readonly AttributeTransfer[]
  readonly takenBack: readonly Withdrawal[]
  readonly count: number | null
  readonly statements: readonly Statement[]
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

/** What "this" and "it" mean: the photo that came with the words, else what was spoken of last. */
export const shownPointer = ({ hasPhoto }: ParseContext): Pointer =>
  hasPhoto ? { kind: 'photo', ordinal: null } : { kind: 'previous' }

/** Decides what a message asks for, what it points at, and whether it goes on from the one before. */
export function settleRequest(heard: Heard): EnglishRequest {
  const { context, order } = heard
  const intent = settleIntent(heard)
  const hasReference = heard.pointers.length > 0 || context.hasPrevious === true || context.hasPhoto === true
  const compares = order.comparison !== null && hasReference
  const pointer = settlePointer(heard, { intent, compares })
  const refines = goesOn(heard, { intent, pointer, compares })
  const editsReference =
    intent === 'search' || intent === 'detail' ? pointer !== null || refines || heard.likeWinner : false
  return {
    intent,
    wishes: settleWishes(heard, { intent, compares }),
    pointer,
    priceComparison: compares ? order.comparison : null,
    replaced: editsReference ? replacedBy(heard) : [],
    refines,
    withdrawn: heard.takenBack,
    transfers: heard.borrowed.map((lent) => ({ ...lent, from: ofPhotos(lent.from, context) })),
    comparison: settleComparison(heard),
    count: heard.count,
    outfitSlots: intent === 'outfit' ? outfitSlotsOf(heard.wishes) : [],
  }
}

function settleWishes(
  { wishes: said, order, message }: Heard,
  { intent, compares }: Settled,
): readonly Wish[] {
  if (intent === 'compare') return []
  const wishes = withPriceEach(said, message)
  const budgeted = intent === 'outfit' ? withBudget(wishes) : wishes
  return order.comparison !== null && !compares ? budgeted.map((wish) => sorted(wish, order)) : budgeted
}

/** The first of several photos is no product of a list that was never shown. */
function ofPhotos(pointer: Pointer, { hasPhoto, hasPrevious }: ParseContext): Pointer {
  if (pointer.kind !== 'result' || pointer.fromEnd || !hasPhoto || hasPrevious) return pointer
  return { kind: 'photo', ordinal: pointer.ordinal }
}

/** What is compared: a range that was said, else the products pointed at. */
function settleComparison({ comparison, pointers, context }: Heard): Comparison | null {
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

function replacedBy({ message, wishes, borrowed }: Heard): AttributeName[] {
  const replaced = new Set(Object.keys(wishes[0]?.wanted ?? {}) as AttributeName[])
  for (const { attributes } of borrowed) for (const name of attributes) replaced.add(name)
  if (otherColors.test(message)) replaced.add('color')
  return [...replaced]
}

function settleIntent(heard: Heard): Intent {
  const { form, complement, message, statements, context, saysSize } = heard
  if (form === 'start-over') return form
  if (heard.comparison !== null) return heard.likeWinner ? 'search' : 'compare'
  if (heard.outfit !== null) return 'outfit'
  if (complement !== null) return outfitSlotsOf(heard.wishes).length > 1 ? 'outfit' : 'complement'
  if (form === 'describe') {
    const ofPhoto = context.hasPhoto || !context.hasPrevious || /photo|picture|image|pic\b/.test(message)
    return ofPhoto ? 'describe' : 'detail'
  }
  if (form === 'more') return statements.length > 0 ? 'search' : 'more'
  const asks = asksWhetherSold(heard.messageWords)
  const wantsValue = statements.some(({ denied }) => !denied)
  if (form === 'detail') return asks && wantsValue && !/what|which|how/.test(message) ? 'search' : 'detail'
  // "Do you have it in M?" asks about the piece; "in blue?" asks for another one.
  return saysSize && statements.length === 0 && asks ? 'detail' : 'search'
}

type Settled = { readonly intent: Intent; readonly compares: boolean }

function settlePointer(heard: Heard, { intent, compares }: Settled): Pointer | null {
  const { pointers, complement, outfit, context } = heard
  if (heard.likeWinner) return null
  const shown = shownPointer(context)
  for (const { pointer } of pointers) if (pointer !== 'demonstrative') return ofPhotos(pointer, context)
  if (pointers.length > 0 || complement?.pointed || outfit?.pointed) return shown
  if (context.hasPhoto && intent !== 'more') return shown
  if (!context.hasPrevious || intent === 'compare') return compares ? shown : null
  const asksAbout = intent === 'detail' || intent === 'describe'
  const measures = heard.saysDirection && intent === 'search' && !namesKind(heard)
  return compares || asksAbout || measures || heard.borrowed.length > 0 ? shown : null
}

const namesKind = ({ statements }: Heard) =>
  statements.some(({ attribute, denied, values }) => attribute === 'category' && !denied && values.length > 0)

/** A word or three that name no kind, such as "stretchy" or "dark wash", are said of what was asked for last. */
const isRemark = (message: string): boolean => /^\W*(?:[\p{L}'-]+\W*){1,3}$/u.test(message)

function goesOn(
  heard: Heard,
  { intent, pointer, compares }: Settled & { readonly pointer: Pointer | null },
): boolean {
  const { context, statements, message } = heard
  if (!context.hasPrevious || context.hasPhoto || intent !== 'search' || heard.likeWinner) return false
  if (compares || pointer?.kind === 'previous') return true
  if (pointer !== null) return false
  if (namesKind(heard)) return inPlace.test(message) && heard.wishes.length === 1
  const edits = heard.takenBack.length > 0 || heard.saysDirection || heard.count !== null
  const constrains =
    statements.length > 0 || heard.saysSize || heard.saysPrice || heard.order.sort !== 'relevance'
  return edits || constrains || (heard.saysMore && (goingOn.test(message) || isRemark(message)))
}
