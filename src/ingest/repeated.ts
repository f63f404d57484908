import { remembering } from '../product/remembering.ts'

const most = 4_000
const longest = 600

/** The sign between the parts of a key; a text that holds it is not remembered. */
const between = '\u0000'

/** A pure reader of texts that remembers its last answers: rows of a feed say the same again and again. Long texts are read anew. */
export function repeated<Parts extends readonly string[], T>(
  read: (...parts: Parts) => T,
): (...parts: Parts) => T {
  const known = remembering((key: string) => read(...(key.split(between) as unknown as Parts)), most)
  return (...parts) => {
    const key = parts.join(between)
    const isPlain = key.length <= longest && key.split(between).length === parts.length
    return isPlain ? known(key) : read(...parts)
  }
}
