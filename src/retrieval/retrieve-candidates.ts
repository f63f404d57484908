import { isClosedBy } from '../product/closures.ts'
import { comparable } from '../product/comparable.ts'
import type { ProductFilter } from '../product/filters.ts'
import { findTerms } from '../product/find-terms.ts'
import type { Product } from '../product/product.ts'
import { atPriceOfWanted } from '../product/variants.ts'
import type { Wish } from '../product/wish.ts'
import type { IndexHit, IndexQuery, ProductIndex } from '../product-index/product-index.ts'
import type { Target } from './compose-target.ts'
import { intersectFilters } from './intersect-filters.ts'
import { missedBesideName, type NamedProduct } from './named-products.ts'
import { orderCandidates, withSoldOut } from './order-candidates.ts'
import { type Candidate, isSoldOut, rankHits } from './rank-hits.ts'
import { relaxationCost } from './relaxation-order.ts'
import { relaxationStages, type Stage } from './relaxation-stages.ts'
import type { Retrievers } from './retriever-score.ts'
import type { SearchRequest } from './search-request.ts'
import { inOneCurrency, sortedByAsked } from './superlatives.ts'
import { weights } from './weights.ts'
import { neverRelaxedFilter } from './wish-filter.ts'

export type CandidateSearch = SearchRequest & {
  readonly target: Target
  /** What to search by: a vector, words, or both. */
  readonly query: Pick<IndexQuery, 'vector' | 'text'>
  /** What the vector stands for. */
  readonly vectorOf: NonNullable<Retrievers['vector']>
}

/**
 * Candidates, best first, at most `limit`. One index query as long as enough products meet everything; otherwise
 * constraints are given up stage by stage. A small shop is asked for the first two stages at once.
 */
export async function retrieveCandidates(
  index: ProductIndex,
  search: CandidateSearch,
  options: { signal?: AbortSignal } = {},
): Promise<Candidate[]> {
  const { wish, target, limit, query } = search
  const retrievers = {
    vector: query.vector === undefined ? null : search.vectorOf,
    lexical: query.text !== undefined && index.capabilities.hybrid,
  }
  const priceOf = askedPrice(search)
  const within = (filter: ProductFilter) => intersectFilters(filter, search.filter)
  const look = async (filter: ProductFilter, more: Omit<IndexQuery, 'filter'>): Promise<IndexHit[]> => {
    const both = within(filter)
    return both === null ? [] : index.search({ ...more, filter: both }, options)
  }
  const ask = async ({ filter, price }: Stage, depth: number): Promise<IndexHit[]> => {
    if (price === 'nearest') return nearestInPrice(filter, (each, sort) => look(each, { sort, limit: depth }))
    if (wish.sort === 'relevance') return look(filter, { ...query, limit: depth })
    // A superlative is over all that fits, not over what the search saw first; beside it what says the shopper's words.
    const { sort } = wish
    const comparable = await inOneCurrency(index, { filter, within, sort })
    const [sorted, worded] = await Promise.all([
      sortedByAsked((limit) => look(comparable, { sort, limit }), {
        depth,
        limit,
        priceOf,
        sort,
      }),
      query.text === undefined ? [] : look(comparable, { text: query.text, limit: depth }),
    ])
    // Of nothing that fits is it told since when it is there.
    if (sort === 'newest' && sorted.length === 0) return look(filter, { ...query, limit: depth })
    const seen = new Set(sorted.map(({ product }) => product.id))
    return [...sorted, ...worded.filter(({ product }) => !seen.has(product.id))]
  }
  const rank = (hits: readonly IndexHit[]) =>
    rankHits(
      hits.filter(({ product }) => !saysAny(product, wish.unwanted_words)),
      {
        ...{ wish, target, retrievers, byAttributes: !search.without?.includes('attributes') },
        priceOf,
        same: search.reference?.kind === 'photo' ? search.reference.same : undefined,
      },
    )

  const stages = relaxationStages(wish, target)
  if (search.without?.includes('relaxation')) stages.splice(1)
  const found: Candidate[] = []
  const soldOut: Candidate[] = []
  const take = (ranked: readonly Candidate[], room: number) => {
    const seen = new Set([...found, ...soldOut].map(({ product }) => product.id))
    const fresh = ranked.filter(({ product }) => !seen.has(product.id))
    found.push(...fresh.filter((each) => !isSoldOut(each)).slice(0, room))
    soldOut.push(...fresh.filter(isSoldOut).slice(0, room))
  }
  const naming = namedCandidates(search, (filter) => look(filter, { limit: mostNamed }), rank)
  const [strict, wider] = stages
  if (strict && wider?.until === 'limit' && (await canAskBoth(index, search))) {
    const depth = depthOf(wish, limit)
    const hits = await ask(wider, depth)
    const ranked = rank(hits)
    const meetAll = ranked.filter(
      (each) => each.missed.length === 0 && each.unstated.length === 0 && !isSoldOut(each),
    ).length
    // Nothing was cut off, or nothing that was would be shown.
    if (hits.length < depth || (meetAll >= limit && wish.sort === 'relevance')) {
      take(ranked, limit)
      stages.splice(0, 2)
    }
  }
  const hasReplaced = Object.keys(target.replaced).length > 0
  for (const stage of stages) {
    const had = stage.until === 'any' ? found.length + soldOut.length : found.length
    const room = roomFor(stage, had, limit)
    if (room <= 0) continue
    const ranked = rank(await ask(stage, depthOf(wish, limit) + had))
    // What hardly is what was asked for waits for those that come close.
    const waits = hasReplaced && stage === strict && stage !== stages.at(-1)
    take(waits ? ranked.filter(({ loss }) => loss === 0) : ranked, room)
  }
  const ordered = orderCandidates([...found, ...soldOut], await naming, wish)
  return withSoldOut(ordered, limit)
}

