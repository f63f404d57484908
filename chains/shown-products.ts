import type { ComparisonOutcome, ToolOutcome } from '../src/dialogue/outcome.ts'
import { shownSearches } from '../src/dialogue/shown-searches.ts'
import type { TurnContext } from '../src/dialogue/turn-context.ts'
import type { Reason } from '../src/retrieval/reason.ts'
import type { FoundProduct } from '../src/retrieval/search-result.ts'
import { voiceOf } from '../src/voice/voices.ts'
import { toProductCard } from './to-product-card.ts'
import type { ProductCard } from './turn.ts'

/** The products to show: those of the searches; without a search, what was looked up. */
export function shownProducts(
  outcomes: readonly ToolOutcome[],
  { limit, request }: Pick<TurnContext, 'limit' | 'request'>,
): ProductCard[] {
  const voice = voiceOf(request.language)
  return foundProducts(outcomes, limit).map((found) => toProductCard(found, voice))
}

function foundProducts(outcomes: readonly ToolOutcome[], limit: number): FoundProduct[] {
  const searches = shownSearches(outcomes, limit)
  if (searches.length > 0) return searches.flatMap(({ result }) => result.products)
  const comparison = outcomes.findLast((outcome) => outcome.kind === 'comparison')
  if (comparison !== undefined) return comparedProducts(comparison).slice(0, limit)
  const lookedUp = outcomes.filter((outcome) => outcome.kind === 'product')
  const products = new Map(lookedUp.map(({ product }) => [product.id, asFound(product, [])]))
  return [...products.values()].slice(0, limit)
}

const asFound = (product: FoundProduct['product'], reasons: readonly Reason[]): FoundProduct => ({
  product,
  score: 1,
  reasons,
  nearMatch: false,
  relaxed: [],
})

/** Each compared product with the facts that were compared; the one that was asked for says so. */
function comparedProducts({ products, compared }: ComparisonOutcome): FoundProduct[] {
  if (compared === null) return products.map((product) => asFound(product, []))
  const { by, toward, ranked, leading } = compared
  const leader = leading === 1 ? ranked[0]?.product.id : undefined
  return products.map((product) => {
    const because = ranked.find((standing) => standing.product.id === product.id)?.because ?? []
    const leads: Reason[] = product.id === leader ? [{ kind: 'leads', by, toward }] : []
    return asFound(product, [...leads, ...because])
  })
}
