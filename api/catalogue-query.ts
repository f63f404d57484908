import { z } from 'zod'
import { attributeValuesSchema } from '../src/product/attributes.ts'
import { availabilitySchema } from '../src/product/availability.ts'
import { type Filters, filtersSchema } from '../src/product/filters.ts'
import { priceRangeSchema } from '../src/product/wish.ts'
import { requestLimits } from './limits.ts'

const price = priceRangeSchema.shape
const values = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(100).optional()

/** The filters of the HTTP contract, flat, as a query string can hold them. */
export const catalogueQuerySchema = z.strictObject({
  ...attributeValuesSchema.shape,
  brand: values(z.string().min(1).max(200)).describe('Whatever its case.'),
  size: values(z.string().min(1).max(40)).describe('A size that can be bought, however it is spelled.'),
  price_min: price.min,
  price_max: price.max,
  currency: price.currency.describe('Of the price; only products priced in it pass.'),
  in_stock: z.boolean().optional().describe('True leaves out what is known to be sold out.'),
  availability: values(availabilitySchema).describe('As the shop tells it.'),
})

/** A page of the catalogue. */
export const listQuerySchema = catalogueQuerySchema.extend({
  limit: z.int().min(1).max(requestLimits.products).default(24),
  cursor: z.string().min(1).max(1_000).optional().describe('The `next_cursor` of the page before.'),
})

/** The query's filters in the form that JSON bodies have. */
export function filtersOfQuery(query: z.output<typeof catalogueQuerySchema>): Filters {
  const { price_min, price_max, currency, ...rest } = query
  const range = given({ min: price_min, max: price_max, currency })
  return filtersSchema.parse({ ...given(rest), ...(Object.keys(range).length > 0 && { price: range }) })
}

const given = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
