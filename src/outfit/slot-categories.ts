import type { Attributes } from '../product/attributes.ts'
import { type Category, categories, type Slot } from '../product/taxonomy.ts'
import type { Leaning } from '../retrieval/leaning.ts'
import { type World, worldsOf } from './occasion-agreement.ts'
import { slotOf } from './piece-harmony.ts'
import { type Warmth, warmthOf } from './warmth.ts'

/** What is known of a look before its pieces are chosen. */
export type LookContext = {
  readonly worn: readonly Attributes[]
  readonly worlds: readonly World[]
  /** Said, not guessed. */
  readonly occasions: readonly NonNullable<Attributes['occasion']>[]
  readonly warmth: Warmth
  readonly leaning?: Leaning | undefined
  readonly isMale?: boolean
  readonly isWet?: boolean
  /** True where it freezes: nobody goes out in a blouse. */
  readonly isCold?: boolean
}

/** Kinds that nobody means who names no kind: they complete no look, or only one that asks for them. */
const onlyWhenAsked: readonly Category[] = [
  ...(['socks', 'pajamas', 'robe', 'swimsuit', 'tracksuit', 'suitcase', 'pouch', 'wallet'] as const),
  ...(['cufflinks', 'suspenders', 'umbrella', 'keychain', 'other-accessory', 'gloves', 'ring'] as const),
  ...(['dupatta', 'jewelry-set', 'hair-accessory'] as const),
]

/** Kinds that belong to one world only. */
const ofWorld: Readonly<Partial<Record<Category, World>>> = {
  'flip-flops': 'beach',
  slippers: 'lounge',
  tie: 'dressed',
  kurta: 'ethnic',
  saree: 'ethnic',
  'salwar-kameez': 'ethnic',
  lehenga: 'ethnic',
}

/** Bags for a purpose: an office is formal without being a party. */
function suitsLook(category: Category, { worn, worlds, occasions, leaning }: LookContext): boolean {
  const dressedOnly = worlds.length > 0 && worlds.every((world) => world === 'dressed')
  const formal = occasions.includes('formal') || worn.some(({ occasion }) => occasion === 'formal')
  if (category === 'laptop-bag')
    return formal && (leaning === undefined || (leaning.wanted.category ?? []).includes('laptop-bag'))
  if (category === 'duffel-bag') return worlds.includes('sport')
  if (category === 'backpack') return !dressedOnly
  if (category === 'clutch')
    return worlds.length === 0 || worlds.includes('dressed') || worlds.includes('ethnic')
  return true
}

/** What holds a belt. */
const belted: readonly Category[] = ['jeans', 'pants', 'shorts', 'suit']
/** What is worn over the chest: it may stand for a top where none is named. */
const asTop: readonly Category[] = ['sweater', 'sweatshirt', 'hoodie']

/** The kinds a slot is filled with when the shopper names none. */
export function categoriesFor(slot: Slot, look: LookContext): Category[] {
  const liked = (look.leaning?.wanted.category ?? []).filter(
    (category) =>
      fillsSlot(category, slot) &&
      !(look.isMale && womens.includes(category)) &&
      suitsWeather(category, look),
  )
  const avoided = look.leaning?.unwanted.category ?? []
  const usual = usualFor(slot, look).filter((category) => !avoided.includes(category))
  // Nobody goes without shoes or half dressed: other kinds than the day suggests weigh less, yet more than none.
  if (mustHave.includes(slot)) return [...new Set([...liked, ...usual])]
  return liked.length > 0 ? liked : usual
}

const mustHave: readonly Slot[] = ['feet', 'top', 'bottom']

/** Kinds that are made for women. */
const womens: readonly Category[] = [
  ...([
    'dress',
    'skirt',
    'top',
    'blouse',
    'tunic',
    'heels',
    'flats',
    'clutch',
    'handbag',
    'jumpsuit',
    'leggings',
  ] as const),
]

/** Nobody wants a scarf in the heat. */
const suitsWeather = (category: Category, { warmth, isCold = false }: LookContext): boolean => {
  if (isCold && slotOf(category) === 'outer') return category === 'coat' || category === 'jacket'
  if (isCold && ['t-shirt', 'tank-top', 'polo'].includes(category)) return false
  return warmth !== -1 || !['scarf', 'gloves', 'beanie'].includes(category)
}

const fillsSlot = (category: Category, slot: Slot): boolean =>
  (slot === 'top' && asTop.includes(category)) || slotOf(category) === slot

function usualFor(slot: Slot, look: LookContext): Category[] {
  const { worn, worlds } = look
  const wears = (categories: readonly Category[]) =>
    worn.some(({ category }) => category !== undefined && categories.includes(category))
  return categories.filter((category) => {
    if (onlyWhenAsked.includes(category) || !suitsWeather(category, look)) return false
    const world = ofWorld[category]
    if (world !== undefined && !worlds.includes(world)) return false
    if (category === 'belt' && !wears(belted)) return false
    if (!suitsLook(category, look)) return false
    if (slot === 'top' && asTop.includes(category)) return true
    return slotOf(category) === slot
  })
}

/** What the worn garments and the occasion asked for say of the look. */
export function lookContext(
  worn: readonly Attributes[],
  asked: Pick<LookContext, 'occasions' | 'warmth' | 'leaning' | 'isMale' | 'isWet' | 'isCold'>,
): LookContext {
  const worlds = asked.occasions.flatMap((occasion) => worldsOf({ occasion }))
  const warmth = asked.warmth || (worn.map(warmthOf).find((each) => each !== 0) ?? 0)
  return {
    worn,
    warmth,
    leaning: asked.leaning,
    isMale: asked.isMale ?? false,
    isWet: asked.isWet ?? false,
    isCold: asked.isCold ?? false,
    occasions: asked.occasions,
    worlds: worlds.length > 0 ? worlds : worn.flatMap(worldsOf),
  }
}
