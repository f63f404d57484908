import type { Encoder } from '../encoder/encoder.ts'
import type { Log } from '../log.ts'
import type { Product } from '../product/product.ts'
import type { Wish } from '../product/wish.ts'
import { comparable } from '../product-index/comparable.ts'
import type { IndexQuery, ProductIndex } from '../product-index/product-index.ts'
import { captionAttributes } from './caption-attributes.ts'
import type { FoundProduct, Reference, SearchRequest, SearchResult } from './catalogue.ts'
import { composeTarget, type Target } from './compose-target.ts'
import { intersectFilters } from './intersect-filters.ts'
import { givingUp, relaxedName } from './missed-constraints.ts'
import { composeQueryVector } from './query-vector.ts'
import { type Candidate, rankHits } from './rank-hits.ts'
import { type Asked, reasonsFor } from './reasons.ts'
import { relaxationStages, type Stage } from './relax.ts'
import { weights } from './weights.ts'

export type SearchServices = { readonly index: ProductIndex; readonly encoder: Encoder; readonly log?: Log }

/**
 * The shop's products that fit a wish, best first. One index query as long as enough products meet everything; otherwise
 * constraints are given up in a fixed order and what misses some comes after, marked. Throws `canceled` or `model-failed`.
 */
export async function searchCatalogue(
  services: SearchServices,
  request: SearchRequest,
  options: { signal?: AbortSignal } = {},
): Promise<SearchResult> {
  const { wish, reference, limit } = request
  const target = composeTarget(wish, reference)
  const vector = await composeQueryVector(services.encoder, { wish, reference, target }, options)
  const text = lexicalText(wish, reference)
  const query = { ...(vector ? { vector } : {}), ...(text ? { text } : {}) }
  const legs = { vector: vector !== null, lexical: text !== '' && services.index.capabilities.hybrid }

  const found: Candidate[] = []
  for (const stage of relaxationStages(wish, target)) {
    const room = roomFor(stage, found.length, limit)
    const filter = room > 0 ? intersectFilters(stage.filter, request.filter) : null
    if (!filter) continue
    const depth = depthOf(wish, limit) + found.length
    const hits = await services.index.search({ ...query, filter, limit: depth } satisfies IndexQuery, options)
    const seen = new Set(found.map(({ product }) => product.id))
    const fresh = hits.filter(
      ({ product }) => !seen.has(product.id) && !saysAny(product, wish.unwanted_words),
    )
    found.push(...rankHits(fresh, { wish, target, legs }).slice(0, room))
  }
  services.log?.debug({ wanted: wish.wanted, found: found.length }, 'Searched the catalogue')
  return toResult(found, { request, target })
}

/** True when the shop's own text of the product holds one of the words; of its kind a plural is as good. */
function saysAny({ title, description }: Product, words: readonly string[]): boolean {
  if (words.length === 0) return false
  const said = new Set(comparable(`${title} ${description}`).match(/[\p{L}\p{N}]+/gu))
  return words.some((word) => said.has(word) || said.has(word.replace(/s$/, '')) || said.has(`${word}s`))
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

/**
 * The words to look for, none when attributes and brands took them all: then the filter holds what they said, and a second
 * leg would cost a third of the search to rank what is equal. Beside a reference the free words alone.
 */
function lexicalText({ text, wanted, brands }: Wish, reference: Reference | null): string {
  if (text.trim() === '') return ''
  const words = reference ? [text] : [text, ...brands, captionAttributes(wanted)]
  return words.filter((part) => part.trim() !== '').join(' ')
}

function toResult(
  found: readonly Candidate[],
  { request, target }: { request: SearchRequest; target: Target },
): SearchResult {
  const asked = allAsked(request)
  let lowest = 1
  const products = found.map(({ product, score, missed, nearVector }): FoundProduct => {
    // A later product never scores higher, so that sorting by score keeps the order.
    lowest = request.wish.sort === 'relevance' ? Math.min(lowest, score) : score
    const kind = target.presumed.category
    const resembles = nearVector && (kind === undefined || product.attributes.category === kind)
    return {
      product,
      score: Math.round(lowest * 10_000) / 10_000,
      reasons: reasonsFor(product, asked, {
        ...{ reference: request.reference, presumed: target.presumed, resembles },
      }),
      nearMatch: missed.length > 0,
      relaxed: [...new Set(missed.map(relaxedName))],
    }
  })
  const missedByAny = new Set(found.flatMap(({ missed }) => missed))
  const relaxed = givingUp.filter((constraint) => missedByAny.has(constraint)).map(relaxedName)
  return { products, relaxed: [...new Set(relaxed)] }
}

/** The wish together with the filter: both were asked for, so both are reasons. */
function allAsked({ wish, filter }: SearchRequest): Asked {
  if (!filter) return wish
  return {
    ...wish,
    wanted: { ...filter.wanted, ...wish.wanted },
    unwanted: { ...filter.unwanted, ...wish.unwanted },
    price: wish.price ?? filter.price ?? null,
    sizes: [...wish.sizes, ...(filter.sizes ?? [])],
    brands: [...wish.brands, ...(filter.brands ?? [])],
    in_stock: wish.in_stock || (filter.in_stock ?? false),
  }
}
