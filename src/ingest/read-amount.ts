/**
 * The number that digits with marks stand for: "1.299,00", "1'299", "1 299,00", "1,23,456.78", "49,-". A single mark before three digits
 * parts thousands, unless `thousandths` says that it may part decimals. Null where it is no amount.
 */
export function readAmount(text: string, { thousandths = false } = {}): number | null {
  const digits = text.replace(/[.,][-–—]+$/u, '').replace(/[\s'’]/gu, '')
  if (!/^\d[\d.,]*$/.test(digits)) return null
  const parts = digits.split(/[.,]/)
  const marks = digits.replace(/\d/g, '')
  if (parts.some((part) => part === '')) return null
  const last = parts.at(-1) as string
  const whole = parts.slice(0, -1)
  if (marks === '') return Number(digits)
  const isMixed = new Set(marks).size === 2
  if (isMixed) {
    // The decimal mark comes last, and once.
    const decimal = marks.at(-1) as string
    if (marks.indexOf(decimal) !== marks.length - 1 || !isGrouped(whole)) return null
    return Number(`${whole.join('')}.${last}`)
  }
  if (marks.length > 1) {
    if (isGrouped(parts)) return Number(parts.join(''))
    // "1.299.00": some write the same mark for both.
    return last.length <= 2 && isGrouped(whole) ? Number(`${whole.join('')}.${last}`) : null
  }
  const [head = ''] = whole
  const isThousands = last.length === 3 && head.length <= 3 && !head.startsWith('0') && !thousandths
  return Number(isThousands ? `${head}${last}` : `${head}.${last}`)
}

/** Groups of three, or of two before the last three as India writes them. */
function isGrouped(parts: readonly string[]): boolean {
  const [head = '', ...groups] = parts
  if (head.length > 3) return groups.length === 0
  const last = groups.at(-1)
  if (last === undefined) return true
  return (
    last.length === 3 &&
    (groups.every(({ length }) => length === 3) || groups.slice(0, -1).every(({ length }) => length === 2))
  )
}
