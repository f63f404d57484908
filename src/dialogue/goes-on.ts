import { AppError } from '../errors.ts'
import type { Category } from '../product/taxonomy.ts'
import type { Wish } from '../product/wish.ts'
import { placeOf } from './changed-pieces.ts'
import { type PastSearch, searchesInFocus } from './memory.ts'
import { garmentName, resolvePointer } from './resolve-reference.ts'
import type { SearchCall } from './search-call.ts'
import { searchOfWearer } from './several-wearers.ts'
import type { TurnContext } from './turn-context.ts'
import { sharesCategory } from './wish-of-call.ts'

type Thread = Pick<TurnContext, 'request' | 'memory' | 'newPhotos' | 'corrects'>

/** Whether a wish of this message goes on from the last search; otherwise it starts anew. */
export function goesOn(wish: Wish, thread: Thread): boolean {
  const { request, memory, newPhotos } = thread
  if (newPhotos.length > 0 || request.intent === 'start-over' || memory.searches.length === 0) return false
  if (thread.corrects !== undefined) return searchOf(thread.corrects, thread) !== undefined
  return (
    request.refines ||
    request.withdrawn.length > 0 ||
    request.priceComparison !== null ||
    pointsIntoLastAnswer(thread) ||
    namesCategoryOfLast(wish, thread)
  )
}

/** The search for the like of a photo's garment. */
const searchOf = (name: string, { memory }: Thread): PastSearch | undefined =>
  memory.searches.find(
    ({ reference }) =>
      reference?.kind === 'photo' && garmentName(reference.handle, reference.garment ?? 1) === name,
  )

/**
 * The search that a call goes on from: where the message does, or where the call itself says so. Null when it starts anew.
 * Throws `invalid-request` when there is none to go on from.
 */
export function pastSearch(call: SearchCall, wish: Wish, thread: Thread): PastSearch | null {
  const { request, memory, newPhotos } = thread
  const isEdit = call.narrows || call.more || (call.forget ?? []).length > 0
  if (isEdit ? newPhotos.length > 0 || request.intent === 'start-over' : !goesOn(wish, thread)) return null
  const categories = wish.wanted.category ?? []
  const own = thread.corrects === undefined ? undefined : searchOf(thread.corrects, thread)
  if (own !== undefined) return own
  const theirs =
    request.owners > 0
      ? ownedSearch(wish, memory.searches)
      : searchOfWearer(wish, memory.searches, request.wearer)
  const same =
    theirs ??
    sameSearch(wish, memory.searches, categories) ??
    pieceAt(memory, categories) ??
    calledSearch(request.english, memory.searches)
  const last = same ?? searchesInFocus(memory).at(-1) ?? memory.searches.at(-1) ?? null
  if (last === null && (call.narrows || call.more)) {
    throw new AppError('invalid-request', 'There is no earlier search in this conversation to go on from.')
  }
  return last
}

/** "His should be black": what was looked for for a man who is not the shopper. */
function ownedSearch({ wanted: { gender } }: Wish, searches: readonly PastSearch[]): PastSearch | undefined {
  if (gender === undefined) return searches.findLast(({ isOwn }) => isOwn === true)
  const isFor = ({ wish }: PastSearch) => wish.wanted.gender?.join() === gender?.join()
  const found = searches.filter(isFor)
  return found.findLast(({ isOwn }) => isOwn !== true) ?? found.at(-1)
}

/** "The shorts" of swim shorts and a belt: of several searches the one that was asked for in that word, whatever kind it is. */
export function calledSearch(english: string, searches: readonly PastSearch[]): PastSearch | undefined {
  if (searches.length < 2) return undefined
  const said = [...english.toLowerCase().matchAll(/\bthe (\p{L}{4,})\b/gu)].map(([, word]) => word)
  const isCalled = ({ wish: { text } }: PastSearch) => text.split(' ').some((word) => said.includes(word))
  const [one, ...others] = searches.filter(isCalled)
  return others.length === 0 ? one : undefined
}

/** Of an outfit the piece that is worn where these kinds are. */
function pieceAt(
  { outfit, searches }: Thread['memory'],
  categories: readonly Category[],
): PastSearch | undefined {
  if (outfit == null || categories.length === 0) return undefined
  return searches[placeOf(categories, searches) ?? -1]
}

/** Of several searches for a kind, the one that is for the same person. */
function sameSearch(
  { wanted }: Wish,
  searches: readonly PastSearch[],
  categories: readonly string[],
): PastSearch | undefined {
  const same = searches.filter((search) => sharesCategory(search.wish, categories))
  const agrees = ({ wish }: PastSearch) =>
    Number(wish.wanted.gender?.join() === wanted.gender?.join()) +
    Number(wish.wanted.age_group?.join() === wanted.age_group?.join())
  return same.toSorted((one, other) => agrees(other) - agrees(one))[0]
}

/**
 * A category alone answers "what kind shall it be?", one of several narrows them down ("shoes", then "boots"), and of several
 * garments that were shown it goes on with that one ("the shoes in black").
 */
function namesCategoryOfLast(wish: Wish, { memory, request }: Thread): boolean {
  const named = wish.wanted.category ?? []
  const [last, ...others] = memory.searches
  if (named.length === 0 || last === undefined) return false
  // "And my husband needs a jumper too" is for somebody else, and begins anew.
  if (request.adds && request.wearer?.as === 'named') return false
  if (others.length > 0)
    return (
      memory.searches.some((search) => sharesCategory(search.wish, named)) ||
      calledSearch(request.english, memory.searches) !== undefined
    )
  if (request.wishes.length > 1) return false
  const asked: readonly string[] = last.wish.wanted.category ?? []
  const isOpen = asked.length === 0 && last.reference === null
  const shared = named.filter((category) => asked.includes(category))
  return isOpen || (named.length < asked.length && shared.length * 2 > named.length)
}

/** Who picks one of the products of the last answer goes on with what was asked for. */
function pointsIntoLastAnswer(thread: Thread): boolean {
  const { pointer, comparison } = thread.request
  if (pointer?.kind === 'result' || pointer?.kind === 'leader' || comparison !== null) return true
  if (pointer?.kind !== 'described' || pointer.earlier) return false
  const key = resolvePointer(pointer, thread)?.key
  return key?.kind === 'product' && thread.memory.shown.some(({ id }) => id === key.id)
}
