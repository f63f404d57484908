import type { Collection, SomeDoc } from '@datastax/astra-db-ts'
import type { Definition } from '../../platform/astra/ensure-collection.ts'
import { readPages } from '../../platform/astra/read-pages.ts'
import { type Attempt, withRetries } from '../../platform/astra/with-retries.ts'
import { indexedFields, type ProductDocument } from './product-document.ts'

/** The opened collections, and how long a command on them may take. */
export type AstraStore = {
  readonly products: Collection<SomeDoc>
  /** Facts about the catalogue: who wrote it, its facets. */
  readonly about: Collection<SomeDoc>
  /** Whether the database ranks by words itself. */
  readonly lexical: boolean
  readonly timeoutMs: number
}

/** Made for the encoder's vectors: cosine, and an index on what filters name. */
export function productsDefinition(dimension: number): Definition {
  return {
    vector: { dimension, metric: 'cosine' },
    indexing: { allow: [...indexedFields] },
    lexical: {
      enabled: true,
      analyzer: {
        tokenizer: { name: 'standard' },
        filters: [{ name: 'lowercase' }, { name: 'stop' }, { name: 'porterstem' }, { name: 'asciifolding' }],
      },
    },
  }
}

/** Facts are read by id alone. */
export const aboutDefinition: Definition = {
  indexing: { deny: ['*'] },
  lexical: { enabled: false },
}

/** A read or another command that may be sent twice, within the time that one may take. */
export const ask = <T>(
  store: Pick<AstraStore, 'timeoutMs'>,
  command: (attempt: Attempt) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> => withRetries(command, { totalMs: store.timeoutMs, signal })

/** Writes wait longer, in three attempts: losing one costs more than waiting for it. */
export const writeTimes = ({ timeoutMs }: Pick<AstraStore, 'timeoutMs'>) => ({
  totalMs: timeoutMs * 3,
  attemptMs: timeoutMs,
})

/** Fields to read. At least one ordinary field: beside `_id` or `$` fields alone the API sends the whole document. */
export type Projection = Readonly<Record<string, 0 | 1>>

/** Documents by id, at most 100 ids; what the database lacks is left out. */
export async function readByIds(
  store: AstraStore,
  ids: readonly string[],
  projection: Projection,
): Promise<ProductDocument[]> {
  const found = await readPages(
    store.products,
    { _id: { $in: [...ids] } },
    { projection, pageMs: store.timeoutMs },
  )
  return found as ProductDocument[]
}
