import { z } from 'zod'
import { type AttributeValues, attributeNames, attributeTerms, attributeValuesSchema } from './attributes.ts'
import { productIdSchema } from './product.ts'
import { priceRangeSchema } from './wish.ts'

/**
 * The filter every index applies before it ranks. Across fields all must hold, within a list any one will do.
 * A product whose attribute is unknown fails a wanted value of it and passes an unwanted one.
 */
export const productFilterSchema = z.strictObject({
  wanted: attributeValuesSchema.optional(),
  unwanted: attributeValuesSchema.optional(),
  price: priceRangeSchema.optional(),
  /** Compared lower case and trimmed. */
  sizes: z.array(z.string().max(40)).optional(),
  brands: z.array(z.string().max(200)).optional(),
  unwanted_brands: z.array(z.string().max(200)).optional(),
  /** True keeps products whose stock is unknown or above zero. */
  in_stock: z.boolean().optional(),
  ids: z.array(productIdSchema).optional(),
  exclude_ids: z.array(productIdSchema).optional(),
})
export type ProductFilter = z.output<typeof productFilterSchema>

const oneOrMany = <T extends z.ZodType>(item: T) =>
  z.union([item.transform((value) => [value]), z.array(item).min(1)])

const valueSchemas = Object.fromEntries(
  attributeNames.map((name) => [
    name,
    oneOrMany(z.enum(Object.keys(attributeTerms[name]) as [string, ...string[]])).optional(),
  ]),
)

/** The `filters` of the HTTP contract: attribute values (one or a list), price, size, brand, stock, and `exclude`. */
export const filtersSchema = z.strictObject({
  ...valueSchemas,
  price: priceRangeSchema.optional(),
  size: oneOrMany(z.string().min(1).max(40)).optional(),
  brand: oneOrMany(z.string().min(1).max(200)).optional(),
  in_stock: z.boolean().optional(),
  exclude: z
    .strictObject({
      ...valueSchemas,
      brand: oneOrMany(z.string().min(1).max(200)).optional(),
      id: oneOrMany(productIdSchema).optional(),
    })
    .optional(),
})
export type Filters = {
  price?: z.output<typeof priceRangeSchema>
  size?: string[]
  brand?: string[]
  in_stock?: boolean
  exclude?: AttributeValues & { brand?: string[]; id?: string[] }
} & AttributeValues
