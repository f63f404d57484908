import type { Category } from '../product/taxonomy.ts'
import type { Wish } from '../product/wish.ts'
import { garmentOfCategories } from '../retrieval/reference.ts'
import type { PastSearch, ReferenceKey } from './memory.ts'
import { keyOfName, keyOfPointer, type PointedAt, readingOf, resolvePointer } from './resolve-reference.ts'
import { resolveSuperlative } from './resolve-superlative.ts'
import type { SearchCall } from './search-call.ts'
import type { SearchNote } from './search-notes.ts'
import { searchOfWearer } from './several-wearers.ts'
import { mayShow } from './shown-slots.ts'
import type { TurnContext } from './turn-context.ts'

/** What a search is for the like of, and what should be said of how that was understood. */
export function searchReference(
  call: SearchCall,
  { context, past, wish }: { context: TurnContext; past: PastSearch | null; wish: Wish },
): { readonly key: ReferenceKey | null; readonly notes: readonly SearchNote[] } {
  const found = referenceOf(call, { context, past, wish })
  const kinds = wish.wanted.category ?? []
  return isShown(found.key, kinds, context)
    ? found
    : { key: null, notes: [...found.notes, { kind: 'not-seen', kinds }] }
}

/** False of a photo that is sent or spoken of now and shows nothing of these kinds: "the bag she carries", where none was made out. */
function isShown(
  key: ReferenceKey | null,
  kinds: readonly Category[],
  { request, memory, newPhotos, act }: TurnContext,
): boolean {
  if (key?.kind !== 'photo' || act.is === 'complement' || request.transfers.length > 0) return true
  if (!newPhotos.includes(key.handle) && request.pointer?.kind !== 'photo') return true
  return mayShow(readingOf(key.handle, memory), kinds)
}

function referenceOf(
  call: SearchCall,
  { context, past, wish }: { context: TurnContext; past: PastSearch | null; wish: Wish },
): { readonly key: ReferenceKey | null; readonly notes: readonly SearchNote[] } {
  const { request, memory } = context
  const named = call.goes_with ?? call.reference
  const pointed = request.pointer?.kind === 'described' ? resolvePointer(request.pointer, context) : null
  const notes = pointerNotes(pointed, context)
  if (named != null) {
    const key = keyOfName(named, memory)
    const taken = pointed !== null && sameReference(key, pointed.key) ? notes : []
    return { key: withGarment(key, wish, context), notes: taken }
  }
  return { key: withGarment(spokenKey({ context, past, pointed }), wish, context), notes }
}

/** True when both name the same garment or product. */
export function sameReference(one: ReferenceKey | null, other: ReferenceKey | null): boolean {
  if (one === null || other === null) return one === other
  if (one.kind === 'product') return other.kind === 'product' && one.id === other.id
  return other.kind === 'photo' && one.handle === other.handle && (one.garment ?? 1) === (other.garment ?? 1)
}

function spokenKey(turn: {
  readonly context: TurnContext
  readonly past: PastSearch | null
  readonly pointed: PointedAt | null
}): ReferenceKey | null {
  const { context, past, pointed } = turn
  const { request, newPhotos } = context
  if (context.corrects !== undefined) return keyOfName(context.corrects, context.memory)
  // "Cheaper than the first one" measures against it; it does not ask for its like.
  const onlyMeasures = request.priceComparison !== null && /\bthan\b/i.test(request.english)
  // "The same for me", "with that": what is said of the search, and of no piece.
  const isOfSearch =
    past !== null &&
    context.act.is !== 'complement' &&
    request.pointer?.kind === 'previous' &&
    request.transfers.length === 0 &&
    (request.forAnother ||
      /^(?:(?:ok|okay|yes|then|and|so|but|not|no|maybe)\b\W*)*(?:with|without) (?:that|this|those|these)\b/i.test(
        request.english.trim(),
      ))
  if (isOfSearch || isOfAllShown(context, past)) return past?.reference ?? null
  const implied = request.priceComparison !== null && request.pointer?.kind === 'previous' && past !== null
  if (request.pointer !== null && !onlyMeasures && !implied) {
    const key = pointed?.key ?? keyOfPointer(request.pointer, context)
    if (key !== null) return key
  }
  if (newPhotos[0] !== undefined) return { kind: 'photo', handle: newPhotos[0] }
  const leader =
    request.comparison === null ? null : resolveSuperlative(context.memory.shown, request.comparison)
  if (leader !== null) return leader
  if (context.act.is === 'complement') return keyOfPointer({ kind: 'previous' }, context)
  return past?.reference ?? null
}

/**
 * "Longer ones", "something darker", "not sure about these": said of all that was shown, where no piece of it was picked out. What heads the
 * list is no more meant than the others.
 */
function isOfAllShown({ request, memory, act }: TurnContext, past: PastSearch | null): boolean {
  const { pointer, english, transfers } = request
  const isOfPerson = request.wishes.some((wish) => searchOfWearer(wish, memory.searches, null) !== undefined)
  if (past !== null && pointer?.kind === 'previous' && isOfPerson && act.is === 'refine') return true
  const isHead = memory.focus === null || memory.focus === memory.shown[0]?.id
  const isSearch = act.is === 'refine' || act.is === 'search' || act.is === 'more'
  if (past === null || pointer?.kind !== 'previous' || !isHead || !isSearch) return false
  if (memory.shown.length < 2 || transfers.length > 0 || (likening.test(english) && act.is !== 'more'))
    return false
  const measures = request.wishes.some(({ directions }) => directions.length > 0)
  return measures ? !single.test(english) : several.test(english)
}

const likening = /\b(?:like|similar|same|such|alike|version|matching|this one|that one|this|that)\b/i
/** "Make it longer" is said of one. */
const single = /\b(?:it|its)\b/i
const several = /\b(?:these|those|them|they|any of|all)\b/i

function pointerNotes(pointed: PointedAt | null, { request }: TurnContext): SearchNote[] {
  if (request.pointer?.kind !== 'described') return []
  if (pointed === null) return [{ kind: 'not-shown' }]
  return pointed.takenFor === null ? [] : [{ kind: 'taken-for', thing: pointed.takenFor }]
}

/** "That bag" beside a photo of a dress with a bag is about the bag. */
function withGarment(
  key: ReferenceKey | null,
  wish: Wish,
  { memory, act }: TurnContext,
): ReferenceKey | null {
  if (key?.kind !== 'photo' || key.garment !== undefined || act.is === 'complement') return key
  const garment = garmentOfCategories(readingOf(key.handle, memory), wish.wanted.category ?? [])
  return garment === 1 ? key : { ...key, garment }
}
