import type { Reference } from '../src/catalogue/catalogue.ts'
import { AppError } from '../src/errors.ts'
import { parseRequest } from '../src/language/parse-request.ts'
import type { ShopperRequest } from '../src/language/request.ts'
import { type PriceRange, type Wish, wishSchema } from '../src/product/wish.ts'
import type { ProductIndex } from '../src/product-index/product-index.ts'
import { afterPicking } from './after-picking.ts'
import { askedWish } from './asked-wish.ts'
import { complementWish } from './complement.ts'
import type { PastSearch, ReferenceKey } from './memory.ts'
import { holdTo, refineWish } from './merge-wish.ts'
import { withoutReplaced } from './other-values.ts'
import type { SearchMode } from './outcome.ts'
import { comparedPrice } from './price-comparison.ts'
import { keyOfName, keyOfPointer, loadReference } from './resolve-reference.ts'
import type { Constraints } from './search-arguments.ts'
import type { TurnContext } from './turn-context.ts'

export type SearchCall = Constraints & {
  readonly text: string
  readonly reference?: string | null | undefined
  readonly goes_with?: string | null | undefined
  readonly more?: boolean | null | undefined
  /** Goes on from the last search even if the words alone would start anew. */
  readonly narrows?: boolean
}

export type ResolvedSearch = {
  readonly mode: SearchMode
  readonly wish: Wish
  readonly reference: Reference | null
  readonly spokenPrice: PriceRange | null
  readonly seen: readonly string[]
}

/** Turns a tool call, the shopper's own words and the thread's memory into one search. */
export async function resolveSearch(
  call: SearchCall,
  context: TurnContext,
  index: ProductIndex,
): Promise<ResolvedSearch> {
  const { said, memory } = context
  const complement = isComplement(call, said)
  const asked = askedWish(wordsOf(call, context), call)
  const ownWish = holdToSaid(asked, said)
  const past = complement ? null : pastSearch(call, context, ownWish)
  const key = referenceKey(call, context, past)
  const reference = key === null ? null : await loadReference(key, { memory, index })
  const isPicked = reference?.kind === 'product' && key !== past?.reference
  const earlier = past === null ? null : isPicked ? afterPicking(reference, past, memory) : past
  const refined = earlier === null ? ownWish : refineWish(earlier.wish, ownWish)
  const wish = withoutReplaced(refined, { own: ownWish, said, reference })
  if (complement) return complementSearch(wish, reference)

  const price = said.priceComparison === null ? wish.price : await comparedPrice(wish.price, context, index)
  const seen = past === null ? [] : past.seen
  const hidden = [
    ...wish.exclude_ids,
    ...(call.more ? seen : []),
    ...(reference?.kind === 'product' ? [reference.id] : []),
  ]
  return {
    mode: call.more ? 'more' : past === null ? 'new' : 'refined',
    wish: { ...wish, price, exclude_ids: [...new Set(hidden)] },
    reference,
    spokenPrice: ownWish.price ?? earlier?.spokenPrice ?? null,
    seen: call.more ? seen : [],
  }
}

const noWish = wishSchema.parse({})

const isComplement = (call: SearchCall, said: ShopperRequest) =>
  call.goes_with != null || (said.intent === 'complement' && call.reference == null && !call.narrows)

/** The words of the call as a wish; of several garments, the one whose kind the call's fields name. */
function wordsOf(call: SearchCall, { message, said, newPhotos }: TurnContext): Wish {
  const hasPhoto = newPhotos.length > 0
  const wishes = (call.text === message ? said : parseRequest(call.text, { hasPhoto })).wishes
  const kinds: readonly string[] = [call.wanted?.category ?? []].flat()
  return wishes.find((wish) => sharesKind(wish, kinds)) ?? wishes[0] ?? noWish
}

const sharesKind = (wish: Wish, kinds: readonly string[]) =>
  wish.wanted.category?.some((category) => kinds.includes(category)) ?? false

/** A constraint belongs to the garment it was said of, so it is only held against a search for that garment. */
function holdToSaid(asked: Wish, said: ShopperRequest): Wish {
  const kinds = asked.wanted.category ?? []
  const only = said.wishes.length === 1 ? said.wishes[0] : undefined
  const same =
    said.wishes.find((wish) => sharesKind(wish, kinds)) ??
    (only !== undefined && (only.wanted.category === undefined || kinds.length === 0) ? only : undefined)
  return same === undefined ? asked : holdTo(same, asked)
}

function pastSearch(
  call: SearchCall,
  { said, memory, newPhotos }: TurnContext,
  wish: Wish,
): PastSearch | null {
  const continues =
    call.narrows ||
    call.more ||
    said.refines ||
    said.priceComparison !== null ||
    said.pointer?.kind === 'result'
  if (!continues || newPhotos.length > 0) return null
  const kinds = wish.wanted.category ?? []
  const same = memory.searches.find((search) => sharesKind(search.wish, kinds))
  const last = same ?? memory.searches.at(-1) ?? null
  if (last === null && (call.narrows || call.more)) {
    throw new AppError('invalid-request', 'There is no earlier search in this conversation to go on from.')
  }
  return last
}

function referenceKey(call: SearchCall, context: TurnContext, past: PastSearch | null): ReferenceKey | null {
  const { said, memory, newPhotos } = context
  const named = call.goes_with ?? call.reference
  if (named != null) return keyOfName(named, memory)
  // "Cheaper than the first one" measures against it; it does not ask for its like.
  const onlyMeasures = said.priceComparison !== null && /\bthan\b/.test(context.message.toLowerCase())
  const implied = said.priceComparison !== null && said.pointer?.kind === 'previous' && past !== null
  if (said.pointer !== null && !onlyMeasures && !implied) {
    const key = keyOfPointer(said.pointer, context)
    if (key !== null) return key
  }
  if (newPhotos[0] !== undefined) return { kind: 'photo', handle: newPhotos[0] }
  if (said.intent === 'complement') return keyOfPointer({ kind: 'previous' }, context)
  return past?.reference ?? null
}

function complementSearch(wish: Wish, garment: Reference | null): ResolvedSearch {
  const shown = garment?.kind === 'product' ? [garment.id] : []
  return {
    mode: 'complement',
    wish: {
      ...complementWish(wish, garment?.attributes ?? {}),
      exclude_ids: [...new Set([...wish.exclude_ids, ...shown])],
    },
    reference: null,
    spokenPrice: wish.price,
    seen: [],
  }
}
