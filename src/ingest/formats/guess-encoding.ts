/** "utf-8", "utf-16le", "utf-16be" or "windows-1252": by its mark, or by what all of its bytes are. */
export async function guessEncoding(chunks: AsyncIterable<Buffer>): Promise<string> {
  const count = { whole: 0, broken: 0 }
  let isFirst = true
  let pending = 0
  for await (const chunk of chunks) {
    if (isFirst) {
      const marked = markedEncoding(chunk)
      if (marked !== null) return marked
      isFirst = false
    }
    pending = countSequences(chunk, pending, count)
  }
  if (pending > 0) count.broken++
  // Letters beyond ASCII that are whole outnumber a broken one here and there; an older spreadsheet's file has hardly any.
  return count.broken > count.whole ? 'windows-1252' : 'utf-8'
}

function markedEncoding(head: Buffer): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  // Text in UTF-16 is half zeros.
  const sample = head.subarray(0, 512)
  const zeros = [0, 1].map((parity) => sample.filter((byte, at) => at % 2 === parity && byte === 0).length)
  const [even = 0, odd = 0] = zeros
  const enough = sample.length / 8
  if (odd > enough && odd > even * 4) return 'utf-16le'
  if (even > enough && even > odd * 4) return 'utf-16be'
  return null
}

/** Counts sequences of several bytes that are whole UTF-8 and those that are not; gives how many bytes of the last are still to come. */
function countSequences(chunk: Buffer, before: number, count: { whole: number; broken: number }): number {
  let missing = before
  for (const byte of chunk) {
    if (byte < 0x80) {
      if (missing > 0) count.broken++
      missing = 0
    } else if (byte < 0xc0) {
      if (missing === 0) count.broken++
      else if (--missing === 0) count.whole++
    } else {
      if (missing > 0) count.broken++
      missing = byte >= 0xf5 || byte < 0xc2 ? 0 : byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1
      if (missing === 0) count.broken++
    }
  }
  return missing
}
