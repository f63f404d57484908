import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../src/errors.ts'
import { type CoveredField, coveredFields, type Share, shareSchema } from '../../src/ingest/coverage.ts'

/** `coverage.json` of a made set: what the feed stated of its products, and so what they can be judged by. */
export const setCoverageSchema = z.object({
  /** By its name. */
  feed: z.string(),
  products: z.number().int(),
  fields: z.record(z.enum(coveredFields), shareSchema),
})
export type SetCoverage = z.output<typeof setCoverageSchema>

const nameOf = (folder: string) => join(folder, 'coverage.json')

export const writeSetCoverage = (folder: string, coverage: SetCoverage): Promise<void> =>
  writeFile(nameOf(folder), `${JSON.stringify(coverage, null, 2)}\n`)

/** Null where a set was not made from a feed. Throws `invalid-request` where the file is another. */
export async function readSetCoverage(folder: string): Promise<SetCoverage | null> {
  const text = await readFile(nameOf(folder), 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return setCoverageSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new AppError('invalid-request', `${nameOf(folder)} is no coverage of a set`, { cause })
  }
}

/**
 * The share of the products that can be judged by a field: those of which a column states it. What ingest infers from words or sees in
 * pictures is never a judge, but for the kind, which most shops tell in the title alone.
 */
export const judgedShare = (field: CoveredField, { stated, inferred }: Share): number =>
  stated + (field === 'category' ? inferred : 0)

/** "category 100 % (60 % by its title), color 35 %". */
export function sayJudgedBy(fields: readonly CoveredField[], shares: SetCoverage['fields']): string {
  const percent = (share: number) => `${Math.round(share * 100)} %`
  return fields
    .map((field) => {
      const share = shares[field]
      if (share === undefined) return `${field} ?`
      const byTitle = field === 'category' && share.inferred > 0
      return `${field} ${percent(judgedShare(field, share))}${byTitle ? ` (${percent(share.inferred)} by the title alone)` : ''}`
    })
    .join(', ')
}
