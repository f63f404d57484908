import type { FeedEntry } from './feed-entry.ts'
import { openText } from './open-text.ts'
import { readDelimited } from './read-delimited.ts'
import { isJsonDocument, readJsonDocument } from './read-json-document.ts'
import { readJsonLines } from './read-json-lines.ts'
import { refuseUnreadable } from './refuse-unreadable.ts'

export const feedFormats = ['csv', 'tsv', 'jsonl', 'json'] as const
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
  const head: string = first.done === true ? '' : first.value
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
      format === 'json'
        ? readJsonDocument(() => textOf(options.file))
        : format === 'jsonl'
          ? readJsonLines(all())
          : readDelimited(all(), { delimiter: delimiterOf(format, head) })
    for await (const entry of read) {
      yield { ...checked(entry), position: text.positionOf(entry.position) }
    }
  }
  return { format, encoding: text.encoding, size: text.size, entries: entries() }
}

function formatOf(file: string, head: string): FeedFormat {
  const name = file.toLowerCase().replace(/\.gz$/, '')
  const start = head.trimStart()[0]
  if (/\.(jsonl|ndjson)$/.test(name)) return 'jsonl'
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

/** CSV from some countries is parted by semicolons: the mark that the first line has most of. */
function delimiterOf(format: FeedFormat, head: string): string {
  if (format === 'tsv') return '\t'
  const header = (head.split('\n', 1)[0] as string).replace(/"[^"]*"/g, '')
  const count = (mark: string) => header.split(mark).length
  return [',', ';', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

function checked(entry: FeedEntry): FeedEntry {
  if (!('record' in entry)) return entry
  const broken = Object.entries(entry.record).find(([, value]) => String(value).includes('\ufffd'))
  if (broken === undefined) return entry
  return { line: entry.line, position: entry.position, problem: `Column "${broken[0]}" is not valid UTF-8.` }
}
