export type Rewindable = {
  /** The bytes from this offset on, until `stop` says so. */
  readonly from: (offset: number, stop: () => boolean) => AsyncGenerator<Buffer>
  /** Says that nothing before this offset will be asked for again. */
  readonly forgetBefore: (offset: number) => void
  /** Skips blank lines and then one line; gives where the next begins and how many lines were skipped. */
  readonly skipLine: (offset: number) => Promise<{ offset: number; lines: number }>
}

/** A text that is read once from its source, yet can be gone back in as far as it has not been forgotten. Offsets are UTF-8 bytes. */
export function rewindable(source: AsyncIterable<string>): Rewindable {
  const iterator = source[Symbol.asyncIterator]()
  let kept: Buffer[] = []
  let start = 0
  let end = 0

  async function readMore(): Promise<boolean> {
    const next = await iterator.next()
    if (next.done === true) return false
    const chunk = Buffer.from(next.value)
    kept.push(chunk)
    end += chunk.length
    return true
  }

  function* keptFrom(offset: number): Generator<Buffer> {
    let at = start
    for (const chunk of [...kept]) {
      if (at + chunk.length > offset) yield chunk.subarray(Math.max(0, offset - at))
      at += chunk.length
    }
  }

  return {
    async *from(offset, stop) {
      let at = offset
      while (!stop()) {
        if (at >= end && !(await readMore())) return
        for (const chunk of keptFrom(at)) {
          at += chunk.length
          yield chunk
          if (stop()) return
        }
      }
    },
    forgetBefore(offset) {
      while (kept.length > 0 && start + (kept[0] as Buffer).length <= offset)
        start += (kept.shift() as Buffer).length
    },
    async skipLine(offset) {
      const newline = 0x0a
      let at = offset
      let lines = 0
      let blank = true
      for (;;) {
        if (at >= end && !(await readMore())) return { offset: at, lines: lines + (blank ? 0 : 1) }
        for (const chunk of keptFrom(at)) {
          for (const byte of chunk) {
            at++
            if (byte !== newline) blank = false
            else {
              lines++
              if (!blank) return { offset: at, lines }
            }
          }
        }
        kept = kept.slice(-1)
        start = end - (kept[0]?.length ?? 0)
      }
    },
  }
}
