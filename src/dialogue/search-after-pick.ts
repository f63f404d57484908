import type { Attributes, AttributeValues } from '../product/attributes.ts'
import { carriedBy } from '../retrieval/directions/carried-by.ts'
import type { Reference } from '../retrieval/reference.ts'
import type { PastSearch, ThreadMemory } from './memory.ts'

/**
 * The search to go on from once something else is picked. Who picks withdraws what the picked piece misses: a price
 * comparison, a price limit, wanted values it does not have.
 */
export function searchAfterPick(
  picked: Reference,
  past: PastSearch,
  { shown, earlier }: ThreadMemory,
): PastSearch {
  const id = picked.kind === 'product' ? picked.id : null
  const amount = [...shown, ...earlier].find((product) => product.id === id)?.price?.amount
  const { min = 0, max = Number.POSITIVE_INFINITY } = past.spokenPrice ?? {}
  const isBeyond = amount !== undefined && (amount < min || amount > max)
  const spokenPrice = isBeyond ? null : past.spokenPrice
  const wanted = metBy(picked.attributes, past.wish.wanted)
  // What a direction came to is kept with the values it said; what it merely ranked by is measured anew.
  const directions = past.wish.directions.filter((direction) => carriedBy(direction, wanted) !== null)
  const wish = { ...past.wish, wanted, price: spokenPrice, directions }
  return { ...past, spokenPrice, wish, withdrawn: [] }
}

function metBy(attributes: Attributes, wanted: AttributeValues): AttributeValues {
  const has: Partial<Record<string, string | readonly string[]>> = attributes
  const met = Object.entries(wanted).filter(([name, values]) => {
    const own = [has[name] ?? []].flat()
    return own.length === 0 || own.some((value) => (values as readonly string[]).includes(value))
  })
  return Object.fromEntries(met) as AttributeValues
}
