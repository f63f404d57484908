import type { ComparisonOutcome, ToolOutcome } from '../src/dialogue/outcome.ts'
import { shownSearches } from '../src/dialogue/shown-searches.ts'
import { evidenceOf, superlativeOf } from '../src/voice/compare-shown.ts'
import { toProductCard } from './to-product-card.ts'
import type { ProductCard } from './turn.ts'

/** The products to show: those of the searches; without a search, what was looked up. */
export function shownProducts(outcomes: readonly ToolOutcome[], limit: number): ProductCard[] {
  const searches = shownSearches(outcomes, limit)
  if (searches.length > 0) return searches.flatMap(({ result }) => result.products.map(toProductCard))
  const comparison = outcomes.findLast((outcome) => outcome.kind === 'comparison')
  if (comparison !== undefined) return comparedCards(comparison).slice(0, limit)
  const cards = new Map<string, ProductCard>()
  for (const outcome of outcomes) {
    if (outcome.kind !== 'product') continue
    const { product } = outcome
    cards.set(product.id, toProductCard({ product, score: 1, reasons: [], nearMatch: false, relaxed: [] }))
  }
  return [...cards.values()].slice(0, limit)
}

/** Each compared product with the facts that were compared; the one that was asked for says so. */
function comparedCards({ products, compared }: ComparisonOutcome): ProductCard[] {
  const leaders = compared === null ? [] : compared.ranked.slice(0, compared.leading)
  const leads = (id: string) => leaders.length === 1 && leaders[0]?.product.id === id
  return products.map((product) => {
    const evidence = compared === null ? '' : evidenceOf(compared, product)
    const title = compared !== null && leads(product.id) ? superlativeOf(compared) : ''
    const reasons = [title, evidence].filter((reason) => reason !== '')
    return toProductCard({ product, score: 1, reasons, nearMatch: false, relaxed: [] })
  })
}
