import type { Attributes } from '../product/attributes.ts'
import type { Product } from '../product/product.ts'
import type { Category, Slot } from '../product/taxonomy.ts'
import { categoryTerms } from '../product/taxonomy.ts'
import { outfitWeights } from './outfit-weights.ts'

/** Weather that a piece is made for: -1 hot, 1 cold, 0 either. */
export type Warmth = -1 | 0 | 1

export type Weather = 'hot' | 'mild' | 'cool' | 'cold' | 'wet'

type Piece = Pick<Product, 'title'> & { readonly attributes: Attributes }

/** How warm each kind is, from the beach (0) over a shirt (1) and a sweatshirt (2) to a coat (3). */
const ofKind: Readonly<Partial<Record<Category, number>>> = {
  't-shirt': 1,
  'tank-top': 0.5,
  polo: 1.1,
  top: 0.9,
  tunic: 1.2,
  blouse: 1.3,
  shirt: 1.5,
  bodysuit: 0.9,
  sweater: 2.4,
  cardigan: 2.2,
  sweatshirt: 2.1,
  hoodie: 2.2,
  vest: 1.8,
  blazer: 1.9,
  jacket: 2.2,
  coat: 3,
  suit: 2,
  dress: 1.2,
  jumpsuit: 1.5,
  skirt: 1,
  pants: 1.9,
  jeans: 2,
  shorts: 0.2,
  leggings: 1.8,
  'track-pants': 1.9,
  tracksuit: 2.1,
  swimsuit: 0,
  pajamas: 1.7,
  robe: 2,
  slippers: 1.8,
  kurta: 1.3,
  saree: 1,
  lehenga: 1.2,
  'salwar-kameez': 1.3,
  sneakers: 1.8,
  'athletic-shoes': 1.9,
  'formal-shoes': 2,
  loafers: 1.6,
  flats: 1.2,
  heels: 1.2,
  boots: 2.8,
  sandals: 0.3,
  'flip-flops': 0,
  socks: 1.5,
  scarf: 2.4,
  beanie: 3,
  gloves: 3,
  hat: 1,
  cap: 1,
}

const ofMaterial: Readonly<Partial<Record<NonNullable<Attributes['material']>[number], number>>> = {
  wool: 0.7,
  fleece: 0.8,
  knit: 0.5,
  corduroy: 0.6,
  velvet: 0.4,
  leather: 0.2,
  suede: 0.1,
  linen: -0.9,
  chiffon: -0.5,
  silk: -0.2,
  viscose: -0.2,
  lace: -0.4,
  mesh: -0.7,
  canvas: -0.4,
}

const ofSleeves: Readonly<Partial<Record<NonNullable<Attributes['sleeve_length']>, number>>> = {
  long: 0.3,
  short: -0.3,
  sleeveless: -0.5,
  cap: -0.4,
  'spaghetti-strap': -0.7,
  strapless: -0.7,
}
/** Of these sleeves are long unless they are said to be short. */
const sleeved: readonly Category[] = [
  ...(['sweater', 'cardigan', 'sweatshirt', 'hoodie', 'jacket', 'coat', 'blazer', 'suit', 'vest'] as const),
]

/** What a title says of how warm a piece is, each counted once. */
const ofTitle: readonly (readonly [RegExp, number])[] = [
  [/\b(?:parka|puffer|down|insulated|thermal|shearling|sherpa|teddy|daunen\w*|thermo\w*)\b/i, 1.3],
  [/\b(?:winter\w*|lined|padded|quilt(?:ed)?|diamond-quilt|gefüttert\w*|stepp\w*)\b/i, 0.8],
  [/\b(?:flannel|flanell\w*|lumber\w*)\b/i, 0.6],
  [
    /\b(?:chunky|cable\w*|aran\w*|fisherman|roll-?neck|high-?neck|turtle\w*|lambswool|cashmere|grobstrick\w*)\b/i,
    0.3,
  ],
  [/\b(?:trench|mac|trenchcoat)\b/i, -0.9],
  [/\b(?:windbreaker|wind ?jacket|rain ?jacket|raincoat|utility|field|windjacke|regenjacke)\b/i, -0.4],
  [/\b(?:denim jacket|jean jacket|jeansjacke|bomber|flight jacket)\b/i, -0.2],
  [/\b(?:wellies|wellingtons?|rain boots?|gummistiefel)\b/i, -0.5],
  [/\b(?:summer|beach|holiday|sommer\w*|strand\w*)\b/i, -0.6],
  [/\b(?:ripped|cropped|distressed)\b/i, -0.2],
]

