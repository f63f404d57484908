import type { Attributes } from '../product/attributes.ts'
import type { Category } from '../product/taxonomy.ts'
import { outfitWeights } from './outfit-weights.ts'

type Occasion = NonNullable<Attributes['occasion']>

/** Occasions that people dress alike for. */
const worlds = ['everyday', 'dressed', 'sport', 'beach', 'lounge', 'ethnic'] as const
export type World = (typeof worlds)[number]

const worldOf: Readonly<Record<Occasion, World>> = {
  casual: 'everyday',
  travel: 'everyday',
  formal: 'dressed',
  party: 'dressed',
  wedding: 'dressed',
  sport: 'sport',
  beach: 'beach',
  lounge: 'lounge',
  ethnic: 'ethnic',
}

/** What a kind is worn for when nobody says; kinds that are worn for anything are left out. */
const worldsOfCategory: Readonly<Partial<Record<Category, readonly World[]>>> = {
  't-shirt': ['everyday', 'sport', 'lounge'],
  polo: ['everyday', 'sport'],
  'tank-top': ['everyday', 'sport', 'beach'],
  blouse: ['everyday', 'dressed'],
  shirt: ['everyday', 'dressed'],
  hoodie: ['everyday', 'sport', 'lounge'],
  sweatshirt: ['everyday', 'sport', 'lounge'],
  blazer: ['dressed', 'everyday'],
  top: ['everyday', 'dressed'],
  sweater: ['everyday', 'dressed'],
  cardigan: ['everyday', 'dressed'],
  jacket: ['everyday'],
  coat: ['everyday', 'dressed'],
  dress: ['everyday', 'dressed'],
  jumpsuit: ['everyday', 'dressed'],
  jeans: ['everyday'],
  pants: ['everyday', 'dressed'],
  skirt: ['everyday', 'dressed'],
  shorts: ['everyday', 'beach', 'sport'],
  leggings: ['sport', 'everyday', 'lounge'],
  'track-pants': ['sport', 'lounge'],
  tracksuit: ['sport', 'lounge'],
  suit: ['dressed'],
  swimsuit: ['beach'],
  pajamas: ['lounge'],
  robe: ['lounge'],
  slippers: ['lounge'],
  kurta: ['ethnic'],
  saree: ['ethnic', 'dressed'],
  'salwar-kameez': ['ethnic'],
  lehenga: ['ethnic', 'dressed'],
  sneakers: ['everyday', 'sport'],
  'athletic-shoes': ['sport'],
  'formal-shoes': ['dressed'],
  flats: ['everyday', 'dressed'],
  boots: ['everyday', 'dressed'],
  sandals: ['everyday', 'beach'],
  loafers: ['dressed', 'everyday'],
  heels: ['dressed'],
  'flip-flops': ['beach'],
  handbag: ['everyday', 'dressed'],
  clutch: ['dressed'],
  backpack: ['everyday', 'sport'],
  'duffel-bag': ['sport', 'everyday'],
  'laptop-bag': ['dressed', 'everyday'],
  tie: ['dressed'],
  cap: ['everyday', 'sport'],
  beanie: ['everyday'],
}

/** How well two worlds mix in one outfit, in [0, 1]; each pair once, one world with itself is 1. */
const mixes: Readonly<Partial<Record<World, Partial<Record<World, number>>>>> = {
  everyday: { dressed: 0.55, sport: 0.6, beach: 0.7, lounge: 0.6, ethnic: 0.55 },
  dressed: { sport: 0.15, beach: 0.25, lounge: 0.15, ethnic: 0.8 },
  sport: { beach: 0.4, lounge: 0.6, ethnic: 0.15 },
  beach: { lounge: 0.4, ethnic: 0.25 },
  lounge: { ethnic: 0.2 },
}

type Piece = Pick<Attributes, 'category' | 'occasion' | 'material'>

/** Cloth that dresses up a kind which is worn for both. */
const dressyCloth: readonly string[] = ['satin', 'silk', 'lace', 'chiffon', 'velvet']

/** The worlds a piece belongs to, by its own occasion or else by its kind and cloth; empty when none tells. */
export function worldsOf({ occasion, category, material = [] }: Piece): readonly World[] {
  if (occasion !== undefined) return [worldOf[occasion]]
  const worlds = category === undefined ? [] : (worldsOfCategory[category] ?? [])
  const dressy = worlds.includes('dressed') && material.some((cloth) => dressyCloth.includes(cloth))
  return dressy ? ['dressed'] : worlds
}

/** How well two pieces suit the same occasion, in [0, 1]. */
export function occasionAgreement(own: Piece, other: Piece): number {
  const [ours, theirs] = [worldsOf(own), worldsOf(other)]
  if (ours.length === 0 || theirs.length === 0) return outfitWeights.unknownOccasion
  const shared = ours.some((world) => theirs.includes(world))
  if (shared) {
    const differ =
      own.occasion !== undefined && other.occasion !== undefined && own.occasion !== other.occasion
    return differ ? outfitWeights.kinOccasion : 1
  }
  return Math.max(...ours.flatMap((one) => theirs.map((two) => mixes[one]?.[two] ?? mixes[two]?.[one] ?? 0)))
}
