import type { Encoder } from '../encoder/encoder.ts'
import { type AttributeName, attributeNames, attributesSchema } from '../product/attributes.ts'
import { describeGarment } from '../product/describe-attributes.ts'
import { type Evidence, worthKeeping } from '../product/evidence.ts'
import { familyOf, type Garment } from '../product/garment.ts'
import type { Product } from '../product/product.ts'
import { categoryTerms } from '../product/taxonomy.ts'
import type { IndexHit, ProductIndex } from '../product-index/product-index.ts'
import { samePicture } from './same-picture.ts'

type Services = { readonly encoder: Encoder; readonly index?: ProductIndex }
type Seen = {
  readonly garments: readonly Garment[]
  /** One for each garment, null where there is none; where no garment was seen, that of the whole photo. */
  readonly vectors: readonly (Float32Array | null)[]
  /** Of the whole photo, where that of the main garment is of a part of it. */
  readonly whole?: Float32Array | null
}

export type AskedShop = {
  readonly garments: readonly Garment[]
  /** For each garment the id of the product that the picture is of, where it is practically that product's own. */
  readonly same: readonly (string | null)[]
}

/** The numbers that the shop's vote goes by. */
export const shopVote = {
  /** Products that are asked. */
  nearest: 24,
  /** Fall of similarity from the nearest in which a product's voice falls by e. */
  fall: 0.08,
  /** Similarity of the nearest from which the shop begins to be heard, and at which it is heard in full. */
  heardFrom: 0.55,
  heardInFull: 0.9,
  /** Power of the shop's voice beside the eye's when heard in full; and what is counted for what nobody states. */
  power: { category: 0.5, gender: 0.6, age_group: 0.6, color: 1 },
  least: 0.03,
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
  { garments, vectors, whole = null }: Seen,
  options: { signal?: AbortSignal } = {},
): Promise<AskedShop> {
  if (index === undefined) return { garments, same: garments.map(() => null) }
  const nearest = async (vector: Float32Array | null | undefined) => {
    if (vector == null || vector.length !== encoder.dimension) return null
    const hits = await index.search({ vector, limit: shopVote.nearest }, options)
    return { hits, same: await samePicture({ encoder, index }, { vector, hits }) }
  }
  const [ofWhole, ...near] = await Promise.all([whole, ...vectors].map(nearest))
  const picture = ofWhole?.same ?? null
  const main = garments.length === 0 ? (near[0]?.same ?? null) : null
  if (main !== null) return { garments: [lent(unread, main)], same: [main.id] }
  const pictured =
    picture === null
      ? -1
      : Math.max(
          0,
          garments.findIndex((garment) => isLike(garment, picture)),
        )
  const told = garments.map((garment, at) => {
    const { hits = [], same = null } = near[at] ?? {}
    const product = at === pictured ? picture : same
    return product === null
      ? { garment: voted(garment, hits), id: null }
      : { garment: lent(garment, product), id: product.id }
  })
  return { garments: told.map(({ garment }) => garment), same: told.map(({ id }) => id) }
}

const unread: Garment = { attributes: {}, confidence: {}, description: '' }

const isLike = (garment: Garment, { attributes }: Product): boolean =>
  attributes.category !== undefined && familyOf(garment) === categoryTerms[attributes.category].family

const isStated = ({ sources }: Product, name: AttributeName) =>
  sources[name] === 'merchant' || sources[name] === 'inferred'

/**
 * The garment with what the shop states of the same product; of what was only seen of it, two looks at one garment are worth the mean of
 * both. A color that the eye rules out is not taken: another color of the same piece looks alike.
 */
function lent(garment: Garment, product: Product): Garment {
  const seen = garment.evidence ?? {}
  const isRuledOut = (name: string) => {
    const [main] = product.attributes.color ?? []
    const odds = seen.color
    return name === 'color' && odds !== undefined && main !== undefined && (odds[main] ?? 0) < leastColor
  }
  const stated = Object.entries(product.attributes).filter(
    ([name]) => isStated(product, name as AttributeName) && !isRuledOut(name),
  )
  const evidence = attributeNames.flatMap((name) => {
    if (stated.some(([each]) => each === name)) return []
    const odds = [seen[name] ?? [], product.evidence?.[name] ?? []].flat()
    return odds.length === 0 ? [] : [[name, name === 'color' ? odds[0] : meanOf(odds)]]
  })
  return retold(garment, {
    attributes: Object.fromEntries(stated),
    confidence: Object.fromEntries(stated.map(([name]) => [name, shopVote.same])),
    evidence: Object.fromEntries(evidence),
  })
}

/** Probability of a color below which the eye rules it out. */
const leastColor = 0.03

function meanOf(odds: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const values = [...new Set(odds.flatMap((each) => Object.keys(each)))]
  const mean = (value: string) => odds.reduce((sum, each) => sum + (each[value] ?? 0), 0) / odds.length
  return Object.fromEntries(values.map((value) => [value, mean(value)]))
}

/** The garment with the shop's voice beside the eye's. */
function voted(garment: Garment, hits: readonly IndexHit[]): Garment {
  const { evidence } = garment
  const nearest = hits[0]?.similarity ?? 0
  const { heardFrom, heardInFull, power } = shopVote
  const heard = Math.min(1, Math.max(0, (nearest - heardFrom) / (heardInFull - heardFrom)))
  if (evidence === undefined || heard === 0) return garment
  const told = askedNames.flatMap((name) => {
    const shop = voicesOf(hits, name)
    const seen = evidence[name]
    if (shop === null || seen === undefined) return []
    return [{ name, posterior: together(seen, shop, power[name] * heard) }]
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
