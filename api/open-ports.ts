import { forgetGoneVotes } from '../chains/forget-votes.ts'
import { giveFeedback } from '../chains/give-feedback.ts'
import { deleteThread, readThread } from '../chains/read-thread.ts'
import { runTurn } from '../chains/run-turn.ts'
import { createStylist } from '../chains/stylist.ts'
import { toProductCard } from '../chains/to-product-card.ts'
import { filterOf } from '../src/dialogue/catalogue-fact.ts'
import { searchOnce } from '../src/dialogue/search-once.ts'
import { unstatedIn } from '../src/dialogue/unstated-notes.ts'
import { createForgivingEncoder } from '../src/encoder/forgiving-encoder.ts'
import { decodePhoto } from '../src/image/decode-photo.ts'
import { loadImage } from '../src/image/load-image.ts'
import { openAgenticFeeds } from '../src/ingest/agentic-feeds.ts'
import { readCoverage } from '../src/ingest/coverage-file.ts'
import { indexDocuments } from '../src/ingest/index-documents.ts'
import { indexProducts } from '../src/ingest/index-products.ts'
import { createGate } from '../src/platform/gate.ts'
import { mapConcurrently } from '../src/platform/map-concurrently.ts'
import { toProductFilter } from '../src/product/filters.ts'
import type { Product } from '../src/product/product.ts'
import { intersectFilters } from '../src/retrieval/intersect-filters.ts'
import { readPhotos } from '../src/retrieval/read-photos.ts'
import { understoodOf } from '../src/retrieval/understood.ts'
import type { Services } from '../src/services.ts'
import { voiceOf, voices } from '../src/voice/voices.ts'
import { createCheck } from './check-services.ts'
import { requestLimits } from './limits.ts'
import type { Ports } from './ports.ts'
import { createStarters } from './starters.ts'

/** The real ports over opened services. */
export async function openPorts(services: Services): Promise<Ports> {
  const { config, index } = services
  const fetchGate = createGate({ slots: requestLimits.fetches, waiting: requestLimits.waitingFetches })
  const stylist = await createStylist(services)
  forgetGoneVotes(services).catch((error: unknown) =>
    services.log.warn({ err: error }, 'Thumbs of threads that are gone stay until the next start'),
  )
  const encoder = createForgivingEncoder(services.encoder, ({ error }) =>
    services.log.warn({ err: error }, 'a search goes on without its encoder'),
  )
  const forSearch = { ...services, encoder }
  return {
    loadPhoto: async (source, options) => {
      const bytes =
        'bytes' in source
          ? source.bytes
          : await loadImage(source, config.image, { ...options, gate: fetchGate })
      return decodePhoto(bytes, config.image, { ...options, hurried: true })
    },
    runTurn: (request) => runTurn(stylist, request),
    search: async (query, options) => {
      const { result, wish, reference, language, assumed } = await searchOnce(forSearch, query, options)
      const unstated = unstatedIn(result)
      const fits = intersectFilters(filterOf(wish), query.filters && toProductFilter(query.filters))
      return {
        total: fits === null ? 0 : await index.count(fits),
        products: result.products.map((found) => toProductCard(found, voiceOf(language))),
        understood: {
          ...understoodOf(wish, reference, result.relaxed),
          ...(assumed.length > 0 ? { assumed: [...assumed] } : {}),
          ...(unstated.length > 0 ? { unstated } : {}),
        },
      }
    },
    describe: async (photo, options) => (await readPhotos(forSearch, [photo], options))[0]?.garments ?? [],
    languages: Object.keys(voices),
    starters: createStarters(services),
    facets: async (filters) => {
      const { told: _, ...counts } = await index.facets(toProductFilter(filters))
      return counts
    },
    listProducts: async ({ filters, limit, after }) => {
      const filter = toProductFilter(filters)
      const [hits, total] = await Promise.all([
        index.search({ filter, limit, ...(after && { after }) }),
        index.count(filter),
      ])
      return { products: hits.map(({ product }) => product), total }
    },
    coverage: () => readCoverage(config.dataDir),
    getProduct: async (id) => (await index.get([id]))[0],
    getProducts: (ids) => (ids.length === 0 ? Promise.resolve([]) : index.get(ids)),
    productsOfVariants: async (ids) => {
      // The index's words hold what a product can be asked by; that one truly has the variant is checked here.
      const searches = mapConcurrently(ids, 4, (text) => index.search({ text, limit: 5 }))
      const found = await Array.fromAsync(searches)
      const holds = (product: Product, id: string) => product.variants.some((variant) => variant.id === id)
      return found.flatMap((hits, place) =>
        hits.flatMap(({ product }) => (holds(product, ids[place] ?? '') ? [product] : [])),
      )
    },
    alike: async (id, { filters, limit, signal }) => {
      const vector = (await index.vectors([id])).get(id)
      if (vector === undefined) return []
      const filter = toProductFilter(filters)
      const exclude_ids = [...(filter.exclude_ids ?? []), id]
      const hits = await index.search({ vector, filter: { ...filter, exclude_ids }, limit }, { signal })
      return hits.map(({ product }) => product)
    },
    upsertProducts: async (products, { signal, onProblem }) => {
      const report = await indexProducts(services, products, {
        signal,
        onProblem: ({ line, part, reason }) =>
          onProblem({ index: line - 1, part: part === 'picture' ? part : 'row', message: reason }),
      })
      return report.added + report.changed + report.unchanged
    },
    upsertDocuments: async (documents, { signal, onProblem }) => {
      await indexDocuments(services, documents, {
        signal,
        onProblem: ({ line, part, reason }) => {
          if (part === 'row' || part === 'picture') onProblem({ index: line - 1, part, message: reason })
        },
      })
    },
    feeds: openAgenticFeeds(config.dataDir),
    removeProduct: async (id) => (await index.remove([id])) > 0,
    check: createCheck(services),
    getThread: (id) => readThread(stylist, id),
    removeThread: (id) => deleteThread(stylist, id),
    giveFeedback: (feedback) => giveFeedback(stylist, feedback),
  }
}
