import { people } from '../language/en/people.ts'
import type { PriceRange } from '../product/wish.ts'
import { takenOut } from './changed-pieces.ts'
import type { PastOutfit, PastSearch, ReferenceKey, ShownProduct, ThreadMemory } from './memory.ts'
import type { SearchOutcome, ToolOutcome } from './outcome.ts'
import { slotSearches } from './outfit-searches.ts'
import { memoryLimits } from './pack-memory.ts'
import { mainLooks, stateOf, withState } from './past-state.ts'
import { shownSearches } from './shown-searches.ts'
import type { TurnContext } from './turn-context.ts'
import { sharesCategory } from './wish-of-call.ts'

/** The thread's memory after a turn. A turn that only looked something up leaves the last list in its place. */
export function rememberTurn(
  turn: TurnContext,
  outcomes: readonly ToolOutcome[],
  products: readonly ShownProduct[],
): ThreadMemory {
  // What was not understood changes nothing of what was.
  const searches = shownSearches(outcomes, turn.limit).filter(({ unheard }) => unheard === undefined)
  const isUndone = turn.request.undoes !== undefined
  const held = turn.request.intent === 'start-over' ? startedOver(turn) : turn.memory
  const leaves = !isUndone && turn.memory.searches.length > 0
  const before = leaves
    ? { before: withState(turn.memory, stateOf(turn.left ?? turn.memory, turn.message)) }
    : {}
  const answer = turn.questionAnswer
  const asked = answer?.about === 'catalogue' ? { asked: answer.wish } : {}
  const kept = {
    ...held,
    ...{ language: turn.request.language, profile: turn.profile },
    ...asked,
    askedShop: answer?.about === 'shop' ? answer.topics : null,
  }
  if (searches.length === 0) {
    if (turn.request.intent === 'start-over') return { ...kept, ...before }
    if (outcomes.some(({ kind }) => kind === 'comparison')) {
      // Of "the first two" the list stays; all of it in a new order is a new list.
      const isWhole = products.length >= kept.shown.length
      const lists = isWhole ? shownLists(kept, products) : {}
      const compared = isWhole ? null : products.map(({ id }) => id)
      return { ...kept, ...lists, ...focusOn(products[0]?.id, kept), compared }
    }
    const [only, ...others] = answer?.about === 'shown' ? answer.having : []
    if (only !== undefined && others.length === 0) return { ...kept, ...focusOn(only.id, kept) }
    if (turn.act.is === 'answer' && turn.act.about !== null)
      return { ...kept, ...focusOn(turn.act.about, kept) }
    const lookedUp = outcomes.findLast((outcome) => outcome.kind === 'product')
    return { ...kept, ...focusOn(lookedUp?.product.id, kept) }
  }
  return {
    ...kept,
    ...before,
    searches: [
      ...waiting(searches, turn),
      ...searches.flatMap(slotSearches).map((search) => ({
        wish: { ...search.wish, exclude_ids: [], price: lastingPrice(search, turn) },
        spokenPrice: search.spokenPrice,
        reference: keyOf(search),
        ...(search.situations === undefined || search.situations.length === 0
          ? {}
          : { situations: search.situations }),
        ...(search.withdrawn.length > 0 ? { withdrawn: search.withdrawn } : {}),
        ...(isOwn(search, turn) ? { isOwn: true as const } : {}),
        ...wearerOfSearch(search, turn),
        seen: [...search.seen, ...search.result.products.map(({ product }) => product.id)].slice(
          -memoryLimits.seen,
        ),
      })),
    ],
    ...shownLists(kept, products),
    ...{ asked: null, compared: null },
    outfit: pastOutfit(searches, turn),
    ...focusOn(products[0]?.id, pickedBefore(turn, kept)),
  }
}

/** Of several people's pieces each is for its own. */
function wearerOfSearch(
  { wish: { wanted } }: SearchOutcome,
  { profile: { wearer }, request, message }: TurnContext,
): Pick<PastSearch, 'wearer'> {
  const [gender] = wanted.gender ?? []
  const isOther = (gender === 'female' || gender === 'male') && gender !== wearer?.gender
  if (request.wishes.length < 2 || !isOther) return wearer === null ? {} : { wearer }
  const [age_group] = wanted.age_group ?? []
  return {
    wearer: { gender, ...(age_group === undefined ? {} : { age_group }), because: message.slice(0, 120) },
  }
}

/** Said "for me", or gone on with from what was. */
const isOwn = (
  { origin, wish: { wanted } }: SearchOutcome,
  { request, memory, profile: { self } }: TurnContext,
): boolean =>
  (request.wearer?.as === 'self' &&
    // "A bikini for me and trunks for my boyfriend": what names another is not the shopper's.
    (request.wishes.length < 2 ||
      wanted.gender === undefined ||
      (self?.gender === undefined
        ? request.wishes.some(
            (wish) =>
              wish.wanted.gender?.join() !== wanted.gender?.join() &&
              wanted.gender?.[0] === ownGender(request),
          )
        : wanted.gender[0] === self.gender))) ||
  (request.wearer === null &&
    request.adds &&
    /\bi (?:also )?(?:need|want|would like|am looking)\b|\bi'?(?:d like|m looking)\b/i.test(
      request.english,
    )) ||
  (request.wearer === null && memory.searches[origin ?? -1]?.isOwn === true)

