import type { SearchOutcome, ToolOutcome } from './outcome.ts'
import { garmentName } from './resolve-reference.ts'

/** The searches that count: of several for the same garment, the last one that found something. */
export function searchesOf(outcomes: readonly ToolOutcome[]): SearchOutcome[] {
  const byGarment = new Map<string, SearchOutcome>()
  for (const outcome of outcomes) {
    if (outcome.kind !== 'search') continue
    const categories = [...(outcome.wish.wanted.category ?? [])].sort().join()
    // Of two that were gone on with each is one of its own, and so are hers and his of one.
    const own = outcome.origin == null ? '' : `${outcome.origin} ${outcome.wish.wanted.gender ?? ''}`
    const key = `${categories} ${outcome.garment ?? ''} ${photoOf(outcome)} ${own}`
    if (outcome.result.products.length > 0 || !byGarment.has(key)) byGarment.set(key, outcome)
  }
  return [...byGarment.values()]
}

/** The searches with the products of each that are shown: an even share of `limit`, each product once. */
export function shownSearches(outcomes: readonly ToolOutcome[], limit: number): SearchOutcome[] {
  const searches = searchesOf(outcomes)
  const shown = new Set<string>()
  return searches.map((search, place) => {
    const room = Math.ceil((limit - shown.size) / (searches.length - place))
    const products = search.result.products.filter(({ product }) => !shown.has(product.id)).slice(0, room)
    for (const { product } of products) shown.add(product.id)
    const missed = new Set(products.flatMap(({ relaxed }) => relaxed))
    const relaxed = search.result.relaxed.filter((name) => missed.has(name))
    return { ...search, result: { products, relaxed } }
  })
}

/** The garment of a photo that a search is for the like of. */
const photoOf = ({ reference }: SearchOutcome): string =>
  reference?.kind === 'photo' ? garmentName(reference.handle, reference.garment ?? 1) : ''
