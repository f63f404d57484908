import type { Connection, Table } from '@lancedb/lancedb'
import type { Schema } from 'apache-arrow'
import {
  identityMismatch,
  indexLayout,
  readIdentity,
  sameIdentity,
  writeIdentity,
} from '../index-identity.ts'
import type { EncoderIdentity } from '../product-index.ts'
import { lanceSchema } from './lance-rows.ts'
import { lastIndexedColumn } from './large-table-indexes.ts'

const tableName = 'products'
export const lexicalIndexName = 'text_idx'

/** Another process's writes, such as an ingest's, are seen after at most this long. */
const readConsistencySeconds = 2
const indexCacheBytes = 256n * 1024n * 1024n
const metadataCacheBytes = 64n * 1024n * 1024n

export type OpenedTable = {
  readonly connection: Connection
  readonly table: Table
  readonly unindexedRows: number
  /** True when the indexes of a large table were built. */
  readonly indexed: boolean
}

/**
 * Opens the table in this folder, or begins it. Throws `index-mismatch` when it holds products of another encoder; an
 * empty one is begun anew.
 */
export async function openLanceTable(dir: string, encoder: EncoderIdentity): Promise<OpenedTable> {
  const { connect, Session } = await import('@lancedb/lancedb')
  const expected = { layout: indexLayout, encoder: { id: encoder.id, dimension: encoder.dimension } }
  const found = await readIdentity(dir)
  const session = new Session(indexCacheBytes, metadataCacheBytes)
  const connection = await connect(dir, { readConsistencyInterval: readConsistencySeconds }, session)
  try {
    const exists = (await connection.tableNames()).includes(tableName)
    const schema = await lanceSchema(encoder.dimension)
    const same = found !== null && sameIdentity(found, expected)
    if (exists) {
      const old = await connection.openTable(tableName)
      if (!same || !hasColumns(await old.schema(), schema)) {
        if ((await old.countRows()) > 0) throw identityMismatch(dir, found, expected)
        await connection.dropTable(tableName)
      }
    }
    if (!same) await writeIdentity(dir, expected)
    const table = await connection.createEmptyTable(tableName, schema, { existOk: true })
    return { connection, table, ...(await readyIndexes(table)) }
  } catch (error) {
    connection.close()
    throw error
  }
}

/** True when the table has every column that is filtered by: an attribute may be newer than it. */
const hasColumns = (table: Schema, expected: Schema): boolean =>
  expected.names.every((name) => table.names.includes(name))

/** Sees that the lexical index is there: a table begun by a process that was killed at once may lack it. */
async function readyIndexes(table: Table): Promise<{ unindexedRows: number; indexed: boolean }> {
  const { Index } = await import('@lancedb/lancedb')
  const indexes = await table.listIndices()
  if (!indexes.some(({ name }) => name === lexicalIndexName)) {
    await table.createIndex('text', {
      config: Index.fts({
        baseTokenizer: 'simple',
        language: 'English',
        lowercase: true,
        stem: true,
        asciiFolding: true,
        removeStopWords: true,
        withPosition: false,
      }),
    })
  }
  const lexical = await table.indexStats(lexicalIndexName)
  return {
    unindexedRows: lexical?.numUnindexedRows ?? 0,
    indexed: indexes.some(({ columns }) => columns.includes(lastIndexedColumn)),
  }
}
