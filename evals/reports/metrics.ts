import { z } from 'zod'
import { measureNames } from '../measures/measures.ts'

const scoresSchema = z.record(z.enum(measureNames as [string, ...string[]]), z.number())

/** What `metrics.json` holds: the means of every task, a random ranking's beside them, and what produced them. */
export const metricsSchema = z.object({
  dataset: z.string(),
  corpus: z.string(),
  products: z.number().int(),
  vision: z.string(),
  encoder: z.string(),
  seed: z.number().int(),
  tasks: z.record(
    z.string(),
    z.object({
      queries: z.number().int(),
      scores: scoresSchema,
      random: scoresSchema,
      /** Median milliseconds a query took, photo decoding included. */
      median_ms: z.number(),
    }),
  ),
})
export type Metrics = z.output<typeof metricsSchema>
