import type { Index, Table } from '@lancedb/lancedb'
import type { FixedSizeList } from 'apache-arrow'
import { attributeNames, hasManyValues } from '../../product/attributes.ts'
import { vectorColumn } from './lance-rows.ts'

/** The column whose index is built last: where it has one, the others are there too. */
export const lastIndexedColumn = vectorColumn

/** Every compaction adds a part to the vector index, and a search looks into each; at so many it is built anew. */
export const mostVectorParts = 24

/** Vectors of other lengths cannot be kept at a bit a number. */
const wholeBytes = 8

/**
 * Builds what a large table is searched through and lacks: an index of every column that a filter names, since one without makes
 * LanceDB read the rows that the others leave; and last that of the vectors, anew where it is in too many parts.
 */
export async function buildLargeTableIndexes(table: Table): Promise<void> {
  const { Index } = await import('@lancedb/lancedb')
  const configs: readonly (readonly [column: string, config: Index])[] = [
    ...['id', 'price', 'stock'].map((column) => [column, Index.btree()] as const),
    ...['currency', 'brand_key', 'availability'].map((column) => [column, Index.bitmap()] as const),
    ...attributeNames.map(
      (name) => [name, hasManyValues(name) ? Index.labelList() : Index.bitmap()] as const,
    ),
    ...['plausible', 'sizes', 'offers', 'name_marks', 'untold'].map(
      (column) => [column, Index.labelList()] as const,
    ),
    // Partitions as large as LanceDB makes them: of smaller ones each compaction joins some, and rewrites the whole table to do so.
    [
      lastIndexedColumn,
      (await dimensionOf(table)) % wholeBytes === 0
        ? Index.ivfRq({ distanceType: 'l2' })
        : Index.ivfFlat({ distanceType: 'l2' }),
    ],
  ]
  const found = new Map(
    (await table.listIndices()).map(({ columns, numSegments }) => [columns[0], numSegments]),
  )
  for (const [column, config] of configs) {
    const parts = found.get(column)
    if (parts === undefined || (column === lastIndexedColumn && parts >= mostVectorParts))
      await table.createIndex(column, { config, replace: true })
  }
}

async function dimensionOf(table: Table): Promise<number> {
  const field = (await table.schema()).fields.find(({ name }) => name === vectorColumn)
  return (field?.type as FixedSizeList | undefined)?.listSize ?? 0
}

/** Parts of the vector index; 0 where there is none. */
export async function vectorParts(table: Table): Promise<number> {
  const index = (await table.listIndices()).find(({ columns }) => columns.includes(lastIndexedColumn))
  return index === undefined ? 0 : (index.numSegments ?? 1)
}
