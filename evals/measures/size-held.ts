/** Whether a product comes in a size: null where it states none, or states them in another system than it is asked in. */
export function holdsSize(sizes: readonly string[], asked: string): boolean | null {
  const own = sizes.map((size) => size.trim().toLowerCase())
  const size = asked.trim().toLowerCase()
  if (own.includes(size)) return true
  if (own.length === 0) return null
  if (isLetters(size)) return own.every(isLetters) ? false : null
  const numbers = own.map(Number)
  // A 38 among 36 to 42 is lacking; among the waists 28 to 34 it is of another table.
  const within = Math.min(...numbers) <= Number(size) && Number(size) <= Math.max(...numbers)
  return within ? false : null
}

const isLetters = (size: string) => /^(\d?x{0,4}s|m|\d?x{0,4}l)$/.test(size)
