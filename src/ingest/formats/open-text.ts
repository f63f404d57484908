import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { guessEncoding } from './guess-encoding.ts'
import { unreadableFeed } from './refuse-unreadable.ts'

export type TextFile = {
  /** Size on disk, bytes. */
  readonly size: number
  /** How far into the file, bytes, a place in the text is that so many bytes of UTF-8 come before; near enough for progress. */
  readonly positionOf: (textBytes: number) => number
  readonly encoding: string
  /** The text in chunks: without byte order mark, lines ending in "\n"; what cannot be decoded is U+FFFD. */
  readonly chunks: AsyncIterable<string>
}

/**
 * Opens a text file for streaming: gzip is unpacked; UTF-8, UTF-16 and, where it is neither, Windows-1252 are read. Which it is, is decided
 * over the whole file, which is therefore read twice.
 */
export async function openText(file: string, { signal }: { signal?: AbortSignal } = {}): Promise<TextFile> {
  const { size } = await stat(file).catch((cause) => {
    throw unreadableFeed(file, cause)
  })
  let bytesRead = 0
  async function* raw() {
    for await (const chunk of createReadStream(file, { highWaterMark: 262_144, signal })) {
      bytesRead += chunk.length
      yield chunk as Buffer
    }
  }
  const open = async () => {
    bytesRead = 0
    const { head: packedHead, rest: packed } = await lookAhead(raw())
    const zipped = packedHead[0] === 0x1f && packedHead[1] === 0x8b
    const unpacked = zipped ? await lookAhead(unzip(packed)) : { head: packedHead, rest: packed }
    return { ...unpacked, zipped }
  }
  const first = await open()
  const encoding = await guessEncoding(first.rest)
  const { rest, zipped } = await open()
  return {
    size,
    positionOf: (textBytes) =>
      zipped ? bytesRead : Math.min(size, encoding.startsWith('utf-16') ? textBytes * 2 : textBytes),
    encoding,
    chunks: decode(rest, encoding),
  }
}

async function* unzip(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { pipeline, Readable } = await import('node:stream')
  const gunzip = createGunzip()
  pipeline(Readable.from(packed), gunzip, () => {})
  yield* gunzip
}

/** The first chunk, and an iterable that still starts with it. */
async function lookAhead(
  chunks: AsyncGenerator<Buffer>,
): Promise<{ head: Buffer; rest: AsyncIterable<Buffer> }> {
  const first = await chunks.next()
  const head = first.done === true ? Buffer.alloc(0) : first.value
  async function* rest() {
    yield head
    yield* chunks
  }
  return { head, rest: rest() }
}

async function* decode(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  let pendingReturn = ''
  for await (const chunk of chunks) {
    const text = pendingReturn + decoder.decode(chunk, { stream: true })
    pendingReturn = text.endsWith('\r') ? '\r' : ''
    yield tidy(text.slice(0, text.length - pendingReturn.length))
  }
  const end = decoder.decode()
  if (pendingReturn !== '' || end !== '') yield tidy(pendingReturn + end)
}

/** Some programs end a text with NUL, or write the mark of its byte order in the middle, where two files were joined. */
const tidy = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[\0\ufeff]/g, '')
