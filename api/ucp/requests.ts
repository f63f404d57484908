import { z } from 'zod'
import { requestLimits } from '../limits.ts'

/** Ids of one lookup at most. */
export const mostIds = 50

const contextSchema = z.looseObject({
  address_country: z.string().max(10).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'Three capital letters, such as EUR.')
    .optional()
    .describe('Of `filters.price`.'),
  language: z.string().max(35).optional(),
  intent: z
    .string()
    .max(requestLimits.messageLength)
    .optional()
    .describe('What the buyer is after, in words.'),
})

const listOf = (length: number) => z.array(z.string().min(1).max(length)).max(50)

const likeSchema = z.union([
  z.looseObject({ id: z.string().min(1).max(200) }),
  z.looseObject({
    image: z.looseObject({ content_type: z.string().max(100), data: z.string().min(1).describe('Base64.') }),
  }),
])

export const catalogSearchSchema = z
  .looseObject({
    query: z.string().max(requestLimits.messageLength).optional(),
    like: z.array(likeSchema).max(1).optional().describe('A product of the catalogue, or a picture.'),
    context: contextSchema.optional(),
    filters: z
      .looseObject({
        categories: listOf(200).optional(),
        price: z
          .looseObject({ min: z.int().nonnegative().optional(), max: z.int().nonnegative().optional() })
          .optional()
          .describe('Minor units of `context.currency`.'),
        available: z.boolean().optional().describe('Only what can be bought; true unless said otherwise.'),
        color: listOf(200).optional(),
        size: listOf(40).optional(),
        brand: listOf(200).optional(),
      })
      .optional(),
    pagination: z
      .looseObject({ cursor: z.string().max(200).optional(), limit: z.int().min(1).max(50).default(10) })
      .optional(),
  })
  .refine(({ query, like, filters }) => Boolean(query?.trim() || like?.length || filters), {
    message: 'Give a query, filters or something it should be like.',
    path: ['query'],
  })

export const catalogLookupSchema = z.looseObject({
  ids: z.array(z.string().min(1).max(200)).min(1).max(mostIds).describe('Of products or variants.'),
  context: contextSchema.optional(),
})

const optionSchema = z.looseObject({ name: z.string().max(100), label: z.string().max(200) })

export const catalogProductSchema = z.looseObject({
  id: z.string().min(1).max(200).describe('Of a product or a variant.'),
  selected: z.array(optionSchema).max(10).optional(),
  preferences: z
    .array(z.string().max(100))
    .max(10)
    .optional()
    .describe('Names of options; the last gives way first.'),
  context: contextSchema.optional(),
})

export type CatalogSearch = z.output<typeof catalogSearchSchema>
export type CatalogLookup = z.output<typeof catalogLookupSchema>
export type CatalogProduct = z.output<typeof catalogProductSchema>