/** How warm a piece is, in [0, 5]: 0 for the beach, 1 a shirt, 2 a sweatshirt, 3 a coat, 4 what one wears in frost. Null of a bag. */
export function warmthDegree({ title, attributes }: Piece): number | null {
  const { category, material = [], sleeve_length, length, occasion } = attributes
  const base = category === undefined ? undefined : ofKind[category]
  if (category === undefined || base === undefined) return null
  const ofCloth = Math.max(-1, ...material.slice(0, 1).map((cloth) => ofMaterial[cloth] ?? 0))
  const sleeves = sleeve_length === undefined ? 0 : (ofSleeves[sleeve_length] ?? 0)
  const said = ofTitle.reduce((sum, [words, amount]) => (words.test(title) ? sum + amount : sum), 0)
  const sum =
    base +
    (material.length === 0 ? 0 : ofCloth) +
    (sleeved.includes(category) ? Math.min(0, sleeves) * (category === 'vest' ? 0 : 1) : sleeves) +
    (length === 'mini' || length === 'cropped' ? -0.3 : 0) +
    (length === 'maxi' ? 0.2 : 0) +
    (occasion === 'beach' ? -0.3 : 0) +
    Math.min(1.8, said)
  return Math.min(5, Math.max(0, sum))
}

/** How warm a piece has to be in each weather where it is worn: at least, and at most. */
const worn: Readonly<
  Record<Exclude<Weather, 'wet'>, Readonly<Partial<Record<Slot, readonly [number, number]>>>>
> = {
  hot: {
    outer: [0, 1.9],
    'mid-layer': [0, 1.6],
    top: [0, 1.8],
    bottom: [0, 2.05],
    'full-body': [0, 1.9],
    feet: [0, 2.1],
    head: [0, 1.5],
    accessory: [0, 2.2],
  },
  mild: { outer: [0, 3.2], feet: [0.3, 3], bottom: [0.5, 3] },
  cool: { outer: [1.7, 5], top: [0.8, 4], feet: [1.1, 5], bottom: [1, 4] },
  cold: {
    outer: [2.9, 5],
    'mid-layer': [2.2, 5],
    top: [2, 5],
    bottom: [1.8, 5],
    'full-body': [1.8, 5],
    feet: [2.5, 5],
  },
}

/** How far a piece is from what the weather asks of it, in the degrees of `warmthDegree`; 0 where it fits or nobody knows. */
export function weatherGap(piece: Piece, weather: Weather | null): number {
  const { category } = piece.attributes
  if (weather === null || weather === 'wet' || category === undefined) return 0
  const bounds = worn[weather][categoryTerms[category].slot]
  const own = bounds === undefined ? null : warmthDegree(piece)
  if (own === null || bounds === undefined) return 0
  const [least, most] = bounds
  return Math.max(0, least - own, own - most)
}

const warmCategories: readonly Category[] = ['coat', 'beanie', 'gloves']
const coolCategories: readonly Category[] = ['shorts', 'swimsuit', 'sandals', 'flip-flops', 'tank-top']
const warmMaterials: readonly string[] = ['wool', 'fleece', 'knit', 'corduroy', 'velvet']
/** Of these anything is warm. */
const thickMaterials: readonly string[] = ['fleece', 'corduroy']
/** A wool suit or skirt is for the office all year. */
const warmWhenThick: readonly Category[] = ['sweater', 'cardigan', 'scarf', 'hat', 'jacket', 'vest']

/** What a piece's kind, cloth and sleeves say of the weather it is for. */
export function warmthOf({ category, material = [], occasion, sleeve_length }: Attributes): Warmth {
  if (category === undefined) return 0
  if (warmCategories.includes(category)) return 1
  if (material.some((cloth) => thickMaterials.includes(cloth))) return 1
  if (coolCategories.includes(category) || occasion === 'beach' || material.includes('linen')) return -1
  if (warmWhenThick.includes(category) && material.some((cloth) => warmMaterials.includes(cloth))) return 1
  const bare = sleeve_length === 'spaghetti-strap' || sleeve_length === 'strapless'
  return bare ? -1 : 0
}

/** Degrees of warmth below which a piece is for the heat. */
const coolBelow = 1

/** The same of a product, whose title tells where its attributes do not: "flannel shirt". */
export function warmthOfProduct(piece: Piece): Warmth {
  const own = warmthOf(piece.attributes)
  if (own !== 0) return own
  const [degree, plain] = [warmthDegree(piece), warmthDegree({ ...piece, title: '' })]
  if (degree === null || plain === null || degree === plain) return 0
  // Wellies are thinner than other boots, and none for the heat.
  return degree > plain ? 1 : degree < Math.min(plain, coolBelow) ? -1 : 0
}

const coldWords = /\b(?:winter|snow|cold|freezing|autumn|fall)\b/i
const hotWords = /\b(?:summer|hot|heat|sunny|tropical|beach|spring)\b/i

/** The weather that words speak of; 0 when of none or of both. */
export function warmthOfWords(text: string): Warmth {
  const [cold, hot] = [coldWords.test(text), hotWords.test(text)]
  if (cold === hot) return 0
  return cold ? 1 : -1
}

/** How well two pieces suit the same weather, in [0, 1]. */
export const warmthAgreement = (one: Warmth, other: Warmth): number =>
  one * other === -1 ? outfitWeights.oppositeWarmth : 1
