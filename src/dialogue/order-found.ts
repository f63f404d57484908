import type { Claim } from '../language/claims.ts'
import { comparable } from '../product/comparable.ts'
import type { Wish } from '../product/wish.ts'
import type { FoundProduct, SearchResult } from '../retrieval/search-result.ts'
import { claimTexts } from './claim-texts.ts'

/**
 * Of products that miss as much, those first whose own text vouches for what was asked of them, and what is sold out last: nobody
 * wants it as a first pick. An order that was asked for stays.
 */
export function orderFound(
  result: SearchResult,
  { claims, sort }: { readonly claims: readonly Claim[]; readonly sort: Wish['sort'] },
): SearchResult {
  if (sort !== 'relevance') return result
  const texts = claims.flatMap((claim) => claimTexts[claim]).map(comparable)
  const vouches = ({ product: { title, description } }: FoundProduct) => {
    const own = comparable(`${title} ${description}`)
    return texts.some((text) => own.includes(text))
  }
  const groups = [...new Set(result.products.map(({ relaxed }) => relaxed.join()))]
  const groupOf = ({ relaxed }: FoundProduct) => groups.indexOf(relaxed.join())
  let lowest = 1
  const products = result.products
    .toSorted(
      (one, other) =>
        groupOf(one) - groupOf(other) ||
        Number(vouches(other)) - Number(vouches(one)) ||
        Number(one.product.stock === 0) - Number(other.product.stock === 0),
    )
    .map((found) => {
      lowest = Math.min(lowest, found.score)
      return { ...found, score: lowest }
    })
  return { ...result, products }
}
