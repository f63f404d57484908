import type { Index, Table } from '@lancedb/lancedb'

/** The column whose index is built last: where it has one, the others are there too. */
export const lastIndexedColumn = 'vector'

/**
 * Builds what a large table is searched through: the columns that most filters name, and last an inverted file of the
 * vectors. That file compares exact vectors, is built a hundred times faster than HNSW, and measured as good.
 */
export async function buildLargeTableIndexes(table: Table): Promise<void> {
  const { Index } = await import('@lancedb/lancedb')
  const configs: readonly (readonly [column: string, config: Index])[] = [
    ['id', Index.btree()],
    ['category', Index.bitmap()],
    ['gender', Index.bitmap()],
    ['color', Index.labelList()],
    ['plausible', Index.labelList()],
    ['names', Index.labelList()],
    ['price', Index.btree()],
    [lastIndexedColumn, Index.ivfFlat({ distanceType: 'l2' })],
  ]
  for (const [column, config] of configs) await table.createIndex(column, { config, replace: true })
}
