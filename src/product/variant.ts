import { z } from 'zod'
import { attributesSchema } from './attributes.ts'
import { availabilitySchema } from './availability.ts'
import { priceSchema } from './price.ts'

/** One that can be put into a basket: a size and a color of a product. */
export const variantSchema = z.strictObject({
  id: z.string().min(1).max(200),
  /** As the shop names what varies: { "Farbe": "Rot", "Größe": "38" }. */
  options: z.record(z.string().min(1).max(100), z.string().max(200)).default({}),
  sizes: z.array(z.string().max(40)).max(20).default([]),
  /** The options' colors in the vocabulary's words. */
  colors: attributesSchema.shape.color.unwrap().default([]),
  price: priceSchema.nullable().default(null),
  stock: z.number().int().nonnegative().nullable().default(null),
  availability: availabilitySchema.default('unknown'),
  /** A picture of its own. */
  image_url: z.string().max(2_000).nullable().default(null),
  /** A page of its own; absent where the product's is. */
  url: z.string().max(2_000).optional(),
  /** Numbers that it goes by beside its id: sku, GTIN. */
  codes: z.array(z.string().min(1).max(100)).max(10).optional(),
})
export type Variant = z.output<typeof variantSchema>
