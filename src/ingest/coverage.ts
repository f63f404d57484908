import { z } from 'zod'
import { attributeNames } from '../product/attributes.ts'
import type { Product } from '../product/product.ts'

/** What an owner wants to know of: what shoppers ask for. */
export const coveredFields = [
  ...(['title', 'description', 'brand', 'price', 'sizes', 'availability', 'url', 'picture'] as const),
  ...attributeNames,
] as const
export type CoveredField = (typeof coveredFields)[number]

/** Shares of the products, 0 to 1, that add up to 1. */
export const shareSchema = z.strictObject({
  /** By the shop's own columns. */
  stated: z.number(),
  /** Read in titles and descriptions. */
  inferred: z.number(),
  /** Seen in the picture. */
  seen: z.number(),
  missing: z.number(),
})
export type Share = z.output<typeof shareSchema>

const reasonSchema = z.strictObject({
  reason: z.string(),
  rows: z.number().int(),
  example: z.string().optional().describe('What stands in the place of "…" in the first of the rows.'),
})

export const coverageSchema = z.strictObject({
  feed: z.string().describe("The feed's file, by its name."),
  ingested_at: z.string(),
  shard: z
    .strictObject({ number: z.number().int(), of: z.number().int() })
    .optional()
    .describe('Of workers that share a feed: which part this is, until all are there.'),
  products: z.number().int(),
  fields: z.record(z.enum(coveredFields), shareSchema),
  unread_columns: z.array(
    z.strictObject({ column: z.string(), example: z.string().describe('A value of it; may be empty.') }),
  ),
  /** What an owner should do: "no price column found …". */
  advice: z.array(z.string()),
  withheld: z.number().int(),
  rejected: z.array(reasonSchema),
  unread: z.array(reasonSchema),
  unreachable: z.array(z.strictObject({ host: z.string(), pictures: z.number().int() })),
})
export type Coverage = z.output<typeof coverageSchema>

type Origin = 'stated' | 'inferred' | 'seen'

export type CoverageCount = {
  /** Counts a product as its row tells of it, `stated` being the attributes that its columns name. */
  readonly add: (product: Product, told: { stated: ReadonlySet<string>; hasPicture: boolean }) => void
  readonly products: () => number
  readonly shares: () => Record<CoveredField, Share>
}

/** Counts where each field of each product came from. */
export function createCoverageCount(): CoverageCount {
  let products = 0
  const counts = new Map(coveredFields.map((field) => [field, { stated: 0, inferred: 0, seen: 0 }]))
  const count = (field: CoveredField, origin: Origin | null) => {
    const of = counts.get(field)
    if (origin !== null && of !== undefined) of[origin]++
  }
  return {
    add(product, { stated, hasPicture }) {
      products++
      const told: Readonly<Record<string, unknown>> = {
        title: stated.has('title'),
        description: product.description !== '',
        brand: product.brand !== null,
        price: product.price !== null,
        sizes: product.sizes.length > 0 || product.variants.some(({ sizes }) => sizes.length > 0),
        availability: product.stock !== null || product.availability !== 'unknown',
        url: product.url !== null,
        picture: hasPicture,
      }
      for (const field of coveredFields) {
        if (field in told) count(field, told[field] === true ? 'stated' : null)
        else if (stated.has(field)) count(field, 'stated')
        else {
          const name = field as (typeof attributeNames)[number]
          const isKnown = product.attributes[name] !== undefined
          count(field, isKnown ? (product.sources[name] === 'vision' ? 'seen' : 'inferred') : null)
        }
      }
    },
    products: () => products,
    shares: () =>
      Object.fromEntries(
        [...counts].map(([field, of]) => {
          const share = (value: number) => (products === 0 ? 0 : value / products)
          const known = of.stated + of.inferred + of.seen
          return [
            field,
            {
              stated: share(of.stated),
              inferred: share(of.inferred),
              seen: share(of.seen),
              missing: products === 0 ? 1 : share(products - known),
            },
          ]
        }),
      ) as Record<CoveredField, Share>,
  }
}