/** What a product costs in the color and the size that are asked for. */
function askedPrice({ wish, target, filter }: CandidateSearch): (product: Product) => number | undefined {
  const sizes = [...wish.sizes, ...(filter?.sizes ?? [])]
  const colors = target.stated.color ?? filter?.wanted?.color
  return (product) => atPriceOfWanted(product, { sizes, colors, price: wish.price }).price?.amount
}

/** So many products of one name are looked at. */
const mostNamed = 100

/** The products on either side of a price that nobody meets, the nearest first on each. */
async function nearestInPrice(
  { price = {}, ...filter }: ProductFilter,
  look: (filter: ProductFilter, sort: 'price-ascending' | 'price-descending') => Promise<IndexHit[]>,
): Promise<IndexHit[]> {
  const { min, max, ...currency } = price
  const [above, below] = await Promise.all([
    max === undefined ? [] : look({ ...filter, price: { min: max, ...currency } }, 'price-ascending'),
    min === undefined ? [] : look({ ...filter, price: { max: min, ...currency } }, 'price-descending'),
  ])
  return [...above, ...below]
}

/** The products that the words name, by id: judged as all others are, but for what their own name says. */
async function namedCandidates(
  { named = [], wish, target }: CandidateSearch,
  look: (filter: ProductFilter) => Promise<IndexHit[]>,
  rank: (hits: readonly IndexHit[]) => Candidate[],
): Promise<Candidate[]> {
  if (named.length === 0) return []
  const byId = new Map(named.map((each) => [each.id, each]))
  const lookFor = async (some: readonly NamedProduct[], wish: Wish) =>
    some.length === 0
      ? []
      : look({
          ...neverRelaxedFilter(wish),
          unstated_pass: [...(target.unstated ?? [])],
          ids: [...new Set(some.map(({ id }) => id))].slice(0, mostNamed),
        })
  const whole = named.filter(saysWearer)
  const others = named.filter((each) => !whole.includes(each))
  const hits = (await Promise.all([lookFor(others, wish), lookFor(whole, forAnybody(wish))])).flat()
  return rank(hits).map((candidate) => {
    const naming = byId.get(candidate.product.id)!
    const missed = missedBesideName(candidate.missed, naming, target.stated)
    const loss = missed.length === candidate.missed.length ? candidate.loss : relaxationCost(missed)
    return { ...candidate, missed, loss, named: naming.as }
  })
}

/** True when the wider of the first two stages holds the stricter one, and the index is fast at wide searches of so many products. */
async function canAskBoth(index: ProductIndex, { target, query }: CandidateSearch): Promise<boolean> {
  const { wideSearchUpTo = 0 } = index.capabilities
  const isWider = Object.keys(target.replaced).length === 0
  return (
    isWider && query.vector !== undefined && wideSearchUpTo > 0 && (await index.count()) <= wideSearchUpTo
  )
}

/** True when the shop's own text of the product holds one of the words, or it is closed so; of its kind a plural is as good. */
function saysAny(product: Product, words: readonly string[]): boolean {
  if (words.length === 0) return false
  if (words.some((word) => isClosedBy(word, product))) return true
  const { title, description } = product
  const present = new Set(comparable(`${title} ${description}`).match(/[\p{L}\p{N}]+/gu))
  return words.some(
    (word) => present.has(word) || present.has(word.replace(/s$/, '')) || present.has(`${word}s`),
  )
}

/** How many products a stage may add to those found already. */
function roomFor({ until }: Stage, found: number, limit: number): number {
  if (until === 'limit') return limit - found
  const enough = Math.min(limit, weights.enough)
  return until === 'enough' || found === 0 ? enough - found : 0
}

function depthOf({ sort }: Wish, limit: number): number {
  const { perResult, min, sorted } = weights.depth
  return Math.max(sort === 'relevance' ? min : sorted, perResult * limit)
}

/** The wearer that a whole title says is part of the name: a shop files "Doodle Boy Grand Prix Shirt" under men. */
const saysWearer = ({ as, phrase }: NamedProduct) =>
  as === 'itself' &&
  findTerms(phrase).some(({ meanings }) =>
    meanings.some(({ attribute }) => attribute === 'gender' || attribute === 'age_group'),
  )

const forAnybody = ({ wanted: { gender: _, age_group: __, ...wanted }, ...wish }: Wish): Wish => ({
  ...wish,
  wanted,
})
