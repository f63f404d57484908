import { z } from 'zod'

/** One product of a retrieval corpus. `image` is relative to the set's folder. */
export const corpusItemSchema = z.object({
  _id: z.string().min(1),
  title: z.string().default(''),
  text: z.string().default(''),
  image: z.string().optional(),
  metadata: z.record(z.string(), z.unknown()).default({}),
})
export type CorpusItem = z.output<typeof corpusItemSchema>

export const querySchema = z.object({
  _id: z.string().min(1),
  text: z.string().default(''),
  image: z.string().optional(),
})
export type Query = z.output<typeof querySchema>
