import { isOutOfPlace, type LookUse } from '../outfit/special-use.ts'
import type { SearchResult } from '../retrieval/search-result.ts'
import type { Assumption } from './assume.ts'

/** Kinds in a wish from which it names a family, "shoes", rather than the kinds themselves. */
export const familyKinds = 4

/** What was assumed of a search, as far as it tells what a piece is out of place for. */
export function useOf(assumed: readonly Assumption[]): LookUse {
  const told = (name: Assumption['attribute']) => assumed.find(({ attribute }) => attribute === name)?.value
  return {
    dressiness: (told('formality') ?? null) as LookUse['dressiness'],
    isWet: told('weather') === 'wet',
    isCold: told('weather') === 'cold',
  }
}

/**
 * Of a wish that leaves the kind open the pieces that are made for something else come last, among what misses as much: wellies where
 * nobody spoke of rain, a pink check for an interview at a bank.
 */
export function putOutOfPlaceLast(result: SearchResult, use: LookUse): SearchResult {
  const groups = [...new Set(result.products.map(({ relaxed }) => relaxed.join()))]
  const products = groups.flatMap((group) => {
    const alike = result.products.filter(({ relaxed }) => relaxed.join() === group)
    const isOut = ({ product }: (typeof alike)[number]) => isOutOfPlace(product, use)
    return [...alike.filter((found) => !isOut(found)), ...alike.filter(isOut)]
  })
  let lowest = 1
  return {
    ...result,
    products: products.map((found) => {
      lowest = Math.min(lowest, found.score)
      return { ...found, score: lowest }
    }),
  }
}
