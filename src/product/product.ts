import { z } from 'zod'
import { attributeNames, attributesSchema } from './attributes.ts'
import { availabilitySchema } from './availability.ts'
import { evidenceSchema } from './evidence.ts'
import { priceSchema } from './price.ts'
import { variantSchema } from './variant.ts'

export { type Price, priceSchema } from './price.ts'

/**
 * Where an attribute came from: the shop's own fields and words beat what was seen in the picture; `inferred` is what nobody says and
 * its kind or its sizes make likely.
 */
export const attributeSources = ['merchant', 'inferred', 'vision'] as const

export const productIdSchema = z.string().min(1).max(200)

export const conditions = ['new', 'refurbished', 'used'] as const

/** More numbers than this a product does not keep. */
export const mostCodes = 500

/** More variants than this a product does not keep. */
export const mostVariants = 1_000

export const ratingSchema = z.strictObject({
  value: z.number().nonnegative().max(100),
  /** The best that can be given. */
  scale: z.number().positive().max(100).default(5),
  /** How many rated; null when the shop does not say. */
  count: z.number().int().nonnegative().nullable().default(null),
})
export type Rating = z.output<typeof ratingSchema>

export const reviewSchema = z.strictObject({
  rating: z.number().nonnegative().max(100),
  title: z.string().max(200).default(''),
  text: z.string().max(2_000).default(''),
  author: z.string().max(100).default(''),
})
export type Review = z.output<typeof reviewSchema>

/** One product of the shop's catalogue, as stored and as answered. */
export const productSchema = z.strictObject({
  id: productIdSchema,
  title: z.string().min(1).max(500),
  description: z.string().max(10_000).default(''),
  brand: z.string().max(200).nullable().default(null),
  /** Numbers that it goes by beside its id: sku, article number, GTIN. */
  codes: z.array(z.string().min(1).max(100)).max(mostCodes).default([]),
  /** To pay; of several variants the lowest at which one can buy. */
  price: priceSchema.nullable().default(null),
  /** Those that can be bought. */
  sizes: z.array(z.string().max(40)).max(100).default([]),
  /** Pieces in stock; null when the shop does not say. */
  stock: z.number().int().nonnegative().nullable().default(null),
  /** The product's page in the shop. */
  url: z.string().max(2_000).nullable().default(null),
  /** The picture as the page can show it: an absolute URL, or a path this service serves. */
  image_url: z.string().max(2_000).nullable().default(null),
  /** Further pictures, in the shop's order. */
  images: z.array(z.string().max(2_000)).max(20).default([]),
  /** What varies, and in what it can be bought: { "Size": ["S", "M"] }. */
  options: z.record(z.string().min(1).max(100), z.array(z.string().max(200)).max(200)).default({}),
  /** Where there are any, `price`, `sizes`, `stock`, `availability`, `options` and the colors follow from them: see `settleProduct`. */
  variants: z.array(variantSchema).max(mostVariants).default([]),
  availability: availabilitySchema.default('unknown'),
  condition: z.enum(conditions).nullable().default(null),
  /** Since when the shop has it; null where it does not say. */
  added_at: z.iso.datetime({ offset: true }).nullable().default(null),
  rating: ratingSchema.nullable().default(null),
  /** What buyers wrote, a few of them. */
  reviews: z.array(reviewSchema).max(20).default([]),
  /** False of what the shop does not sell now: it is kept out of the catalogue. */
  published: z.boolean().default(true),
  attributes: attributesSchema.default({}),
  sources: z.partialRecord(z.enum(attributeNames), z.enum(attributeSources)).default({}),
  /** What was seen of the attributes that the shop does not state. */
  evidence: evidenceSchema.optional(),
})
export type Product = z.output<typeof productSchema>
export type ProductInput = z.input<typeof productSchema>
