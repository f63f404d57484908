/** Numbers strings by their bytes, from 0 in the order in which they are first met: of a million values only the different ones are decoded. */
export function createByteCodes() {
  let slots = new Int32Array(1_024).fill(-1)
  const known: { readonly hash: number; readonly bytes: Uint8Array }[] = []

  function place(hash: number): number {
    let at = hash & (slots.length - 1)
    while (slots[at] !== -1) at = (at + 1) & (slots.length - 1)
    return at
  }
  function add(hash: number, bytes: Uint8Array): number {
    if (known.length * 2 >= slots.length) {
      slots = new Int32Array(slots.length * 2).fill(-1)
      for (const [code, each] of known.entries()) slots[place(each.hash)] = code
    }
    slots[place(hash)] = known.length
    return known.push({ hash, bytes: bytes.slice() }) - 1
  }

  return {
    code(bytes: Uint8Array, from: number, to: number): number {
      let hash = 0x811c9dc5
      for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
      for (let at = hash & (slots.length - 1); slots[at] !== -1; at = (at + 1) & (slots.length - 1)) {
        const code = slots[at] as number
        const one = known[code]
        if (one !== undefined && one.hash === hash && isSame(one.bytes, bytes, from, to)) return code
      }
      return add(hash, bytes.subarray(from, to))
    },
    /** The strings, each at its number. */
    values(): string[] {
      const decoder = new TextDecoder()
      return known.map(({ bytes }) => decoder.decode(bytes))
    },
  }
}

function isSame(one: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (one.length !== to - from) return false
  for (let at = 0; at < one.length; at++) if (one[at] !== bytes[from + at]) return false
  return true
}
