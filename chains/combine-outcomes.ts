import type { Reference } from '../src/catalogue/catalogue.ts'
import { type Understood, understoodOf } from '../src/catalogue/understood.ts'
import type { AttributeValues } from '../src/product/attributes.ts'
import { type Wish, wishSchema } from '../src/product/wish.ts'
import type { SearchOutcome, ToolOutcome } from '../tools/outcome.ts'
import type { TurnContext } from '../tools/turn-context.ts'
import { toProductCard } from './to-product-card.ts'
import type { ProductCard } from './turn.ts'

/** The searches that count: of several for the same kind of garment, the last one that found something. */
export function searchesOf(outcomes: readonly ToolOutcome[]): SearchOutcome[] {
  const byKind = new Map<string, SearchOutcome>()
  for (const outcome of outcomes) {
    if (outcome.kind !== 'search') continue
    const kind = [...(outcome.wish.wanted.category ?? [])].sort().join()
    if (outcome.result.products.length > 0 || !byKind.has(kind)) byKind.set(kind, outcome)
  }
  return [...byKind.values()]
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

/** The products to show: those of the searches; without a search, what was looked up. */
export function shownProducts(outcomes: readonly ToolOutcome[], limit: number): ProductCard[] {
  const searches = shownSearches(outcomes, limit)
  if (searches.length > 0) return searches.flatMap(({ result }) => result.products.map(toProductCard))
  const cards = new Map<string, ProductCard>()
  for (const outcome of outcomes) {
    if (outcome.kind !== 'product') continue
    const { product } = outcome
    cards.set(product.id, toProductCard({ product, score: 1, reasons: [], nearMatch: false, relaxed: [] }))
  }
  return [...cards.values()].slice(0, limit)
}

/** What the turn was taken to ask for, the values of all its wishes; `wishes` stands in where no search was made. */
export function understoodByTurn(
  outcomes: readonly ToolOutcome[],
  { said: { wishes }, limit }: Pick<TurnContext, 'said' | 'limit'>,
): Understood {
  const searches = shownSearches(outcomes, limit)
  const asked = searches.length > 0 ? searches.map(({ wish }) => wish) : wishes
  const relaxed = unique(searches.flatMap(({ result }) => result.relaxed))
  return understoodOf(uniteWishes(asked), referenceOf(outcomes, searches), relaxed)
}

function referenceOf(outcomes: readonly ToolOutcome[], searches: readonly SearchOutcome[]): Reference | null {
  if (searches.length > 0) return searches.find(({ reference }) => reference !== null)?.reference ?? null
  const product = outcomes.find((outcome) => outcome.kind === 'product')?.product
  return product === undefined
    ? null
    : { kind: 'product', id: product.id, attributes: product.attributes, vector: null }
}

const uniteWishes = (wishes: readonly Wish[]): Wish =>
  wishSchema.parse({
    wanted: allValues(wishes.map(({ wanted }) => wanted)),
    unwanted: allValues(wishes.map(({ unwanted }) => unwanted)),
    price: wishes.find(({ price }) => price !== null)?.price ?? null,
    sizes: unique(wishes.flatMap(({ sizes }) => sizes)),
    brands: unique(wishes.flatMap(({ brands }) => brands)),
  })

function allValues(lists: readonly AttributeValues[]): AttributeValues {
  const all: Record<string, string[]> = {}
  for (const [name, values] of lists.flatMap((list) => Object.entries(list))) {
    all[name] = unique([...(all[name] ?? []), ...values])
  }
  return all as AttributeValues
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
