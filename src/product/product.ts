import { z } from 'zod'
import { attributeNames, attributesSchema } from './attributes.ts'
import { evidenceSchema } from './evidence.ts'

export const priceSchema = z.strictObject({
  amount: z.number().nonnegative().finite(),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/),
})
export type Price = z.output<typeof priceSchema>

/** Where an attribute came from: the shop's own fields and words beat what was seen in the picture. */
export const attributeSources = ['merchant', 'vision'] as const

export const productIdSchema = z.string().min(1).max(200)

/** One product of the shop's catalogue, as stored and as answered. */
export const productSchema = z.strictObject({
  id: productIdSchema,
  title: z.string().min(1).max(500),
  description: z.string().max(10_000).default(''),
  brand: z.string().max(200).nullable().default(null),
  price: priceSchema.nullable().default(null),
  sizes: z.array(z.string().max(40)).max(100).default([]),
  /** Pieces in stock; null when the shop does not say. */
  stock: z.number().int().nonnegative().nullable().default(null),
  /** The product's page in the shop. */
  url: z.string().max(2_000).nullable().default(null),
  /** The picture as the page can show it: an absolute URL, or a path this service serves. */
  image_url: z.string().max(2_000).nullable().default(null),
  attributes: attributesSchema.default({}),
  sources: z.partialRecord(z.enum(attributeNames), z.enum(attributeSources)).default({}),
  /** What was seen of the attributes that the shop does not state. */
  evidence: evidenceSchema.optional(),
})
export type Product = z.output<typeof productSchema>
export type ProductInput = z.input<typeof productSchema>
