import { Readable } from 'node:stream'
import { type CsvError, type InfoRecord, parse } from 'csv-parse'
import { AppError } from '../../errors.ts'
import { type FeedEntry, type FeedRecord, maxRecordLength } from './feed-entry.ts'
import { type Rewindable, rewindable } from './rewindable.ts'

/** A place between two records: after that many lines and bytes. */
type Place = { readonly line: number; readonly offset: number }

type ParsedRecord = { readonly record: FeedRecord; readonly info: InfoRecord }

type Table = { readonly delimiter: string; columns: string[] | null }

/**
 * The records of a CSV or TSV text whose first line names the columns. A quote that is never closed costs its own line: reading
 * goes on with the next one. `skipped` is what stood above the text, to count lines and bytes. Throws `invalid-request` when there is no first line.
 */
export async function* readDelimited(
  chunks: AsyncIterable<string>,
  { delimiter, skipped = '' }: { delimiter: string; skipped?: string },
): AsyncGenerator<FeedEntry> {
  const source = rewindable(chunks)
  const above = { lines: skipped.split('\n').length - 1, bytes: Buffer.byteLength(skipped) }
  const table: Table = { delimiter, columns: null }
  for (let from: Place = { line: 0, offset: 0 }; ; ) {
    const stuck: Place | null = yield* below(readUntilStuck(source, table, from), above)
    if (table.columns === null)
      throw new AppError('invalid-request', 'The feed is empty, or its first line does not name the columns.')
    if (stuck === null) return
    const skipped = await source.skipLine(stuck.offset)
    from = { line: stuck.line + skipped.lines, offset: skipped.offset }
    yield { line: from.line + above.lines, position: from.offset + above.bytes, problem: unclosed }
  }
}

/** Entries as a file counts them that has more above. */
async function* below<T>(
  entries: AsyncGenerator<FeedEntry, T>,
  { lines, bytes }: { lines: number; bytes: number },
): AsyncGenerator<FeedEntry, T> {
  for (;;) {
    const next = await entries.next()
    if (next.done === true) return next.value
    yield { ...next.value, line: next.value.line + lines, position: next.value.position + bytes }
  }
}

const unclosed = `A quote is opened and not closed, or the record is longer than ${maxRecordLength} characters.`

/** Reads from a place on; gives the place before the record that cannot be ended, or null when all is read. */
async function* readUntilStuck(
  source: Rewindable,
  table: Table,
  from: Place,
): AsyncGenerator<FeedEntry, Place | null> {
  const problems: FeedEntry[] = []
  let last = from
  let stuck: Place | null = null
  const placeAfter = (at: { lines: number; bytes: number }): Place => ({
    line: from.line + at.lines,
    offset: from.offset + at.bytes,
  })
  const parser = parse({
    delimiter: table.delimiter,
    columns:
      table.columns ??
      ((header: string[]) => {
        last = placeAfter(parser.info)
        table.columns = uniqueNames(header)
        return table.columns
      }),
    info: true,
    ltrim: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: maxRecordLength,
    on_record: (parsed: ParsedRecord) => {
      if (stuck === null && hasSwallowedRows(parsed.record, table.delimiter)) stuck = last
      if (stuck !== null) return null
      last = placeAfter(parsed.info)
      return parsed
    },
    on_skip: (error) => {
      if (stuck !== null || error === undefined) return undefined
      const at = error as CsvError & InfoRecord
      if (at.code === 'CSV_QUOTE_NOT_CLOSED' || at.code === 'CSV_MAX_RECORD_SIZE') stuck = last
      else {
        last = placeAfter(at)
        problems.push({ line: last.line, position: last.offset, problem: explain(at) })
      }
      return undefined
    },
  })
  const feed = Readable.from(source.from(from.offset, () => stuck !== null))
  feed.on('error', (error) => parser.destroy(error))
  feed.pipe(parser)
  for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
    yield* problems.splice(0)
    const { line, offset: position } = placeAfter(info)
    source.forgetBefore(position)
    yield { line: line - newlinesIn(record), position, record }
  }
  yield* problems
  return stuck
}

function explain(error: CsvError): string {
  const { columns, record } = error as { columns?: unknown[]; record?: unknown[] }
  if (error.code === 'CSV_RECORD_INCONSISTENT_COLUMNS')
    return `The line has ${record?.length} values; the first line names ${columns?.length} columns.`
  return error.message
}

/** A quote left open in one row and the next opening quote rows below look like one field: `"open … ⏎ … ,"`. */
function hasSwallowedRows(record: FeedRecord, delimiter: string): boolean {
  return Object.values(record).some((value) => {
    if (typeof value !== 'string' || !value.startsWith('"')) return false
    const next = value.indexOf('"', 1)
    return next > 0 && value[next - 1] === delimiter && value.slice(0, next).includes('\n')
  })
}

function uniqueNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return header.map((name, index) => {
    const base = name.trim() === '' ? `column ${index + 1}` : name.trim()
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return count === 1 ? base : `${base} (${count})`
  })
}

function newlinesIn(record: FeedRecord): number {
  return Object.values(record).reduce<number>(
    (count, value) => (value.includes('\n') ? count + (value as string).split('\n').length - 1 : count),
    0,
  )
}
