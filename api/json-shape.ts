import { AppError } from '../src/errors.ts'
import type { JsonLimits } from './limits.ts'

export type JsonShape = {
  /** Looks at the next bytes, at each once and at hardly any of a long string. Throws `payload-too-large`. */
  readonly take: (bytes: Uint8Array) => void
}

const [quote, backslash, colon, comma] = [0x22, 0x5c, 0x3a, 0x2c]
const [openObject, closeObject, openArray, closeArray] = [0x7b, 0x7d, 0x5b, 0x5d]

/** A string of fewer bytes counts as text, whatever it holds. */
const leastPicture = 2_000
const headBytes = 100
/** A data URL, or base64 alone: no text has so long a word. */
const looksLikePicture = /^(?:data:|[A-Za-z0-9+/_=\\%-]{100}$)/i

type Text = {
  bytes: number
  head: string
  /** True of an odd number of backslashes before what comes next. */
  isEscaping: boolean
  /** A picture has no quotes inside. */
  hasQuotes: boolean
}

/** Tells of JSON, as it arrives and before anything is made of it, that it is larger, deeper or of more parts than it may be. */
export function createJsonShape(limits: JsonLimits): JsonShape {
  /** Of each object or array around what comes next. */
  const around: { commas: number; isArray: boolean }[] = []
  let [bytes, pictures, keys] = [0, 0, 0]
  let text: Text | null = null

  function open(isArray: boolean): void {
    if (around.push({ commas: 0, isArray }) > limits.depth)
      throw tooLarge(`JSON may be nested ${limits.depth} deep.`)
  }

  function separate(): void {
    const inside = around.at(-1)
    if (inside?.isArray && ++inside.commas >= limits.items)
      throw tooLarge(`A list may have ${limits.items} items.`)
  }

  function structure(byte: number | undefined): void {
    if (byte === quote) text = { bytes: 0, head: '', isEscaping: false, hasQuotes: false }
    else if (byte === openObject || byte === openArray) open(byte === openArray)
    else if (byte === closeObject || byte === closeArray) around.pop()
    else if (byte === comma) separate()
    else if (byte === colon && ++keys > limits.keys) throw tooLarge(`JSON may have ${limits.keys} keys.`)
  }

  /** Follows a string to its end or to that of the chunk; gives where it stopped. */
  function follow(chunk: Buffer, start: number, inside: Text): number {
    const found = chunk.indexOf(quote, start)
    const end = found === -1 ? chunk.length : found
    // A word that ends here is no picture, and needs no second look.
    if (found !== -1 && inside.bytes === 0 && end - start < leastPicture && chunk[end - 1] !== backslash) {
      text = null
      return end + 1
    }
    let run = 0
    while (end - run > start && chunk[end - run - 1] === backslash) run++
    const isEscaping = (run % 2 === 1) !== (inside.isEscaping && run === end - start)
    if (inside.head.length < headBytes)
      inside.head += chunk.toString('latin1', start, Math.min(end, start + headBytes - inside.head.length))
    inside.bytes += end - start
    inside.isEscaping = found === -1 && isEscaping
    if (found === -1) return end
    if (isEscaping) {
      inside.hasQuotes = true
      inside.bytes++
    } else {
      if (isPicture(inside)) pictures += inside.bytes
      text = null
    }
    return end + 1
  }

  function check(): void {
    const seen = pictures + (text !== null && isPicture(text) ? text.bytes : 0)
    if (bytes - seen > limits.bytes)
      throw tooLarge(`JSON may have ${limits.bytes} bytes, its pictures aside.`)
    if (seen > limits.pictureBytes) throw tooLarge(pictureProblem(limits.pictureBytes))
  }

  return {
    take: (part) => {
      const chunk = Buffer.from(part.buffer, part.byteOffset, part.byteLength)
      for (let at = 0; at < chunk.length; ) {
        if (text !== null) at = follow(chunk, at, text)
        else structure(chunk[at++])
      }
      bytes += chunk.length
      check()
    },
  }
}

const isPicture = ({ bytes, head, hasQuotes }: Text): boolean =>
  !hasQuotes && bytes > leastPicture && looksLikePicture.test(head)

const tooLarge = (message: string) => new AppError('payload-too-large', message)

const pictureProblem = (most: number) =>
  most === 0 ? 'There is no place for a picture here.' : `Pictures may have ${most} bytes together.`
