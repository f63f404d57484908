import { z } from 'zod'
import { type AttributeValues, attributeNames, attributeValuesSchema } from './attributes.ts'
import { availabilitySchema } from './availability.ts'
import { productIdSchema } from './product.ts'
import { askableFields } from './tells.ts'
import { priceRangeSchema } from './wish.ts'

const size = z.string().min(1).max(40)
const brand = z.string().min(1).max(200)

/**
 * The filter every index applies before it ranks. Across fields all must hold, within a list any one will do.
 * A product whose attribute is unknown fails a wanted value of it and passes an unwanted one.
 */
export const productFilterSchema = z.strictObject({
  wanted: attributeValuesSchema.optional(),
  /** As `wanted`, but a value that the product's picture makes plausible will do (`plausibleValues`). */
  plausible: attributeValuesSchema.optional(),
  unwanted: attributeValuesSchema.optional(),
  price: priceRangeSchema.optional(),
  /** Compared lower case and trimmed. */
  sizes: z.array(z.string().max(40)).optional(),
  brands: z.array(z.string().max(200)).optional(),
  unwanted_brands: z.array(z.string().max(200)).optional(),
  /** True keeps products whose stock is unknown or above zero. */
  in_stock: z.boolean().optional(),
  /** As the shop tells it, 'unknown' included. */
  availability: z.array(availabilitySchema).optional(),
  ids: z.array(productIdSchema).optional(),
  /** Any of the keys that `productNames` gives. */
  names: z.array(z.string()).optional(),
  exclude_ids: z.array(productIdSchema).optional(),
  /** Fields of which a product that tells nothing passes, whatever is wanted of them. */
  unstated_pass: z.array(z.enum(askableFields)).optional(),
})
export type ProductFilter = z.output<typeof productFilterSchema>

/** One value or several; always several once parsed. */
const oneOrMany = <T extends z.ZodType<string, string>>(item: T) =>
  z.union([z.array(item).min(1).max(100), item.transform((value): z.output<T>[] => [value])])

/** A list of alternatives in `attributeValuesSchema`, made to take a single value too. */
type ValueSchemas = { [Name in keyof AttributeValues]-?: z.ZodType<AttributeValues[Name], ValueInput<Name>> }
type ValueInput<Name extends keyof AttributeValues> =
  | NonNullable<AttributeValues[Name]>
  | NonNullable<AttributeValues[Name]>[number]
  | undefined

const valueSchemas = Object.fromEntries(
  attributeNames.map((name) => {
    const value = attributeValuesSchema.shape[name].unwrap().element as z.ZodType<string, string>
    return [name, oneOrMany(value).optional()]
  }),
) as unknown as { [Name in keyof ValueSchemas]: z.ZodOptional<ValueSchemas[Name]> }

/** The `filters` of the HTTP contract: attribute values (one or a list), price, size, brand, stock, availability, and `exclude`. */
export const filtersSchema = z.strictObject({
  ...valueSchemas,
  price: priceRangeSchema.optional(),
  size: oneOrMany(size).optional(),
  brand: oneOrMany(brand).optional(),
  in_stock: z.boolean().optional(),
  availability: oneOrMany(availabilitySchema).optional(),
  exclude: z
    .strictObject({
      ...valueSchemas,
      brand: oneOrMany(brand).optional(),
      id: oneOrMany(productIdSchema).optional(),
    })
    .optional(),
})
export type Filters = z.output<typeof filtersSchema>

function valuesIn(filters: AttributeValues): AttributeValues | undefined {
  const given = attributeNames.filter((name) => filters[name] !== undefined)
  return given.length === 0 ? undefined : Object.fromEntries(given.map((name) => [name, filters[name]]))
}

/** The API's filters as the index takes them; a field that says nothing is absent. */
export function toProductFilter(filters: Filters): ProductFilter {
  const { exclude } = filters
  const filter = {
    wanted: valuesIn(filters),
    unwanted: exclude && valuesIn(exclude),
    price: filters.price,
    sizes: filters.size,
    brands: filters.brand,
    unwanted_brands: exclude?.brand,
    in_stock: filters.in_stock,
    availability: filters.availability,
    exclude_ids: exclude?.id,
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}
