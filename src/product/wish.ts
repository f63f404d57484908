import { z } from 'zod'
import { attributeValuesSchema } from './attributes.ts'
import { productIdSchema } from './product.ts'

export const priceRangeSchema = z.strictObject({
  min: z.number().nonnegative().optional(),
  max: z.number().nonnegative().optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'Three capital letters, such as EUR.')
    .optional(),
})
export type PriceRange = z.output<typeof priceRangeSchema>

/** Scales along which a shopper compares with the reference: "longer", "darker", "less formal". */
export const directionAxes = [
  'length',
  'sleeve_length',
  'looseness',
  'coverage',
  'darkness',
  'colorfulness',
  'boldness',
  'formality',
  'warmth',
] as const
export const directionSchema = z.strictObject({
  axis: z.enum(directionAxes),
  toward: z.enum(['more', 'less']),
})
/** A wish relative to the reference: where its attribute is known it becomes a constraint, else it only ranks. */
export type Direction = z.output<typeof directionSchema>

export const sortOrders = ['relevance', 'price-ascending', 'price-descending', 'newest'] as const

/**
 * What a shopper wants of one garment. Values within an attribute are alternatives; attributes, price, size and brand
 * are constraints that all must hold. `text` holds the words that no attribute took: they rank, they never exclude.
 */
export const wishSchema = z.strictObject({
  text: z.string().default(''),
  wanted: attributeValuesSchema.default({}),
  unwanted: attributeValuesSchema.default({}),
  price: priceRangeSchema.nullable().default(null),
  sizes: z.array(z.string()).default([]),
  brands: z.array(z.string()).default([]),
  unwanted_brands: z.array(z.string()).default([]),
  /** Words that the product's own text must not hold: "not ripped". */
  unwanted_words: z.array(z.string()).default([]),
  in_stock: z.boolean().default(false),
  directions: z.array(directionSchema).default([]),
  exclude_ids: z.array(productIdSchema).default([]),
  sort: z.enum(sortOrders).default('relevance'),
  /** Pieces of it that are wanted, where that is more than one: "two shirts". */
  quantity: z.number().int().min(2).max(9).optional(),
})
export type Wish = z.output<typeof wishSchema>
export type WishInput = z.input<typeof wishSchema>

/** True when it asks for nothing: neither an order nor hidden products are a wish, and being for grown-ups is the rule. */
export function isEmptyWish({ wanted, unwanted, price, ...wish }: Wish): boolean {
  const { text, sizes, brands, unwanted_brands, unwanted_words, in_stock, directions } = wish
  const notForChildren = ['kids', 'babies'].every((age) => unwanted.age_group?.includes(age as 'kids'))
  const lists = [
    ...Object.entries(wanted).filter(([name, values]) => name !== 'age_group' || values.join() !== 'adults'),
    ...Object.entries(unwanted).filter(([name]) => name !== 'age_group' || !notForChildren),
  ].map(([, values]) => values)
  const constraints = [...lists, sizes, brands, unwanted_brands, unwanted_words, directions]
  const hasLimit = price?.min !== undefined || price?.max !== undefined
  return text === '' && !hasLimit && !in_stock && constraints.every((list) => list.length === 0)
}
