import { garmentEndAfter } from '../language/readers/garment-name.ts'
import { slotOf } from '../outfit/piece-harmony.ts'
import type { Slot } from '../product/families.ts'
import { type Category, categories } from '../product/taxonomy.ts'
import { isEmptyWish, type Wish, wishSchema } from '../product/wish.ts'
import type { ChangedPiece } from './act.ts'
import { type PastSearch, searchesInFocus, type ThreadMemory } from './memory.ts'
import { refineWish } from './merge-wishes.ts'
import type { TurnContext } from './turn-context.ts'
import { sharesCategory } from './wish-of-call.ts'

type Thread = Pick<TurnContext, 'request' | 'memory'>

/**
 * What a message changes of single pieces of an outfit, all others staying as they are: "other shoes", "boots maybe", "make the top
 * green", "the bag is boring", "and a belt". Null where it changes none, or speaks of the whole.
 */
export function changedPieces({ request, memory }: Thread): readonly ChangedPiece[] | null {
  const { outfit, shown } = memory
  const searches = searchesInFocus(memory)
  const arePieces = searches.length === shown.length && memory.searches.length === shown.length
  if (outfit == null || outfit.isBasket === true || !arePieces) return null
  if (request.pointer !== null && request.pointer.kind !== 'previous') return null
  if (request.comparison !== null || request.question !== null || (request.count ?? 1) > 1) return null
  if (request.priceComparison !== null || request.namesOutfit || request.returns === true) return null
  const { wishes } = request
  const layers = layersFor(request, searches)
  if (layers !== null) return layers
  const refused = refusedAlone(request)
  if (refused !== null)
    return refused.length === 0 ? null : removals(refused, searches, dislikes.test(request.english))
  const named = wishes.filter(({ wanted }) => wanted.category !== undefined)
  const dropped = named.flatMap(({ wanted }) => wanted.category ?? [])
  if (dropsIt.test(request.english) && named.length === wishes.length && dropped.length > 0)
    return removals(dropped, searches, false)
  const isOfPieces = named.length > 0 && named.length === wishes.length
  if (!isOfPieces || named.some(({ directions }) => directions.length > 0)) return null
  const changes = named.map((wish) => changeOf(wish, { request, searches, shown }))
  return changes.every((change) => change !== null) ? changes : null
}

function changeOf(
  said: Wish,
  {
    request,
    searches,
    shown,
  }: {
    readonly request: Thread['request']
    readonly searches: readonly PastSearch[]
    readonly shown: ThreadMemory['shown']
  },
): ChangedPiece | null {
  const kinds = said.wanted.category ?? []
  const at = placeOf(kinds, searches)
  const isPointed = request.swaps || pointsAtKind(request.english)
  const isAdded = request.adds || (isPointed && !asksToSee.test(request.english))
  if (at === null) return isAdded && !covers(kinds, searches) ? { at, wish: said } : null
  if (request.adds && !isPointed) return null
  // "Blouses." beside a blouse that is worn asks for blouses; "blouse in red" for that one in red.
  const worn = shown[at]?.attributes.category
  const { category: _, ...looks } = said.wanted
  const saysMore = !isEmptyWish({ ...said, wanted: looks, text: '' })
  const isWorn = worn !== undefined && kinds.includes(worn)
  const edits = isPointed || (isWorn && saysMore && !asksToSee.test(request.english))
  return edits ? { at, wish: wishAt(searchAt(searches, at), said) } : null
}

