import type { Data, RecordBatch } from 'apache-arrow'
import { createByteCodes } from './byte-codes.ts'

/** The rows that hold a value of a column, in ascending order. */
export type Postings = ReadonlyMap<string, readonly number[]>

/** Gathers, batch by batch, which rows hold which value of a column of strings or of lists of them; a null is in none. */
export function createPostings() {
  const codes = createByteCodes()
  const rows: number[][] = []

  function add(data: Data, at: number, row: number): void {
    const { values, valueOffsets } = data
    if (!data.getValid(at)) return
    const code = codes.code(values, valueOffsets[at] as number, valueOffsets[at + 1] as number)
    const holding = rows[code]
    if (holding === undefined) rows[code] = [row]
    else if (holding.at(-1) !== row) holding.push(row)
  }

  return {
    /** The column of a batch whose first row has this number. */
    add(batch: RecordBatch, name: string, first: number): void {
      const data = batch.getChild(name)?.data[0]
      if (data === undefined) throw new TypeError(`The table gave no column ${name}`)
      const [items] = data.children
      for (let row = 0; row < data.length; row++) {
        if (items === undefined) add(data, row, first + row)
        else if (data.getValid(row))
          for (let at = data.valueOffsets[row]; at < data.valueOffsets[row + 1]; at++)
            add(items, at, first + row)
      }
    },
    result: (): Postings => new Map(codes.values().map((value, code) => [value, rows[code] ?? []])),
  }
}
