import { z } from 'zod'

/** Products of one request at most. */
export const mostProducts = 500

const country = z.string().regex(/^[A-Z]{2}$/, 'Two capital letters, such as DE.')
const id = z.string().min(1).max(200)

const priceSchema = z.looseObject({
  amount: z.int().nonnegative().describe('In minor units: 1999 is 19.99.'),
  currency: z.string().regex(/^[A-Za-z]{3}$/, 'Three letters, such as EUR.'),
})

const mediaSchema = z.looseObject({ type: z.string().max(50).optional(), url: z.string().max(2_000) })

const variantSchema = z.looseObject({
  id,
  title: z.string().max(500),
  price: priceSchema.optional(),
  list_price: priceSchema.optional(),
  availability: z
    .looseObject({ available: z.boolean().optional(), status: z.string().max(50).optional() })
    .optional(),
  variant_options: z
    .array(z.looseObject({ name: z.string().max(100), value: z.string().max(200) }))
    .max(20)
    .optional(),
  media: z.array(mediaSchema).max(50).optional(),
})

/** A product of the Agentic Commerce Protocol (2026-04-17), as far as it is read; the rest is kept as it comes. */
export const acpProductSchema = z.looseObject({
  id,
  title: z.string().max(500).optional(),
  variants: z.array(variantSchema).min(1).max(1_000),
  media: z.array(mediaSchema).max(50).optional(),
})

export const acpFeedRequestSchema = z.strictObject({
  target_country: country.optional().describe('ISO 3166-1.'),
})

export const acpFeedSchema = z.strictObject({
  id: z.string(),
  target_country: z.string().nullable(),
  created_at: z.string(),
  updated_at: z.string(),
  product_count: z.int(),
})

export const acpPatchSchema = z.strictObject({
  target_country: country.optional(),
  products: z.array(acpProductSchema).min(1).max(mostProducts),
})

export const acpPatchResultSchema = z.strictObject({
  id: z.string().describe('The feed.'),
  accepted: z.boolean().describe('True where every product was taken.'),
  upserted: z.int(),
  errors: z.array(z.strictObject({ product_id: z.string(), message: z.string() })),
})

export const acpProductsSchema = z.strictObject({
  target_country: z.string().nullable(),
  products: z.array(acpProductSchema),
  next_cursor: z.string().nullable(),
})

export const acpPageQuerySchema = z.strictObject({
  limit: z.int().min(1).max(100).default(100),
  cursor: z.string().min(1).max(1_000).optional().describe('The `next_cursor` of the page before.'),
})
