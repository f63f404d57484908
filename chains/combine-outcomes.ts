import { isDeepStrictEqual } from 'node:util'
import type { ThreadMemory } from '../src/dialogue/memory.ts'
import type { ComparisonOutcome, SearchOutcome, ToolOutcome } from '../src/dialogue/outcome.ts'
import type { TurnContext } from '../src/dialogue/turn-context.ts'
import type { Intent } from '../src/language/request.ts'
import type { AttributeValues } from '../src/product/attributes.ts'
import { type Direction, type Wish, wishSchema } from '../src/product/wish.ts'
import { mergeDirections } from '../src/retrieval/directions/merge-directions.ts'
import type { Reference } from '../src/retrieval/reference.ts'
import { referenceFromReading } from '../src/retrieval/reference.ts'
import { type Understood, understoodOf } from '../src/retrieval/understood.ts'
import { evidenceOf, superlativeOf } from '../src/voice/compare-shown.ts'
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

/**
 * What is looked for after the turn, the values of all its wishes. Without a search that is what the message asks for, or
 * what the thread has been looking for so far.
 */
export function understoodByTurn(
  outcomes: readonly ToolOutcome[],
  { said, limit, memory }: Pick<TurnContext, 'said' | 'limit' | 'memory'>,
): Understood {
  const searches = shownSearches(outcomes, limit)
  const relaxed = unique(searches.flatMap(({ result }) => result.relaxed))
  const asks = said.wishes.some((wish) => !isDeepStrictEqual(wish, nothing))
  const isHeld = searches.length === 0 && said.intent !== 'start-over' && (!asks || isAside(said.intent))
  const spoken = searches.length > 0 ? searches.map(({ wish }) => wish) : said.wishes
  const asked = isHeld ? memory.searches.map(({ wish }) => wish) : spoken
  const count = said.count === null ? {} : { count: said.count }
  const reference = referenceOf(outcomes, searches) ?? (isHeld ? heldReference(memory) : null)
  return { ...understoodOf(uniteWishes(asked), reference, relaxed), ...count }
}

/** What asks about the shown, or for nothing at all, edits no wish: "does it come in M?" wants no M. */
const isAside = (intent: Intent): boolean =>
  ['detail', 'describe', 'compare', 'greeting', 'thanks', 'off-topic', 'unsafe'].includes(intent)

/** What the thread's search is for the like of, as far as its memory knows it. */
function heldReference({ searches, readings, shown, earlier }: ThreadMemory): Reference | null {
  const key = searches.find(({ reference }) => reference !== null)?.reference ?? null
  if (key === null) return null
  if (key.kind === 'photo') {
    const reading = readings.find(({ handle }) => handle === key.handle)
    return reading === undefined ? null : referenceFromReading(reading, key.garment)
  }
  const product = [...shown, ...earlier].find(({ id }) => id === key.id)
  return product === undefined ? null : { ...key, attributes: product.attributes, vector: null }
}

const nothing = wishSchema.parse({})

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
    unwanted_brands: unique(wishes.flatMap(({ unwanted_brands }) => unwanted_brands)),
    in_stock: wishes.some(({ in_stock }) => in_stock),
    directions: wishes.reduce<Direction[]>((all, wish) => mergeDirections(all, wish.directions), []),
  })

function allValues(lists: readonly AttributeValues[]): AttributeValues {
  const all: Record<string, string[]> = {}
  for (const [name, values] of lists.flatMap((list) => Object.entries(list))) {
    all[name] = unique([...(all[name] ?? []), ...values])
  }
  return all as AttributeValues
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
