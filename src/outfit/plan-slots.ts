import type { Category, Slot } from '../product/taxonomy.ts'
import { type Wish, wishSchema } from '../product/wish.ts'
import type { OutfitNeeds, OutfitRequest } from './outfit.ts'
import { outfitWeights } from './outfit-weights.ts'
import { slotOf } from './piece-harmony.ts'
import { categoriesFor, type LookContext } from './slot-categories.ts'

/** A place to fill. Of several wishes any one will do: "heels or boots". */
export type OutfitSlot = {
  readonly slot: Slot
  /** The one kind that is named for it; null where any will do. */
  readonly category: Category | null
  readonly wishes: readonly Wish[]
  /** Kinds that anybody would expect in it. */
  readonly usual: readonly Category[]
  /** True when the shopper named it. */
  readonly asked: boolean
  /** True of what a look may go without: nobody goes without shoes, or out into the cold in a blouse; a bag may stay away. */
  readonly dispensable: boolean
}

export type SlotPlan = {
  readonly slots: readonly OutfitSlot[]
  /** Each a list of places in `slots`, the weightiest first: what gives way to a budget is the last. */
  readonly ways: readonly (readonly number[])[]
}

/** The slots to fill. Where neither top nor bottom is worn there are two ways to dress; the better one is taken. */
export function planSlots(request: OutfitRequest, look: LookContext): SlotPlan {
  const named = namedSlots(request.named, look).slice(0, outfitWeights.slots)
  const places = named.map((_, at) => at)
  if (!request.whole && named.length > 0) return { slots: named, ways: [places] }
  const covered = new Set<Slot>([
    ...look.worn.flatMap(({ category }) => (category === undefined ? [] : coveredBy(category))),
    ...named.flatMap(({ wishes }) =>
      wishes.flatMap(({ wanted }) => (wanted.category ?? []).flatMap(coveredBy)),
    ),
  ])
  const bases = basesFor(covered)
  const extras = extraSlots(look).filter((slot) => !covered.has(slot))
  const usual = [...bases.flat(), ...extras]
    .map((slot) => usualSlot(slot, look, request.needs))
    .filter(
      ({ slot, wishes, usual: kinds }) =>
        wishes.length > 0 &&
        !areRefused(kinds, request) &&
        !(slot === 'full-body' && takesTop(request.needs)),
    )
  const slots = [...named, ...usual]
  const most = Math.max(named.length, Math.min(outfitWeights.slots, request.limit))
  const ways = bases.map((base) => {
    const taken = usual.flatMap(({ slot }, at) =>
      base.includes(slot) || extras.includes(slot) ? [named.length + at] : [],
    )
    return [...places, ...taken].slice(0, most)
  })
  return { slots, ways }
}

/** "No shoes": a place that the shopper wants nothing for is not missing. */
const areRefused = (kinds: readonly Category[], { shared }: OutfitRequest): boolean =>
  kinds.every((kind) => shared.unwanted.category?.includes(kind))

/** The ways to cover the body where it is not covered yet. */
function basesFor(covered: ReadonlySet<Slot>): Slot[][] {
  if (covered.has('top')) return [covered.has('bottom') ? [] : ['bottom']]
  if (covered.has('bottom')) return [['top']]
  return [['top', 'bottom'], ['full-body']]
}

/** What a look has besides; a jacket only where the weather may ask for one. */
function extraSlots({ warmth, worlds, isMale, isWet, leaning }: LookContext): Slot[] {
  const indoors = worlds.length > 0 && worlds.every((world) => ['beach', 'lounge'].includes(world))
  // A man's look needs no bag unless the day does.
  const kinds = leaning?.wanted.category ?? []
  // A day that names what is worn on it, and no bag or trinket, goes without: a clutch in the mud.
  const isTold = kinds.length >= outfitWeights.familyCategories
  const has = (slot: Slot) => !isTold || kinds.some((kind) => slotOf(kind) === slot)
  const takesBag = has('bag') && (!isMale || kinds.some((kind) => mensBags.includes(kind)))
  // Who works inside takes the coat off.
  const avoided = leaning?.unwanted.category ?? []
  const isInside = avoided.includes('coat') && avoided.includes('jacket')
  const takesJacket = !isInside && (isWet || (warmth !== -1 && !indoors))
  return [
    'feet',
    ...(takesJacket ? (['outer'] as const) : []),
    ...(takesBag ? (['bag'] as const) : []),
    ...(has('accessory') ? (['accessory'] as const) : []),
  ]
}

