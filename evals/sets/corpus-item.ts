import { z } from 'zod'
import { attributeNames, attributesSchema, attributeValuesSchema } from '../../src/product/attributes.ts'
import { availabilitySchema } from '../../src/product/availability.ts'
import { priceSchema } from '../../src/product/product.ts'
import { priceRangeSchema } from '../../src/product/wish.ts'

/** One product of a retrieval corpus. `image` is relative to the set's folder, or absolute. */
export const corpusItemSchema = z.object({
  _id: z.coerce.string().min(1),
  title: z.string().default(''),
  text: z.string().default(''),
  image: z.string().optional(),
  metadata: z.record(z.string(), z.unknown()).default({}),
})
export type CorpusItem = z.output<typeof corpusItemSchema>

/** One thing a shopper asks. BEIR's `_id` and `text`; the rest is optional. */
export const querySchema = z.object({
  _id: z.coerce.string().min(1),
  text: z.string().default(''),
  image: z.string().optional(),
  /** Products left out of the ranking, such as the one whose picture is asked with. */
  exclude: z.array(z.string()).optional(),
  /** Turns of one conversation bear the same name, and are asked in the order of the file. */
  thread: z.string().optional(),
  /** Names of the tools that a turn should call, in order. */
  tools: z.array(z.string()).optional(),
  /** What was asked, by label: for attribute agreement and constraint violations. */
  wanted: attributeValuesSchema.optional(),
  /** Which of `wanted` the words state; all of it when absent. The rest a photo implies, and breaks no promise. */
  stated: z.array(z.enum(attributeNames)).optional(),
  unwanted: attributeValuesSchema.optional(),
  price: priceRangeSchema.optional(),
  brands: z.array(z.string()).optional(),
  sizes: z.array(z.string()).optional(),
  in_stock: z.boolean().optional(),
  /** The product so titled is asked for. */
  title: z.string().optional(),
})
export type Query = z.output<typeof querySchema>

/** What is true of a product, a row of `labels.jsonl`. It is never ingested. */
export const labelSchema = z.object({
  _id: z.coerce.string().min(1),
  attributes: attributesSchema,
  price: priceSchema.nullable().default(null),
  title: z.string().optional(),
  brand: z.string().nullable().default(null),
  /** Those that can be bought; empty where the shop does not say. */
  sizes: z.array(z.string()).default([]),
  availability: availabilitySchema.default('unknown'),
  /** Of these a buyer takes one value: what comes in navy and in white need not be white. */
  choices: z.array(z.enum(attributeNames)).optional(),
  /** The feed that it is from, in a set of several. */
  feed: z.string().optional(),
})
export type Label = z.output<typeof labelSchema>
