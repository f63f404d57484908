import type { Encoder } from '../encoder/encoder.ts'
import { type AttributeName, attributesSchema } from '../product/attributes.ts'
import { describeGarment } from '../product/describe-attributes.ts'
import { type Evidence, worthKeeping } from '../product/evidence.ts'
import { familyOf, type Garment } from '../product/garment.ts'
import type { Product } from '../product/product.ts'
import type { IndexHit, ProductIndex } from '../product-index/product-index.ts'

type Services = { readonly encoder: Encoder; readonly index?: ProductIndex }
type Seen = {
  readonly garments: readonly Garment[]
  /** One for each garment, null where there is none. */
  readonly vectors: readonly (Float32Array | null)[]
}

/** The numbers that the shop's vote goes by. */
export const shopVote = {
  /** Products that are asked. */
  nearest: 12,
  /** Fall of similarity from the nearest in which a product's voice falls by e. */
  fall: 0.04,
  /** Similarity of the nearest from which the shop begins to be heard, and at which it is heard in full. */
  heardFrom: 0.55,
  heardInFull: 0.9,
  /** Power of the shop's voice beside the eye's when heard in full; and what is counted for what nobody states. */
  power: 0.6,
  least: 0.03,
  /** Cosine of two looks from which the pictures are practically the same. */
  sameLook: 0.97,
  /** What the same product's stated attributes are believed with. */
  same: 0.98,
}

/** What the nearest products' shops state decides with the eye; and from which probability it is told. */
const asked = { category: 0.5, gender: 0.6, age_group: 0.6, color: 0.35 } as const
type Asked = keyof typeof asked
const askedNames = Object.keys(asked) as Asked[]

/**
 * The garments of a photo, read with the shop's help: the nearest products' stated kinds, wearers and colors vote with the eye, by
 * similarity; practically the same picture is the same product and lends what is stated of it. One index query a garment.
 */
export async function askShop(
  { encoder, index }: Services,
  { garments, vectors }: Seen,
  options: { signal?: AbortSignal } = {},
): Promise<Garment[]> {
  if (index === undefined) return [...garments]
  return Promise.all(
    garments.map(async (garment, at) => {
      const vector = vectors[at]
      if (vector == null || vector.length !== encoder.dimension) return garment
      const hits = await index.search({ vector, limit: shopVote.nearest }, options)
      const same = await sameProduct({ encoder, index }, { vector, hits })
      return same === null ? voted(garment, hits) : lent(garment, same)
    }),
  )
}

/** The product whose picture looks the same; null where none does or looks cannot be compared. */
async function sameProduct(
  { encoder: { lookFrom }, index }: Services & { index: ProductIndex },
  { vector, hits }: { vector: Float32Array; hits: readonly IndexHit[] },
): Promise<Product | null> {
  if (lookFrom === undefined) return null
  const near = hits.slice(0, 3).map(({ product }) => product)
  const stored = await index.vectors(near.map(({ id }) => id))
  const look = vector.subarray(lookFrom)
  return near.find(({ id }) => cosine(look, stored.get(id)?.subarray(lookFrom)) >= shopVote.sameLook) ?? null
}

function cosine(one: Float32Array, other: Float32Array | undefined): number {
  if (other === undefined) return 0
  let [dot, first, second] = [0, 0, 0]
  for (let i = 0; i < one.length; i++) {
    dot += one[i]! * other[i]!
    first += one[i]! ** 2
    second += other[i]! ** 2
  }
  return first > 0 && second > 0 ? dot / Math.sqrt(first * second) : 0
}

const isStated = ({ sources }: Product, name: AttributeName) => sources[name] === 'merchant'

/** The garment with what the shop states of the same product. */
function lent(garment: Garment, product: Product): Garment {
  const stated = Object.entries(product.attributes).filter(([name]) =>
    isStated(product, name as AttributeName),
  )
  const sure = stated.map(([name]) => [name, shopVote.same] as const)
  const evidence = Object.entries(garment.evidence ?? {}).filter(
    ([name]) => !isStated(product, name as AttributeName),
  )
  return retold(garment, {
    attributes: Object.fromEntries(stated),
    confidence: Object.fromEntries(sure),
    evidence: Object.fromEntries(evidence),
  })
}

