import type { AttributeName } from '../product/attributes.ts'
import type { Wish } from '../product/wish.ts'
import type { SaidComplement } from './read-complement.ts'
import { asksWhetherSold } from './read-intent.ts'
import type { SaidPointer } from './read-pointer.ts'
import type { PriceOrder } from './read-price-order.ts'
import type { Intent, Pointer, RequestContext, ShopperRequest } from './request.ts'
import type { Statement } from './statement.ts'

/** Everything that was heard in a message, before it is decided what the whole asks for. */
export type Heard = {
  readonly message: string
  readonly context: RequestContext
  /** What the form of the sentence suggests. */
  readonly form: Intent
  readonly complement: SaidComplement | null
  readonly order: PriceOrder
  readonly pointers: readonly SaidPointer[]
  readonly statements: readonly Statement[]
  readonly wishes: readonly Wish[]
  readonly saysSize: boolean
  readonly saysPrice: boolean
  /** Words, prices or brands besides the statements. */
  readonly saysMore: boolean
}

const otherColors =
  /\b(?:other|different|another|more) colou?rs?\b|\b(?:not|but|except|than|without)(?: in)? (?:this|that|the(?: same)?|same) colou?r\b/
/** A kind in place of the last one, all else being as it was: "a clutch instead", "the shoes only". */
const inPlace = /\b(?:instead|only)\W*$/
/** How a message begins that goes on from the last one. */
const goingOn =
  /^\W*(?:and|but|also|only|just|or|in|with|without|under|make|now|not|no|for|what about|how about|maybe|something|anything)\b/

/** Decides what a message asks for, what it points at, and whether it goes on from the one before. */
export function settleRequest(heard: Heard): ShopperRequest {
  const { context, order, wishes } = heard
  const intent = settleIntent(heard)
  const hasReference = heard.pointers.length > 0 || context.hasPrevious === true || context.hasPhoto === true
  const compares = order.comparison !== null && hasReference
  const pointer = settlePointer(heard, { intent, compares })
  const refines = goesOn(heard, { intent, pointer, compares })
  const editsReference = intent !== 'complement' && (pointer !== null || refines)
  return {
    intent,
    wishes: order.comparison !== null && !compares ? wishes.map((wish) => sorted(wish, order)) : wishes,
    pointer,
    priceComparison: compares ? order.comparison : null,
    replaced: editsReference ? replacedBy(heard) : [],
    refines,
  }
}

/** "Something cheaper" with nothing to compare to: the cheapest come first. */
function sorted(wish: Wish, { comparison }: PriceOrder): Wish {
  if (wish.sort !== 'relevance') return wish
  return { ...wish, sort: comparison === 'cheaper' ? 'price-ascending' : 'price-descending' }
}

function replacedBy({ message, wishes }: Heard): AttributeName[] {
  const replaced = new Set(Object.keys(wishes[0]?.wanted ?? {}) as AttributeName[])
  if (otherColors.test(message)) replaced.add('color')
  return [...replaced]
}

function settleIntent({ form, complement, message, statements, context, saysSize }: Heard): Intent {
  if (complement !== null) return 'complement'
  if (form === 'describe') {
    const ofPhoto = context.hasPhoto || !context.hasPrevious || /photo|picture|image|pic\b/.test(message)
    return ofPhoto ? 'describe' : 'detail'
  }
  if (form === 'more') return statements.length > 0 ? 'search' : 'more'
  const asks = asksWhetherSold(message)
  const wantsValue = statements.some(({ denied }) => !denied)
  if (form === 'detail') return asks && wantsValue && !/what|which|how/.test(message) ? 'search' : 'detail'
  // "Do you have it in M?" asks about the piece; "in blue?" asks for another one.
  return saysSize && statements.length === 0 && asks ? 'detail' : 'search'
}

type Settled = { readonly intent: Intent; readonly compares: boolean }

function settlePointer(
  { pointers, complement, context }: Heard,
  { intent, compares }: Settled,
): Pointer | null {
  const shown: Pointer = context.hasPhoto ? { kind: 'photo', ordinal: null } : { kind: 'previous' }
  for (const { pointer } of pointers) if (pointer !== 'demonstrative') return pointer
  if (pointers.length > 0 || complement?.pointed) return shown
  if (context.hasPhoto && intent !== 'more') return shown
  const asksAbout = intent === 'detail' || intent === 'describe'
  return compares || (asksAbout && context.hasPrevious) ? shown : null
}

/** A word or three that name no kind, such as "stretchy" or "dark wash", are said of what was asked for last. */
const isRemark = (message: string): boolean => /^\W*(?:[\p{L}'-]+\W*){1,3}$/u.test(message)

function goesOn(
  heard: Heard,
  { intent, pointer, compares }: Settled & { readonly pointer: Pointer | null },
): boolean {
  const { context, statements, message } = heard
  if (!context.hasPrevious || context.hasPhoto || intent !== 'search') return false
  if (compares || pointer?.kind === 'previous') return true
  if (pointer !== null) return false
  const namesKind = statements.some(({ attribute, denied }) => attribute === 'category' && !denied)
  if (namesKind) return inPlace.test(message) && heard.wishes.length === 1
  const constrains =
    statements.length > 0 || heard.saysSize || heard.saysPrice || heard.order.sort !== 'relevance'
  return constrains || (heard.saysMore && (goingOn.test(message) || isRemark(message)))
}
