import type {
  AttributeTransfer,
  Comparison,
  ParseContext,
  Pointer,
  ShopperRequest,
} from '../../src/language/request.ts'
import { type Wish, wishSchema } from '../../src/product/wish.ts'
import { parse } from './parse.ts'

/** A request without what is empty or usual, so that a case shows only what its words say. */
export type CompactRequest = {
  intent?: ShopperRequest['intent']
  wishes?: Partial<Wish>[]
  pointer?: string
  compared?: 'cheaper' | 'pricier'
  replaced?: readonly string[]
  refines?: true
  withdrawn?: readonly string[]
  /** Values that are let be. */
  accepted?: readonly string[]
  transfers?: readonly { attributes: readonly string[]; from: string }[]
  comparison?: { by: string | null; toward: 'more' | 'less'; among?: readonly string[] }
  count?: number
  outfitSlots?: readonly string[]
  /** What a message asks about in place of a search; never beside a search. */
  question?: string
}

export type Case = readonly [sentence: string, context: Partial<ParseContext>, expected: CompactRequest]

export const fresh: Partial<ParseContext> = {}
export const withPhoto: Partial<ParseContext> = { hasPhoto: true }
export const goingOn: Partial<ParseContext> = { hasPrevious: true }

/** Who an adult's garment is not for: said of "men" and "women", but not of "her" or "female". */
export const notKids = { age_group: ['kids', 'babies'] } satisfies Wish['unwanted']

const usual = wishSchema.parse({})

function compactWish(wish: Wish): Partial<Wish> {
  const entries = Object.entries(wish) as [keyof Wish, unknown][]
  return Object.fromEntries(
    entries.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(usual[name])),
  )
}

function pointerWords(pointer: Pointer): string {
  if (pointer.kind === 'described') {
    const said = Object.values(pointer.attributes).map((values) => (values ?? []).join('|'))
    const parts = [
      pointer.earlier ? 'the earlier' : 'the',
      ...(pointer.brand ? [pointer.brand] : []),
      ...said,
    ]
    return `${parts.join(' ')} one`
  }
  if (pointer.kind === 'previous' || pointer.kind === 'other') return pointer.kind
  if (pointer.kind === 'photo') return pointer.ordinal === null ? 'photo' : `photo ${pointer.ordinal}`
  if (pointer.kind === 'leader') return `the one with ${pointer.toward} ${pointer.by}`
  return `result ${pointer.ordinal}${pointer.fromEnd ? ' from the end' : ''}`
}

const borrowedWords = ({ attributes, from }: AttributeTransfer) => ({ attributes, from: pointerWords(from) })

const comparisonWords = ({ by, toward, among }: Comparison) => ({
  ...{ by, toward },
  ...(among.length === 0 ? {} : { among: among.map(pointerWords) }),
})

/** Parses and compacts; every wish is also checked against its schema. */
export function compactRequest(sentence: string, context: Partial<ParseContext>): CompactRequest {
  const request = parse(sentence, context)
  const accepted = request.released.flatMap(({ values, isAccepted }) => (isAccepted ? values : []))
  const wishes = request.wishes.map((wish) => compactWish(wishSchema.parse(wish)))
  return {
    ...(request.intent === 'search' ? {} : { intent: request.intent }),
    ...(wishes.some((wish) => Object.keys(wish).length > 0) ? { wishes } : {}),
    ...(request.pointer === null ? {} : { pointer: pointerWords(request.pointer) }),
    ...(request.priceComparison === null ? {} : { compared: request.priceComparison }),
    ...(request.replaced.length === 0 ? {} : { replaced: request.replaced }),
    ...(request.refines ? { refines: true as const } : {}),
    ...(request.withdrawn.length === 0 ? {} : { withdrawn: request.withdrawn }),
    ...(accepted.length === 0 ? {} : { accepted }),
    ...(request.transfers.length === 0 ? {} : { transfers: request.transfers.map(borrowedWords) }),
    ...(request.comparison === null ? {} : { comparison: comparisonWords(request.comparison) }),
    ...(request.count === null ? {} : { count: request.count }),
    ...(request.outfitSlots.length === 0 ? {} : { outfitSlots: request.outfitSlots }),
    ...(request.question === null || request.intent !== 'search' ? {} : { question: request.question.about }),
  }
}
