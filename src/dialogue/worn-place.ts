import { slotOf } from '../outfit/piece-harmony.ts'
import type { Slot } from '../product/families.ts'
import { categories } from '../product/taxonomy.ts'
import type { Wish } from '../product/wish.ts'

const target = String.raw`(?:\s*(?:$|[?.!,;])| (?:it|that|this|them|these|those|the|my|an?)\b)`
const beneath = new RegExp(String.raw`\b(?:under|underneath|beneath|below)${target}`, 'i')
const above = new RegExp(String.raw`\b(?:over|on top of|on top)${target}`, 'i')
const places: readonly (readonly [RegExp, readonly Slot[]])[] = [
  [beneath, ['top', 'mid-layer']],
  [above, ['outer', 'mid-layer']],
]

/** "What would go under it": where nothing is named, the kinds that are worn there. */
export function withPlace(wish: Wish, english: string): Wish {
  if (wish.wanted.category !== undefined) return wish
  const slots = places.find(([said]) => said.test(english))?.[1]
  if (slots === undefined) return wish
  const isOver = slots.includes('outer')
  const kinds = categories.filter(
    (kind) =>
      slots.includes(slotOf(kind)) && (isOver || kind !== 'cardigan') && (!isOver || kind !== 'sweater'),
  )
  return { ...wish, wanted: { ...wish.wanted, category: kinds } }
}
