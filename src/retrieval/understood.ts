import { z } from 'zod'
import { attributeNames, attributesSchema, attributeValuesSchema } from '../product/attributes.ts'
import { productIdSchema } from '../product/product.ts'
import { directionSchema, priceRangeSchema, type Wish } from '../product/wish.ts'
import type { Reference } from './reference.ts'
import type { Relaxed } from './search-result.ts'

export const relaxedSchema = z.enum([...attributeNames, 'price', 'size', 'brand'])

/** What holds for all that is looked for until it is taken back, and the words that said so. */
export const standingSchema = z.strictObject({
  about: z.enum(['wearer', 'size', 'budget', 'ban']),
  /** Of a size the garments that share it, of a budget whether it is for each `piece` or the `total`, with the bound. */
  attribute: z.string(),
  value: z.string(),
  because: z.string(),
})
export type Standing = z.output<typeof standingSchema>

/** What a search was taken to ask for, as the HTTP contract tells it. */
export const understoodSchema = z.strictObject({
  reference: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('photo'), handle: z.string(), attributes: attributesSchema }),
      z.strictObject({ kind: z.literal('product'), id: productIdSchema, attributes: attributesSchema }),
    ])
    .nullable(),
  wanted: attributeValuesSchema,
  unwanted: attributeValuesSchema,
  price: priceRangeSchema.nullable(),
  sizes: z.array(z.string()),
  brands: z.array(z.string()),
  /** Comparisons beside them ("warmer"); where a value was known to compare with, `wanted` holds it too. */
  directions: z.array(directionSchema).optional(),
  unwanted_brands: z.array(z.string()).optional(),
  in_stock: z.boolean().optional(),
  /** How many products were asked for. */
  count: z.int().positive().optional(),
  /** What was inferred from what the shopper dresses for, and from which words; saying otherwise takes it back. */
  assumed: z
    .array(z.strictObject({ attribute: z.string(), value: z.string(), because: z.string() }))
    .optional(),
  /** What stands of the shopper: whom it is for, sizes, a budget, what is refused. */
  standing: z.array(standingSchema).optional(),
  /** Constraints that some shown product misses, in the order they were given up. */
  relaxed: z.array(relaxedSchema),
  /** What the shop does not state of what is shown: asked for, it ranked and left nothing out. */
  unstated: z.array(relaxedSchema).optional(),
})
export type Understood = z.output<typeof understoodSchema>

/** Tells what was understood; of the reference everything but its vector. */
export function understoodOf(
  wish: Wish,
  reference: Reference | null,
  relaxed: readonly Relaxed[] = [],
): Understood {
  return {
    reference: reference && withoutVector(reference),
    wanted: wish.wanted,
    unwanted: wish.unwanted,
    price: wish.price,
    sizes: wish.sizes,
    brands: wish.brands,
    ...(wish.directions.length > 0 ? { directions: wish.directions } : {}),
    ...(wish.unwanted_brands.length > 0 ? { unwanted_brands: wish.unwanted_brands } : {}),
    ...(wish.in_stock ? { in_stock: true } : {}),
    relaxed: [...relaxed],
  }
}

function withoutVector(reference: Reference): Understood['reference'] {
  const { attributes } = reference
  return reference.kind === 'photo'
    ? { kind: 'photo', handle: reference.handle, attributes }
    : { kind: 'product', id: reference.id, attributes }
}
