/** The lines of a UTF-8 text that comes in chunks, numbered from 1, blank ones left out; `text` is null where a line is longer than `maxBytes`. */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<{ line: number; text: string | null }> {
  let line = 0
  let held: Buffer[] = []
  let heldBytes = 0
  const take = (last: Buffer) => {
    line++
    const size = heldBytes + last.length
    const bytes = size > maxBytes ? null : Buffer.concat([...held, last])
    held = []
    heldBytes = 0
    return { line, text: bytes === null ? null : bytes.toString('utf8').trim() }
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      const taken = take(chunk.subarray(start, end))
      if (taken.text !== '') yield taken
      start = end + 1
    }
    heldBytes += chunk.length - start
    if (heldBytes <= maxBytes) held.push(chunk.subarray(start))
    else held = []
  }
  const taken = take(Buffer.alloc(0))
  if (taken.text !== '') yield taken
}
