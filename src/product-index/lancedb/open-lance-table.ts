import type { Connection, Table } from '@lancedb/lancedb'
import type { Schema } from 'apache-arrow'
import type { Log } from '../../log.ts'
import {
  identityMismatch,
  indexLayout,
  readIdentity,
  sameIdentity,
  writeIdentity,
} from '../index-identity.ts'
import type { EncoderIdentity } from '../product-index.ts'
import { dropKeptFacets } from './kept-facets.ts'
import { lanceSchema } from './lance-rows.ts'
import { settleLanceThreads } from './lance-threads.ts'
import { vectorParts } from './large-table-indexes.ts'

const tableName = 'products'
export const lexicalIndexName = 'text_idx'

/** Another process's writes, such as an ingest's, are seen after at most this long. */
const readConsistencySeconds = 2
const indexCacheBytes = 256n * 1024n * 1024n
const metadataCacheBytes = 64n * 1024n * 1024n

export type OpenedTable = {
  readonly connection: Connection
  readonly table: Table
  readonly schema: Schema
  readonly unindexedRows: number
  /** Parts of the vector index; 0 where the indexes of a large table were not built. */
  readonly vectorParts: number
}

/**
 * Opens the table in this folder, or begins it. Throws `index-mismatch` when it holds products of another encoder; an
 * empty one is begun anew.
 */
export async function openLanceTable(dir: string, encoder: EncoderIdentity, log: Log): Promise<OpenedTable> {
  settleLanceThreads()
  const { connect, Session } = await import('@lancedb/lancedb')
  const expected = { layout: indexLayout, encoder: { id: encoder.id, dimension: encoder.dimension } }
  const found = await readIdentity(dir)
  const session = new Session(indexCacheBytes, metadataCacheBytes)
  const connection = await connect(dir, { readConsistencyInterval: readConsistencySeconds }, session)
  try {
    const exists = (await connection.tableNames()).includes(tableName)
    const schema = lanceSchema(encoder.dimension)
    const same = found !== null && sameIdentity(found, expected)
    if (exists) {
      const old = await connection.openTable(tableName)
      if (!same || !hasColumns(await old.schema(), schema)) {
        if ((await old.countRows()) > 0) throw identityMismatch(dir, found, expected)
        await connection.dropTable(tableName)
      }
    }
    if (!same) await writeIdentity(dir, expected)
    if (!(await connection.tableNames()).includes(tableName)) await dropKeptFacets(dir)
    const table = await connection.createEmptyTable(tableName, schema, { existOk: true })
    // Reads of every file of rows a column that no index answers for: what is damaged shows here, not in the first search.
    await table.countRows('stock IS NULL OR stock >= 0')
    return { connection, table, schema, ...(await readyIndexes(table, log)) }
  } catch (error) {
    connection.close()
    throw error
  }
}

/** True when the table has every column that is filtered by: an attribute may be newer than it. */
const hasColumns = (table: Schema, expected: Schema): boolean =>
  expected.names.every((name) => table.names.includes(name))

/** False where the index of words is damaged: it is made anew of the rows. */
async function canSearchWords(table: Table, log: Log): Promise<boolean> {
  const { MatchQuery } = await import('@lancedb/lancedb')
  try {
    await table
      .query()
      .fullTextSearch(new MatchQuery('dress', 'text'))
      .select(['id', '_score'])
      .limit(1)
      .toArrow()
    return true
  } catch (error) {
    log.warn({ err: error }, 'The index of words cannot be read; it is made anew')
    return false
  }
}

/** Sees that the lexical index is there: a table begun by a process that was killed at once may lack it. */
async function readyIndexes(
  table: Table,
  log: Log,
): Promise<Pick<OpenedTable, 'unindexedRows' | 'vectorParts'>> {
  const { Index } = await import('@lancedb/lancedb')
  const indexes = await table.listIndices()
  const isThere = indexes.some(({ name }) => name === lexicalIndexName)
  if (!isThere || !(await canSearchWords(table, log))) {
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
    vectorParts: await vectorParts(table),
  }
}
