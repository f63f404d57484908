import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { facetCountsSchema } from '../facet-counts-schema.ts'
import type { FacetCounts } from '../product-index.ts'

const keptSchema = z.object({
  counts: facetCountsSchema,
  /** Of the table, when it was counted. */
  version: z.number().int(),
  took: z.number(),
})
type KeptFacets = { readonly counts: FacetCounts; readonly version: number; readonly took: number }

const keptFile = (dir: string) => join(dir, 'facets.json')

/** The facets that were kept beside a table; null where none can be read: they are counted then. */
export async function readKeptFacets(dir: string): Promise<KeptFacets | null> {
  try {
    return keptSchema.parse(JSON.parse(await readFile(keptFile(dir), 'utf8')))
  } catch {
    return null
  }
}

/** Never fails: what cannot be kept is counted again. */
export async function writeKeptFacets(dir: string, { counts, version, took }: KeptFacets): Promise<void> {
  const partial = `${keptFile(dir)}.${process.pid}.partial`
  try {
    await writeFile(partial, JSON.stringify({ counts, version, took }))
    await rename(partial, keptFile(dir))
  } catch {
    await rm(partial, { force: true }).catch(() => {})
  }
}

/** A table that is begun anew counts its versions anew. */
export const dropKeptFacets = (dir: string): Promise<void> => rm(keptFile(dir), { force: true })
