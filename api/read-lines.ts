import type { HeldBytes } from './byte-budget.ts'

/**
 * The lines of a text that comes in chunks, numbered from 1, blank ones left out; `bytes` is null where a line is longer than
 * `most`. Throws `overloaded` where there is no room for the part of a line that has arrived.
 */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  { most, held }: { most: number; held: HeldBytes },
): AsyncGenerator<{ line: number; bytes: Buffer | null }> {
  let line = 0
  let parts: Buffer[] = []
  /** Bytes of the line so far, and how many of them are kept. */
  let [size, kept] = [0, 0]
  const take = (last: Buffer) => {
    line++
    const bytes =
      size + last.length > most ? null : parts.length === 0 ? last : Buffer.concat([...parts, last])
    held.give(kept)
    parts = []
    size = kept = 0
    return { line, bytes }
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      const taken = take(chunk.subarray(start, end))
      if (!isBlank(taken.bytes)) yield taken
      start = end + 1
    }
    const rest = chunk.subarray(start)
    size += rest.length
    if (size <= most) {
      held.take(rest.length)
      kept += rest.length
      parts.push(rest)
    } else {
      held.give(kept)
      parts = []
      kept = 0
    }
  }
  const taken = take(Buffer.alloc(0))
  if (!isBlank(taken.bytes)) yield taken
}

/** True of a line of blanks, told without making a text of a long one. */
function isBlank(bytes: Buffer | null): boolean {
  if (bytes === null) return false
  return bytes.length < 1_000 ? bytes.toString('utf8').trim() === '' : false
}
