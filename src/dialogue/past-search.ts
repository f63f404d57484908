import { AppError } from '../errors.ts'
import type { Wish } from '../product/wish.ts'
import type { PastSearch } from './memory.ts'
import { resolvePointer } from './resolve-reference.ts'
import type { SearchCall } from './search-call.ts'
import type { TurnContext } from './turn-context.ts'
import { sharesCategory } from './wish-of-call.ts'

/** The search that a call goes on from; null when it starts anew. Throws `invalid-request` when there is none to go on from. */
export function pastSearch(call: SearchCall, context: TurnContext, wish: Wish): PastSearch | null {
  const { request, memory, newPhotos } = context
  const continues =
    call.narrows ||
    call.more ||
    request.refines ||
    request.withdrawn.length > 0 ||
    (call.forget ?? []).length > 0 ||
    request.priceComparison !== null ||
    pointsIntoLastAnswer(context) ||
    namesKindOfLast(wish, context)
  if (!continues || newPhotos.length > 0 || request.intent === 'start-over') return null
  const kinds = wish.wanted.category ?? []
  const same = memory.searches.find((search) => sharesCategory(search.wish, kinds))
  const last = same ?? memory.searches.at(-1) ?? null
  if (last === null && (call.narrows || call.more)) {
    throw new AppError('invalid-request', 'There is no earlier search in this conversation to go on from.')
  }
  return last
}

/**
 * A kind alone answers "what kind shall it be?", one of several kinds narrows them down ("shoes", then "boots"), and of
 * several garments that were shown it goes on with that one ("the shoes in black").
 */
function namesKindOfLast(wish: Wish, { memory, request }: TurnContext): boolean {
  const kinds = wish.wanted.category ?? []
  const [last, ...others] = memory.searches
  if (kinds.length === 0 || last === undefined || request.wishes.length > 1) return false
  if (others.length > 0) return memory.searches.some((search) => sharesCategory(search.wish, kinds))
  const asked: readonly string[] = last.wish.wanted.category ?? []
  const isOpen = asked.length === 0 && last.reference === null
  const shared = kinds.filter((kind) => asked.includes(kind))
  return isOpen || (kinds.length < asked.length && shared.length * 2 > kinds.length)
}

/** Who picks one of the products of the last answer goes on with what was asked for. */
function pointsIntoLastAnswer(context: TurnContext): boolean {
  const { pointer } = context.request
  if (pointer?.kind === 'result' || context.request.comparison !== null) return true
  if (pointer?.kind !== 'described' || pointer.earlier) return false
  const key = resolvePointer(pointer, context)?.key
  return key?.kind === 'product' && context.memory.shown.some(({ id }) => id === key.id)
}
