import { z } from 'zod'
import { productCardSchema, understoodSchema } from '../chains/turn.ts'
import { editedWishSchema } from '../src/dialogue/edited-wish.ts'
import { rowProductSchema } from '../src/ingest/catalogue-row.ts'
import { coverageSchema } from '../src/ingest/coverage.ts'
import { attributeValuesSchema } from '../src/product/attributes.ts'
import { availabilitySchema } from '../src/product/availability.ts'
import { filtersSchema } from '../src/product/filters.ts'
import { garmentSchema } from '../src/product/garment.ts'
import { productIdSchema, productSchema } from '../src/product/product.ts'
import { requestLimits } from './limits.ts'

export const imageSchema = z.strictObject({
  url: z.string().min(1).describe('data:image/…;base64,… or an http(s) address.'),
})

const localeSchema = z
  .string()
  .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$/, 'A language tag such as "de" or "en-GB".')
  .max(35)
  .optional()
  .describe('The language to answer in where the words do not tell one; before `Accept-Language`.')
const limitSchema = z.int().min(1).max(requestLimits.products).default(12)
const cursorSchema = z
  .string()
  .min(1)
  .max(requestLimits.cursorLength)
  .optional()
  .describe('The `next_cursor` of the answer before, with the same question.')
const textSchema = z.string().max(requestLimits.messageLength).default('')

/** A garment of a photo, in the order of `describe`. */
export const pickedGarmentSchema = z.strictObject({
  photo: z
    .int()
    .min(1)
    .describe('Of the message’s photos where it has any, else of the conversation’s; from 1.'),
  garment: z.int().min(1).default(1),
  category: attributeValuesSchema.shape.category
    .unwrap()
    .element.optional()
    .describe('What it is, where it was misread.'),
  color: attributeValuesSchema.shape.color.optional(),
})

export const chatRequestSchema = z.strictObject({
  message: textSchema.describe('May be empty when there are pictures.'),
  images: z.array(imageSchema).max(requestLimits.images).default([]),
  thread_id: z.string().min(1).max(200).optional().describe('A conversation to go on with.'),
  filters: filtersSchema.optional(),
  limit: limitSchema,
  wish: editedWishSchema
    .optional()
    .describe(
      'What is looked for from now on: `understood` of the last answer, changed. The message is then only what the thread shows as said.',
    ),
  garments: z
    .array(pickedGarmentSchema)
    .max(8)
    .default([])
    .describe('Garments of photos that the message is about, and what they were misread as.'),
  locale: localeSchema,
  said: textSchema.describe('What the thread shows as said where there is no message: a tap, in words.'),
  about: productIdSchema
    .optional()
    .describe(
      'The product that “it” means in the message, shown before or not; with nothing said, its like is asked for.',
    ),
  stream: z.boolean().default(false).describe('Answer as server-sent events.'),
})

export const searchRequestSchema = z.strictObject({
  text: textSchema,
  image: imageSchema.optional(),
  filters: filtersSchema.optional(),
  limit: limitSchema,
  cursor: cursorSchema,
  locale: localeSchema,
})

export const searchResultSchema = z.strictObject({
  products: z.array(productCardSchema),
  understood: understoodSchema,
  total: z
    .int()
    .describe('Products that meet all that was understood; words beyond it rank, near matches come on top.'),
  next_cursor: z.string().nullable().describe('Leads to the products after; null where there are no more.'),
})

export const productPageSchema = z.strictObject({
  products: z.array(productSchema),
  total: z.int().describe('Products that pass the filters.'),
  next_cursor: z.string().nullable().describe('Leads to the page after; null on the last one.'),
})

export const describeRequestSchema = z.strictObject({ image: imageSchema })

export const describeResultSchema = z.strictObject({ garments: z.array(garmentSchema) })

/** Forms say the same as JSON, with pictures as files and objects as JSON text. */
export const chatFormSchema = z.strictObject({
  message: z.string().max(requestLimits.messageLength).optional(),
  images: z.array(z.file()).max(requestLimits.images).optional(),
  thread_id: z.string().optional(),
  filters: z.string().optional().describe('JSON.'),
  limit: z.int().optional(),
  wish: z.string().optional().describe('JSON.'),
  garments: z.string().optional().describe('JSON.'),
  locale: z.string().optional(),
  about: productIdSchema.optional(),
  said: z.string().max(requestLimits.messageLength).optional(),
  stream: z.boolean().optional(),
})
export const searchFormSchema = z.strictObject({
  text: z.string().max(requestLimits.messageLength).optional(),
  image: z.file().optional(),
  filters: z.string().optional().describe('JSON.'),
  limit: z.int().optional(),
  locale: z.string().optional(),
  cursor: z.string().optional(),
})
export const describeFormSchema = z.strictObject({ image: z.file() })

export const idParamsSchema = z.strictObject({ id: productIdSchema })

/** A product whose id the path tells. */
export const productBodySchema = rowProductSchema.extend({
  id: productIdSchema.optional().describe('As in the path.'),
})

export const coverageAnswerSchema = z.strictObject({ feeds: z.array(coverageSchema) })

const priceBoundsSchema = z.strictObject({ min: z.number(), max: z.number(), currency: z.string() })

export const facetsSchema = z.strictObject({
  attributes: z.record(z.string(), z.record(z.string(), z.int())),
  brands: z.record(z.string(), z.int()),
  sizes: z.record(z.string(), z.int()),
  availability: z.partialRecord(availabilitySchema, z.int()),
  price: priceBoundsSchema.nullable(),
  prices: z.array(priceBoundsSchema),
  total: z.int(),
})

export const bulkResultSchema = z.strictObject({
  upserted: z.int().describe('Products that are stored now, those that were the same before included.'),
  failed: z.int().describe('Lines that were left out.'),
  picture_problems: z
    .int()
    .describe('Products stored by their words alone: their picture could not be read.'),
  errors: z
    .array(z.strictObject({ line: z.int(), path: z.string(), message: z.string() }))
    .describe('What was wrong with which line, from 1; the first ones.'),
})

export const startersSchema = z.strictObject({
  starters: z
    .array(z.string())
    .describe('Each finds several pieces of more than one kind that are all of it.'),
})

export const statusSchema = z.strictObject({ status: z.literal('ok') })

export const problemKindSchema = z.strictObject({ code: z.string(), status: z.int(), title: z.string() })
