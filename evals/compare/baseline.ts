import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { AppError } from '../../src/errors.ts'
import type { Metrics } from '../reports/metrics.ts'

/** What the gate watches; each query's value is kept, so that a fall can be tested pair by pair. */
export const watched = [
  ...(['ndcg@10', 'forbidden@10', 'violations@10', 'turn-success', 'grounding'] as const),
  'fields-read',
] as const

/** Of these no fall is chance: the same feed is read the same, or its reader changed. */
export const isExact = (measure: string): boolean => measure === 'fields-read'

const blank = ' '
const list = z.string().transform((text) => text.split(blank))

/** Lists are texts parted by blanks, so that each is one line of the file. */
const taskSchema = z.object({
  /** Of the queries and judgments: other cases cannot be compared. */
  hash: z.string(),
  queries: list,
  /** Measure → a value for each of the queries, "-" where it does not apply. */
  values: z.record(
    z.string(),
    list.transform((values) => values.map((value) => (value === '-' ? null : Number(value)))),
  ),
})
/** `evals/baseline.json`: corpus, or set of feeds → task → what each query scored when it was written. */
export const baselineSchema = z.object({
  written_at: z.string(),
  commit: z.string().nullable(),
  encoder: z.string(),
  runs: z.record(z.string(), z.record(z.string(), taskSchema)),
})
export type Baseline = z.output<typeof baselineSchema>

export function toBaseline(runs: readonly Metrics[]): Baseline {
  const [first] = runs
  return {
    written_at: new Date().toISOString(),
    commit: first?.revision?.commit ?? null,
    encoder: first?.encoder ?? '',
    runs: Object.fromEntries(runs.map((metrics) => [metrics.corpus, tasksOf(metrics)])),
  }
}

function tasksOf({ tasks, hashes }: Metrics): Baseline['runs'][string] {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, { per_query }]) => {
      const queries = Object.keys(per_query)
      const measures = watched.filter((measure) =>
        queries.some((query) => per_query[query]?.[measure] !== undefined),
      )
      const valuesOf = (measure: string) => queries.map((query) => rounded(per_query[query]?.[measure]))
      const values = Object.fromEntries(measures.map((measure) => [measure, valuesOf(measure)]))
      return [name, { hash: hashes.tasks[name] ?? '', queries, values }]
    }),
  )
}

const rounded = (value: number | undefined) => (value === undefined ? null : Math.round(value * 1e4) / 1e4)

/** Throws `invalid-request` where there is no baseline yet, or an odd one. */
export async function readBaseline(file: string): Promise<Baseline> {
  try {
    return baselineSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (cause) {
    const message = `${file} cannot be read. Write it with npm run eval -- --gate --update`
    throw new AppError('invalid-request', message, { cause })
  }
}

/** Writes what `readBaseline` reads. */
export async function writeBaseline(file: string, { runs, ...head }: Baseline): Promise<void> {
  const packed = mapValues(runs, (tasks) =>
    mapValues(tasks, ({ hash, queries, values }) => ({
      ...{ hash, queries: queries.join(blank) },
      values: mapValues(values, (each) => each.map((value) => value ?? '-').join(blank)),
    })),
  )
  await writeFile(file, `${JSON.stringify({ ...head, runs: packed }, null, 2)}\n`)
}

const mapValues = <T, R>(record: Readonly<Record<string, T>>, map: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]))
