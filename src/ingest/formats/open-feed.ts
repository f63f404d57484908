import { mapColumns } from '../column-mapping.ts'
import type { FeedEntry, FeedRecord } from './feed-entry.ts'
import { openText } from './open-text.ts'
import { readDelimited } from './read-delimited.ts'
import { isJsonDocument, readJsonDocument } from './read-json-document.ts'
import { readJsonLines } from './read-json-lines.ts'
import { isXml, readXml } from './read-xml.ts'
import { refuseUnreadable } from './refuse-unreadable.ts'

export const feedFormats = ['csv', 'tsv', 'jsonl', 'json', 'xml'] as const
export type FeedFormat = (typeof feedFormats)[number]

export type Feed = {
  readonly format: FeedFormat
  readonly encoding: string
  /** Bytes of the file; an entry's `position` runs up to it. */
  readonly size: number
  readonly entries: AsyncGenerator<FeedEntry>
}

/** Opens a feed for streaming; the format is guessed from the file's name, then from how it begins. Throws `invalid-request`. */
export async function openFeed(options: {
  file: string
  format?: FeedFormat
  signal?: AbortSignal
}): Promise<Feed> {
  await refuseUnreadable(options.file)
  const text = await openText(options.file, options)
  const chunks = text.chunks[Symbol.asyncIterator]()
  const first = await chunks.next()
  const start: string = first.done === true ? '' : first.value
  const preamble = preambleOf(start)
  const head = start.slice(preamble.text.length)
  async function* all() {
    yield head
    for (;;) {
      const next = await chunks.next()
      if (next.done === true) return
      yield next.value as string
    }
  }
  const format = options.format ?? formatOf(options.file, head)
  async function* entries(): AsyncGenerator<FeedEntry> {
    const read =
      format === 'xml'
        ? readXml(all())
        : format === 'json'
          ? readJsonDocument(() => textOf(options.file))
          : format === 'jsonl'
            ? readJsonLines(all())
            : readDelimited(all(), {
                delimiter: preamble.delimiter ?? delimiterOf(format, head),
                skipped: preamble.text,
              })
    for await (const entry of read) {
      yield { ...withoutBroken(entry), position: text.positionOf(entry.position) }
    }
  }
  return { format, encoding: text.encoding, size: text.size, entries: entries() }
}

function formatOf(file: string, head: string): FeedFormat {
  const name = file.toLowerCase().replace(/\.gz$/, '')
  const start = head.trimStart()[0]
  if (/\.(jsonl|ndjson)$/.test(name)) return 'jsonl'
  if (isXml(head)) return 'xml'
  if (isJsonDocument(head)) return 'json'
  if (/\.json$/.test(name) || start === '{') return 'jsonl'
  if (/\.(tsv|tab)$/.test(name)) return 'tsv'
  return head.split('\n', 1)[0]?.includes('\t') === true ? 'tsv' : 'csv'
}

/** The text of a file, read anew. */
async function* textOf(file: string): AsyncGenerator<string> {
  const { chunks } = await openText(file)
  yield* chunks
}

/** What stands above the line that names the columns: a "sep=;" of a spreadsheet, comments, a title in a line of its own. */
function preambleOf(start: string): { text: string; delimiter: string | null } {
  const lines = start.split('\n', 12)
  const sep = lines.findIndex((line) => /^"?sep=(.|\\t)"?\s*$/i.test(line))
  if (sep === 0) {
    const mark = /sep=(.|\\t)/i.exec(lines[0] as string)?.[1] ?? ','
    return { text: `${lines[0]}\n`, delimiter: mark === '\\t' ? '\t' : mark }
  }
  if (/^\s*[[{<]/.test(start)) return { text: '', delimiter: null }
  const marks = (line: string) => line.replace(/"[^"]*"/g, '').match(/[,;\t|]/g)?.length ?? 0
  const isComment = (line: string) => /^\s*(#|\/\/)/.test(line)
  // Spreadsheets write a title with the marks of all the empty cells beside it.
  const bare = (line: string) => line.replace(/[,;\t|\s]+$/, '')
  const header = lines.findIndex((line) => marks(bare(line)) > 0 && !isComment(line))
  const above = lines.slice(0, Math.max(0, header))
  const isAside = (line: string) =>
    bare(line) === '' || isComment(line) || (marks(bare(line)) === 0 && !isHeading(bare(line)))
  const isTable = marks(lines[header] ?? '') <= marks(lines[header + 1] ?? '')
  if (header < 1 || !isTable || !above.every(isAside)) return { text: '', delimiter: null }
  return { text: above.map((line) => `${line}\n`).join(''), delimiter: null }
}

/** A table of one column has no mark in its first line either. */
const isHeading = (line: string) => Object.values(mapColumns([line.trim()])).some(({ length }) => length > 0)

/** CSV from some countries is parted by semicolons: the mark that the first line has most of. */
function delimiterOf(format: FeedFormat, head: string): string {
  if (format === 'tsv') return '\t'
  const header = (head.split('\n', 1)[0] as string).replace(/"[^"]*"/g, '')
  const count = (mark: string) => header.split(mark).length
  return [',', ';', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

const brokenColumns = (record: FeedRecord): string[] =>
  Object.entries(record).flatMap(([column, value]) => (String(value).includes('\ufffd') ? [column] : []))

/** A sign that cannot be read costs itself, not its row. */
function withoutBroken(entry: FeedEntry): FeedEntry {
  const broken = 'record' in entry ? brokenColumns(entry.record) : []
  if (broken.length === 0 || !('record' in entry)) return entry
  const mend = (text: string) => text.replace(/\ufffd+/g, '')
  const mended = broken.map((column) => {
    const value = entry.record[column] ?? ''
    return [column, typeof value === 'string' ? mend(value) : value.map(mend)]
  })
  return { ...entry, record: { ...entry.record, ...Object.fromEntries(mended) }, broken }
}
