import { readTime } from './sale-window.ts'

/** No shop sold anything online before. */
const earliest = Date.parse('1990-01-01')
const dayMs = 86_400_000

/** The day since when a shop has a product, as a feed writes it; null where it is none, or still to come. */
export function readDay(text: string, now = Date.now()): string | null {
  if (!/\d{4}|\.\d{2}$/.test(text.trim())) return null
  const time = readTime(text, false)
  return time === null || time < earliest || time > now + dayMs ? null : new Date(time).toISOString()
}