/** Of two people of whom one is named by kin ("my boyfriend"), the shopper is the other one. */
function ownGender({ english, wishes }: TurnContext['request']): string | undefined {
  const named = people.filter(([names]) => new RegExp(`\\b(?:my|our) (?:${names})\\b`, 'i').test(english))
  const kin = new Set(named.flatMap(([, { gender }]) => gender ?? []))
  const others = new Set(wishes.flatMap(({ wanted }) => wanted.gender ?? []))
  return [...others].find((gender) => gender !== 'unisex' && !kin.has(gender))
}

function focusOn(
  id: string | undefined,
  { focus, focusBefore = null }: ThreadMemory,
): Pick<ThreadMemory, 'focus' | 'focusBefore'> {
  return id === undefined || id === focus ? { focus, focusBefore } : { focus: id, focusBefore: focus }
}

/** What something is to go with was picked before it. */
const pickedBefore = ({ act }: TurnContext, kept: ThreadMemory): ThreadMemory =>
  act.is === 'complement' && act.around !== null && !act.around.startsWith('photo')
    ? { ...kept, focus: act.around }
    : kept

/** Wishes that a message leaves as they are, to go on with later: the others of a basket, or all where it adds one. */
function waiting(searches: readonly SearchOutcome[], turn: TurnContext): PastSearch[] {
  const { memory, request } = turn
  if (request.intent === 'start-over') return []
  const isAnother = request.forAnother && searches.length === 1
  const edited = new Set(isAnother ? [] : searches.flatMap(({ origin }) => origin ?? []))
  // Several wishes side by side wait for one another, whatever comes beside them.
  const areSeveral = memory.outfit == null && memory.searches.length > 1
  const goesOn = edited.size > 0 || request.adds || isAnother || areSeveral
  if (!goesOn || searches.some(({ mode }) => mode === 'outfit')) return []
  const kinds = searches.flatMap(({ wish }) => wish.wanted.category ?? [])
  const others = memory.searches.filter(
    ({ wish }, place) => !edited.has(place) && !(request.adds && sharesCategory(wish, kinds)),
  )
  return others.map((search) => ({ ...search, aside: true as const })).slice(-mostWaiting)
}

const mostWaiting = 7

function pastOutfit(
  searches: readonly SearchOutcome[],
  { message, memory, act }: TurnContext,
): PastOutfit | null {
  const outfit = searches.find(({ mode }) => mode === 'outfit')?.outfit
  if (outfit === undefined) return null
  const { anchors, budget, total } = outfit
  const isAroundPhoto = anchors.some(({ kind }) => kind === 'photo')
  const photo = isAroundPhoto ? memory.readings.at(-1)?.handle : undefined
  const goesWith = [photo ?? [], anchors.flatMap(({ id }) => id ?? [])].flat()
  const before = memory.outfit
  // What was said of the outfit so far goes on holding, with what was said last behind it.
  const changes = act.is === 'outfit' ? act.outfit.changes : undefined
  const isSame = before && goesWith.join() === before.goesWith.join()
  // What only leaves the outfit stays away from its further edits.
  const isLess = changes?.every(({ wish }) => wish === null) === true
  const text =
    before && changes !== undefined && !isLess
      ? before.text
      : (isSame || isLess) && before
        ? `${before.text}, ${message}`
        : message
  const refused = [...(before?.refused ?? []), ...(changes === undefined ? [] : takenOut(changes, memory))]
  const isBasket =
    goesWith.length === 0 &&
    act.is === 'outfit' &&
    (before?.isBasket === true ||
      (changes === undefined && act.outfit.slots !== undefined && act.outfit.max_total !== undefined))
  return {
    text: text.slice(-1_000),
    goesWith,
    budget,
    total: total?.amount ?? null,
    ...(isBasket ? { isBasket } : {}),
    ...(refused.length > 0 && (isSame || changes !== undefined)
      ? { refused: [...new Set(refused)].slice(-memoryLimits.earlier) }
      : {}),
  }
}

/** The new list, and what leaves it for the earlier ones. */
function shownLists(
  { shown, earlier }: ThreadMemory,
  products: readonly ShownProduct[],
): Pick<ThreadMemory, 'shown' | 'earlier'> {
  const now = new Set(products.map(({ id }) => id))
  const past = new Map([...shown.map(mainLooks), ...earlier].map((product) => [product.id, product]))
  return {
    shown: products.map(({ id, title, price, brand, attributes }) => ({
      id,
      title,
      price,
      brand,
      attributes,
    })),
    earlier: [...past.values()].filter(({ id }) => !now.has(id)).slice(0, memoryLimits.earlier),
  }
}

/** A comparison that nothing met ("cheaper than that" of the cheapest) is no limit for what follows. */
function lastingPrice(
  { wish, result, spokenPrice }: SearchOutcome,
  { request }: TurnContext,
): PriceRange | null {
  const unmet = request.priceComparison !== null && result.products.every(({ nearMatch }) => nearMatch)
  return unmet ? spokenPrice : wish.price
}

function startedOver({ memory, newPhotos }: TurnContext): ThreadMemory {
  return {
    ...memory,
    readings: memory.readings.filter(({ handle }) => newPhotos.includes(handle)),
    searches: [],
    shown: [],
    outfit: null,
    earlier: [],
    focus: null,
  }
}

function keyOf({ reference }: SearchOutcome): ReferenceKey | null {
  if (reference === null) return null
  return reference.kind === 'photo'
    ? {
        kind: 'photo',
        handle: reference.handle,
        ...(reference.garment === undefined ? {} : { garment: reference.garment }),
      }
    : { kind: 'product', id: reference.id }
}