const mensBags: readonly Category[] = ['backpack', 'laptop-bag', 'duffel-bag']

/** The slots that need nothing more once this is worn. */
function coveredBy(category: Category): Slot[] {
  const slot = slotOf(category)
  if (category === 'suit') return ['full-body', 'bottom', 'outer']
  if (slot === 'full-body') return ['full-body', 'top', 'bottom']
  if (category === 'socks') return []
  // A cardigan is worn open over a top; other knitwear takes its place.
  if (slot === 'mid-layer' && category !== 'cardigan') return ['mid-layer', 'top']
  return [slot]
}

const needed: readonly Slot[] = ['top', 'bottom', 'full-body', 'feet']

function usualSlot(slot: Slot, look: LookContext, needs: OutfitNeeds | undefined): OutfitSlot {
  const category = meetingNeeds(categoriesFor(slot, look), slot, needs)
  const wishes = category.length === 0 ? [] : [wishSchema.parse({ wanted: { category } })]
  return {
    slot,
    category: null,
    wishes,
    usual: category,
    asked: false,
    dispensable: !needed.includes(slot) && !(slot === 'outer' && (look.warmth === 1 || look.isWet === true)),
  }
}

/** The kinds that a need leaves of those for a place: roomy shoes for wide feet, of which a wedding takes the loafers. */
function meetingNeeds(kinds: readonly Category[], slot: Slot, needs: OutfitNeeds | undefined): Category[] {
  if (needs === undefined) return [...kinds]
  const allowed = kinds.filter((kind) => !needs.bans.category?.includes(kind))
  const meant = needs.kinds.filter((kind) => slotOf(kind) === slot)
  const fitting = allowed.filter((kind) => meant.includes(kind))
  return meant.length === 0 ? allowed : fitting.length > 0 ? fitting : meant
}

/** True where a need is met by what is worn above alone: nothing over the head is a blouse, and no dress. */
const takesTop = (needs: OutfitNeeds | undefined): boolean =>
  needs !== undefined &&
  needs.kinds.some((kind) => slotOf(kind) === 'top') &&
  !needs.kinds.some((kind) => slotOf(kind) === 'full-body')

/** One slot for each place that is named; garments for the same place are alternatives. */
function namedSlots(named: readonly Wish[], look: LookContext): OutfitSlot[] {
  const slots = new Map<string, OutfitSlot>()
  for (const wish of named) {
    const categories = wish.wanted.category ?? []
    const [first] = categories
    if (first === undefined) continue
    const slot = slotOf(first)
    const key = slot === 'accessory' ? `${slot} ${categories.toSorted().join()}` : slot
    const earlier = slots.get(key)
    const category = categories.length === 1 ? first : null
    const wishes = [...(earlier?.wishes ?? []), wish]
    slots.set(key, {
      slot,
      category,
      wishes,
      usual: categoriesFor(slot, look),
      asked: true,
      dispensable: false,
    })
  }
  // "Two shirts" take two places.
  return [...slots.values()].flatMap((slot) =>
    Array.from({ length: Math.max(...slot.wishes.map(({ quantity = 1 }) => quantity)) }, () => slot),
  )
}

/** What an answer tells of a slot that stays empty. */
export const missingPiece = ({ slot, category, asked }: OutfitSlot) => ({ slot, category, asked })