/** The garment with the shop's voice beside the eye's. */
function voted(garment: Garment, hits: readonly IndexHit[]): Garment {
  const { evidence } = garment
  const nearest = hits[0]?.similarity ?? 0
  const { heardFrom, heardInFull, power } = shopVote
  const heard = power * Math.min(1, Math.max(0, (nearest - heardFrom) / (heardInFull - heardFrom)))
  if (evidence === undefined || heard === 0) return garment
  const told = askedNames.flatMap((name) => {
    const shop = voicesOf(hits, name)
    const seen = evidence[name]
    if (shop === null || seen === undefined) return []
    return [{ name, posterior: together(seen, shop, heard) }]
  })
  const sure = told
    .map(({ name, posterior }) => ({ name, ...best(posterior) }))
    .filter(({ name, p }) => p >= asked[name])
  return retold(garment, {
    attributes: Object.fromEntries(sure.map(({ name, value }) => [name, withRest(garment, name, value)])),
    confidence: Object.fromEntries(sure.map(({ name, p }) => [name, p])),
    evidence: {
      ...evidence,
      ...Object.fromEntries(told.map(({ name, posterior }) => [name, worthKeeping(posterior)])),
    },
  })
}

/** Shares of an attribute's values among the hits whose shop states it, by similarity; null where none does. */
function voicesOf(hits: readonly IndexHit[], name: Asked): Record<string, number> | null {
  const nearest = hits[0]?.similarity ?? 0
  const shares: Record<string, number> = {}
  let total = 0
  for (const { product, similarity } of hits) {
    const [value] = [product.attributes[name] ?? []].flat()
    if (value === undefined || similarity === null || !isStated(product, name)) continue
    const voice = Math.exp((similarity - nearest) / shopVote.fall)
    shares[value] = (shares[value] ?? 0) + voice
    total += voice
  }
  if (total === 0) return null
  return Object.fromEntries(Object.entries(shares).map(([value, voice]) => [value, voice / total]))
}

function together(
  seen: Readonly<Record<string, number>>,
  shop: Readonly<Record<string, number>>,
  heard: number,
): Record<string, number> {
  const { least } = shopVote
  const values = [...new Set([...Object.keys(seen), ...Object.keys(shop)])]
  const joined = values.map(
    (value) => [value, ((seen[value] ?? 0) + least / 4) * ((shop[value] ?? 0) + least) ** heard] as const,
  )
  const total = joined.reduce((sum, [, p]) => sum + p, 0)
  return Object.fromEntries(joined.map(([value, p]) => [value, p / total]))
}

function best(posterior: Readonly<Record<string, number>>): { value: string; p: number } {
  const [value, p] = Object.entries(posterior).reduce((most, entry) => (entry[1] > most[1] ? entry : most))
  return { value, p: Math.round(p * 1000) / 1000 }
}

/** A color stands before the further ones that were seen. */
function withRest({ attributes }: Garment, name: Asked, value: string): string | string[] {
  if (name !== 'color') return value
  const [main, ...further] = attributes.color ?? []
  const others = main === value ? further : further.filter((color) => color !== value)
  return [value, ...others]
}

type Retold = {
  readonly attributes: Readonly<Record<string, unknown>>
  readonly confidence: Garment['confidence']
  readonly evidence: Evidence
}

function retold(garment: Garment, { attributes, confidence, evidence }: Retold): Garment {
  const { family, ...rest } = garment
  const all = attributesSchema.parse({ ...garment.attributes, ...attributes })
  const known = familyOf({ attributes: all, family })
  const named = all.category === undefined ? known : undefined
  return {
    ...rest,
    attributes: all,
    ...(named === undefined ? {} : { family: named }),
    confidence: { ...garment.confidence, ...confidence },
    evidence,
    description: describeGarment(all, named),
  }
}
