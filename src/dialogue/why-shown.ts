import { type AttributeName, attributeNames } from '../product/attributes.ts'
import type { Product } from '../product/product.ts'
import { isWithin, valuesOfProduct } from '../retrieval/missed-constraints.ts'
import type { Reason } from '../retrieval/reason.ts'
import { reasonsFor } from '../retrieval/reasons.ts'
import type { Relaxed } from '../retrieval/search-result.ts'
import { searchesInFocus, type ThreadMemory } from './memory.ts'

/** What a shown piece has of what was asked for, and what it misses. */
export type WhyShown = { readonly reasons: readonly Reason[]; readonly missed: readonly Relaxed[] }

export function whyShown(product: Product, memory: Pick<ThreadMemory, 'searches'>): WhyShown {
  const searches = searchesInFocus(memory)
  const { wish } = searches.find(({ seen }) => seen.includes(product.id)) ?? searches.at(-1) ?? {}
  if (wish === undefined) return { reasons: [], missed: [] }
  const reasons = reasonsFor(product, wish, { reference: null, presumed: {}, resembles: false })
  const misses = (name: AttributeName) => {
    const wanted: readonly string[] = wish.wanted[name] ?? []
    const own = valuesOfProduct(product, name)
    return wanted.length > 0 && own.length > 0 && !own.some((value) => wanted.includes(value))
  }
  const missesSize = wish.sizes.length > 0 && !reasons.some(({ kind }) => kind === 'size')
  return {
    reasons,
    missed: [
      ...attributeNames.filter(misses),
      ...(wish.price !== null && !isWithin(product.price, wish.price) ? (['price'] as const) : []),
      ...(missesSize ? (['size'] as const) : []),
    ],
  }
}
