import type { Reference } from '../src/catalogue/catalogue.ts'
import type { Attributes, AttributeValues } from '../src/product/attributes.ts'
import type { PastSearch, ThreadMemory } from './memory.ts'

/**
 * The search to go on from once a product of it is picked. Who picks a product lets go of what that product misses: a price
 * comparison, a price limit, wanted values it does not have.
 */
export function afterPicking(
  picked: Extract<Reference, { kind: 'product' }>,
  past: PastSearch,
  { shown }: ThreadMemory,
): PastSearch {
  const amount = shown.find(({ id }) => id === picked.id)?.price?.amount
  const { min = 0, max = Number.POSITIVE_INFINITY } = past.spokenPrice ?? {}
  const isBeyond = amount !== undefined && (amount < min || amount > max)
  const spokenPrice = isBeyond ? null : past.spokenPrice
  const wanted = metBy(picked.attributes, past.wish.wanted)
  return { ...past, spokenPrice, wish: { ...past.wish, wanted, price: spokenPrice } }
}

function metBy(attributes: Attributes, wanted: AttributeValues): AttributeValues {
  const has: Partial<Record<string, string | readonly string[]>> = attributes
  const met = Object.entries(wanted).filter(([name, values]) => {
    const own = [has[name] ?? []].flat()
    return own.length === 0 || own.some((value) => (values as readonly string[]).includes(value))
  })
  return Object.fromEntries(met) as AttributeValues
}
