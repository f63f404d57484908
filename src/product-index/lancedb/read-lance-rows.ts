import type { Table as ArrowTable, RecordBatch } from 'apache-arrow'
import { AppError } from '../../errors.ts'
import { readIdentity } from '../index-identity.ts'
import type { EncoderIdentity, IndexedProduct } from '../product-index.ts'
import { productsOf, strings, vectorsOf } from './lance-rows.ts'
import { openLanceTable } from './open-lance-table.ts'

/** Rows given at once. */
const batchSize = 500

export type LanceRows = {
  readonly total: number
  /** Every row as it was written, vectors included, in no particular order. */
  readonly batches: () => AsyncGenerator<IndexedProduct[]>
  readonly close: () => void
}

/** Opens an embedded index to be read row by row. Throws `invalid-request` where there is none, `index-mismatch` for another encoder's. */
export async function openLanceRows(dir: string, encoder: EncoderIdentity): Promise<LanceRows> {
  if ((await readIdentity(dir)) === null)
    throw new AppError('invalid-request', `There is no embedded catalogue in ${dir}.`)
  const { connection, table } = await openLanceTable(dir, encoder)
  return {
    total: await table.countRows(),
    async *batches() {
      const query = table.query().select(['product', 'vector', 'text', 'fingerprint'])
      for await (const batch of query) {
        for (let from = 0; from < batch.numRows; from += batchSize)
          yield rowsOf(batch.slice(from, Math.min(batch.numRows, from + batchSize)))
      }
    },
    close() {
      table.close()
      connection.close()
    },
  }
}

function rowsOf(batch: RecordBatch): IndexedProduct[] {
  const [texts, fingerprints] = [strings(batch, 'text'), strings(batch, 'fingerprint')]
  const vectors = vectorsOf(batch as unknown as ArrowTable)
  return productsOf(batch).map((product, row) => ({
    product,
    vector: vectors[row] as Float32Array,
    text: texts[row] as string,
    fingerprint: fingerprints[row] as string,
  }))
}
