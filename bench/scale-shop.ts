import type { ProductFilter } from '../src/product/filters.ts'
import { type Product, productSchema } from '../src/product/product.ts'
import type { IndexedProduct } from '../src/product-index/product-index.ts'

/** As many numbers as the built-in encoder's vectors have. */
export const dimension = 384

/** Directions around which vectors lie, as those of photos of one kind do. */
const clusters = 400
/** How far from its direction a vector lies, in lengths of that. */
const spread = 0.8

const kinds = [
  'dress',
  'shirt',
  'coat',
  'skirt',
  'jeans',
  'sneakers',
  'sweater',
  'scarf',
  'boots',
  'hat',
] as const
const colors = ['black', 'navy', 'blue', 'white', 'red', 'green', 'beige', 'brown', 'gray', 'pink'] as const
const cloths = ['cotton', 'linen', 'wool', 'silk', 'denim', 'leather'] as const
const patterns = ['solid', 'striped', 'floral', 'checkered'] as const
const moods = [
  'airy',
  'sturdy',
  'soft',
  'crisp',
  'slouchy',
  'tailored',
  'quilted',
  'ribbed',
  'brushed',
  'pleated',
]
const makers = ['Marlow', 'Tern', 'Oakes', 'Vireo', 'Lund', 'Pell', 'Ostra', 'Quay', 'Brisk', 'Fenn']

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const gauss = (random: () => number) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

const centers = Array.from({ length: clusters }, (_, at) => {
  const random = seeded(at + 1)
  return Float32Array.from({ length: dimension }, () => gauss(random) / Math.sqrt(dimension))
})

/** A unit vector near one of the directions; that of product `at`, or of a query. */
export function vectorOf(at: number, kind: 'product' | 'query' = 'product'): Float32Array {
  const random = seeded((kind === 'query' ? 0x9e3779b9 : 0) + at * 7_919 + 13)
  const center = centers[Math.floor(random() * clusters)] as Float32Array
  const vector = center.map((value) => value + (spread * gauss(random)) / Math.sqrt(dimension))
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}

const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T

/** Product `at` of the shop: its own words, one to six variants, a tenth of all in each color, prices even from 10 to 510. */
export function productAt(at: number): Product {
  const random = seeded(at * 104_729 + 7)
  const [kind, color, cloth, pattern] = [
    pick(kinds, random),
    pick(colors, random),
    pick(cloths, random),
    pick(patterns, random),
  ]
  const price = { amount: Math.round((10 + 500 * random()) * 100) / 100, currency: 'EUR' }
  const name = `${pick(moods, random)} ${pick(moods, random)}`
  const sizes = ['XS', 'S', 'M', 'L', 'XL', 'XXL'].slice(0, 1 + Math.floor(random() * 6))
  return productSchema.parse({
    id: `p${at}`,
    title: `${pick(makers, random)} ${name} ${cloth} ${kind} no ${at % 9_973}`,
    description: `A ${name} ${kind} of ${cloth}, ${pattern}, cut for ${pick(moods, random)} days and ${pick(moods, random)} evenings.`,
    brand: `${pick(makers, random)} ${at % 40}`,
    price,
    sizes,
    attributes: {
      category: kind,
      color: [color],
      pattern,
      material: [cloth],
      gender: random() < 0.5 ? 'female' : 'male',
    },
    variants: sizes.map((size) => ({ id: `p${at}-${size}`, sizes: [size], colors: [color], price })),
    availability: 'in_stock',
  })
}

export function indexedAt(at: number): IndexedProduct {
  const product = productAt(at)
  return {
    product,
    vector: vectorOf(at),
    text: `${product.title} ${product.description} ${product.brand}`,
    fingerprint: 'scale',
  }
}

/** A color and the price up to which so large a share of the shop passes. */
export const filterFor = (share: number): ProductFilter => ({
  wanted: { color: ['black'] },
  price: { max: 10 + 500 * share * colors.length },
})

export const passes = (product: Product, share: number): boolean =>
  product.attributes.color?.[0] === 'black' &&
  (product.price?.amount ?? 0) <= 10 + 500 * share * colors.length

export const wordsAt = (at: number): string => {
  const random = seeded(at * 31 + 5)
  return `${pick(moods, random)} ${pick(cloths, random)} ${pick(kinds, random)}`
}
