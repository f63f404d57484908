import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../src/errors.ts'
import { setCoverageSchema } from '../sets/set-coverage.ts'

const scoresSchema = z.record(z.string(), z.number())

/** What `metrics.json` holds: the means of every task, a random ranking's beside them, every query, and what produced them. */
export const metricsSchema = z.object({
  dataset: z.string(),
  corpus: z.string(),
  products: z.number().int(),
  vision: z.string(),
  encoder: z.string(),
  /** Of the random ranking; the first of `settings.seeds`. */
  seed: z.number().int(),
  settings: z.object({
    chat_model: z.string(),
    depth: z.number().int(),
    concurrency: z.number().int(),
    seeds: z.array(z.number().int()),
    without: z.array(z.string()),
    words_only: z.boolean(),
  }),
  /** Null outside of a git checkout. */
  revision: z.object({ commit: z.string(), changed: z.boolean() }).nullable(),
  /** Hash of the code and weights that answered. */
  code: z.string(),
  hashes: z.object({ corpus: z.string(), pictures: z.string(), tasks: z.record(z.string(), z.string()) }),
  notes: z.array(z.string()),
  /** Of a set made from a feed: what the feed stated, and so what the figures rest on. */
  coverage: setCoverageSchema.optional(),
  started_at: z.string(),
  seconds: z.number(),
  /** Pictures and texts read by an earlier run, and those read by this one. */
  readings: z.object({ known: z.number().int(), read: z.number().int() }),
  tasks: z.record(
    z.string(),
    z.object({
      queries: z.number().int(),
      scores: scoresSchema,
      random: scoresSchema,
      /** 95%, of the mean nDCG@10 over such queries: bootstrapped from these. */
      interval: z.object({ low: z.number(), high: z.number() }).optional(),
      /** Of composed queries: by their words without the pictures, and the other way round. */
      words_only: scoresSchema.optional(),
      picture_only: scoresSchema.optional(),
      /** Over the products whose labels a person confirmed, the others taken out of the rankings. */
      confirmed: z
        .object({ queries: z.number().int(), products: z.number().int(), scores: scoresSchema })
        .optional(),
      /** Median milliseconds a query took, photo decoding included, readings known from an earlier run not. */
      median_ms: z.number(),
      per_query: z.record(z.string(), scoresSchema),
    }),
  ),
})
export type Metrics = z.output<typeof metricsSchema>

/** Reads the `metrics.json` in a run's folder. Throws `invalid-request`. */
export async function readMetrics(folder: string): Promise<Metrics> {
  const file = folder.endsWith('.json') ? folder : join(folder, 'metrics.json')
  try {
    return metricsSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (cause) {
    throw new AppError('invalid-request', `${file} is no metrics.json of npm run eval`, { cause })
  }
}