/** "The jacket is too much, drop it": what is named leaves. */
const dropsIt =
  /\b(?:drop|lose|skip|remove|ditch|scrap|leave|take|get rid of|lass|nimm) (?:it|that|them|those|das|die|sie|ihn|es)(?: (?:out|off|away|weg))?\W*$|\b(?:can go|is not needed|isn'?t needed|not necessary|kann weg)\W*$/i

const turnsCold =
  /\b(?:if|when|in case|once|wenn|wenns|falls)\b.*\b(?:cool|cold|chilly|colder|cooler|fresh|wind\w*|k(?:ü|u|ue)hl\w*|kalt|kälter|frisch)(?!\p{L})|\b(?:something|anything|a layer|one more layer)\b.*\b(?:over it|on top|warm for the evening|for later)\b/iu

/** "And if it gets cold in the evening?": a layer over what is worn; where there is one all stays as it is. */
function layersFor(
  { english, wishes }: Thread['request'],
  searches: readonly PastSearch[],
): readonly ChangedPiece[] | null {
  const names = wishes.some(({ wanted }) => wanted.category !== undefined)
  if (names || !turnsCold.test(english)) return null
  const isOver = ({ wish }: PastSearch) => wish.wanted.category?.some((kind) => slotOf(kind) === 'outer')
  const layers = categories.filter((kind) => slotOf(kind) === 'outer' && kind !== 'coat')
  const wish = wishSchema.parse({ wanted: { category: [...layers, 'cardigan'] } })
  return searches.some(isOver) ? [] : [{ at: null, wish }]
}

/** "No jacket", "without the shoes", "remove the bag": the kinds that a message takes out and nothing else; none where it says more, null where it refuses none. */
function refusedAlone({
  wishes,
  released,
  withdrawn,
  wearer,
  situations,
}: Thread['request']): readonly Category[] | null {
  const freed = released.flatMap(({ attribute, values, isAccepted }) =>
    attribute === 'category' && isAccepted !== true ? (values as readonly Category[]) : [],
  )
  const kinds = [...freed, ...wishes.flatMap(({ unwanted }) => unwanted.category ?? [])]
  const namesOther = wishes.some(({ wanted }) => wanted.category !== undefined)
  if (kinds.length === 0 || namesOther) return null
  const saysMore =
    wishes.some(
      ({ unwanted: { category: _, ...unwanted }, ...wish }) => !isEmptyWish({ ...wish, text: '', unwanted }),
    ) ||
    withdrawn.some((name) => name !== 'category') ||
    wearer !== null ||
    situations.length > 0
  return saysMore ? [] : kinds
}

/** "Not those shoes" are these, and not all. */
const dislikes = /\bnot (?:the|those|these|that|this)\b/i

/** What a look does well without. */
const dispensable: ReadonlySet<Slot> = new Set(['outer', 'bag', 'head', 'accessory', 'underneath'])

/** Refused pieces leave; where the body would be bare, another kind comes in their place. */
function removals(
  refused: readonly Category[],
  searches: readonly PastSearch[],
  areDisliked: boolean,
): readonly ChangedPiece[] {
  return searches.flatMap(({ wish }, at): ChangedPiece[] => {
    const own = wish.wanted.category ?? []
    const slot = own[0] === undefined ? null : slotOf(own[0])
    const isOver = slot === 'outer' && refused.some((kind) => slotOf(kind) === 'outer')
    if (slot === null || !(sharesCategory(wish, refused) || isOver)) return []
    const alike = categories.filter((kind) => slotOf(kind) === slot && kind !== 'socks')
    const left = alike.filter((kind) => !refused.includes(kind))
    const others = areDisliked && left.length === 0 ? alike : left
    if ((dispensable.has(slot) && !areDisliked) || others.length === 0) return [{ at, wish: null }]
    const { category: _, ...wanted } = wish.wanted
    const before = { ...wish, text: '', price: null, exclude_ids: [], directions: [], sizes: [] }
    return [{ at, wish: { ...before, wanted: { ...wanted, category: others } } }]
  })
}

const noWish = wishSchema.parse({})
const searchAt = (searches: readonly PastSearch[], at: number): Wish => searches[at]?.wish ?? noWish

/** Of the same kind what was asked of it goes on; another kind in its place starts with what is said now. */
function wishAt(past: Wish, said: Wish): Wish {
  const kinds = said.wanted.category ?? []
  if (!sharesCategory(past, kinds)) return said
  const before = { ...past, text: '', price: null, exclude_ids: [], directions: [] }
  return refineWish(before, said)
}

/** Place of the piece that is one of these kinds, or else is worn where they are; null where there is none. */
export function placeOf(
  kinds: readonly Category[],
  searches: readonly Pick<PastSearch, 'wish'>[],
): number | null {
  const same = searches.findIndex(({ wish }) => sharesCategory(wish, kinds))
  if (same >= 0) return same
  const places = new Set(kinds.map((kind) => bodyPlace(slotOf(kind))))
  const [place, ...others] = places
  if (place === undefined || others.length > 0 || place === 'accessory') return null
  const worn = searches.findIndex(({ wish }) =>
    (wish.wanted.category ?? []).some((kind) => bodyPlace(slotOf(kind)) === place),
  )
  return worn < 0 ? null : worn
}

/** A sweater is worn where a shirt is. */
const bodyPlace = (slot: Slot): Slot => (slot === 'mid-layer' ? 'top' : slot)

/** Trousers beside a dress take another outfit. */
const covers = (kinds: readonly Category[], searches: readonly PastSearch[]): boolean => {
  const slots = new Set(
    searches.flatMap(({ wish }) => wish.wanted.category?.map((kind) => bodyPlace(slotOf(kind))) ?? []),
  )
  return kinds.some((kind) => {
    const slot = bodyPlace(slotOf(kind))
    if (slot === 'full-body') return slots.has('top') || slots.has('bottom')
    return (slot === 'top' || slot === 'bottom') && slots.has('full-body')
  })
}

/** "Show me shoes" asks for a list of them. */
const asksToSee =
  /\b(?:show|find|need|look(?:ing)?|search|have you|do you|got any|any|more|options|choices|which|what|buy)\b/i
const article = /\b(?:the|those|these|that|this|his|her|my)\b/gi

/** "The shoes", "that bag": a piece of what was shown. */
export function pointsAtKind(english: string): boolean {
  const text = english.toLowerCase()
  return [...text.matchAll(article)].some(
    ({ index, 0: word }) => garmentEndAfter(text, index + word.length, 2) >= 0,
  )
}

/** Ids of the pieces that are taken out. */
export const takenOut = (
  changes: readonly ChangedPiece[],
  { shown }: Pick<ThreadMemory, 'shown'>,
): string[] => changes.flatMap(({ at }) => (at === null ? [] : (shown[at]?.id ?? [])))
