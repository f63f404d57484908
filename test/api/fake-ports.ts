import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ports } from '../../api/ports.ts'
import type { ProductCard, TurnRequest, TurnResult, Understood } from '../../chains/turn.ts'
import { readConfig } from '../../src/config.ts'
import { AppError } from '../../src/errors.ts'
import { decodePhoto } from '../../src/image/decode-photo.ts'
import { loadImage } from '../../src/image/load-image.ts'
import { openAgenticFeeds } from '../../src/ingest/agentic-feeds.ts'
import type { Garment } from '../../src/product/garment.ts'
import { type Product, productSchema } from '../../src/product/product.ts'

export const blueDress: ProductCard = {
  id: 'dress-1',
  title: 'Linen dress',
  brand: 'Marlow',
  price: { amount: 49.9, currency: 'EUR' },
  image_url: '/images/dress-1.webp',
  url: null,
  attributes: { category: 'dress', color: ['blue'], pattern: 'solid' },
  availability: 'in_stock',
  options: {},
  images: [],
  rating: null,
  score: 0.83,
  reasons: ['blue', 'dress'],
  near_match: false,
  relaxed: [],
}

export const understood: Understood = {
  reference: null,
  wanted: { category: ['dress'], color: ['blue'] },
  unwanted: {},
  price: null,
  sizes: [],
  brands: [],
  relaxed: [],
}

/** Turns that were asked for, newest last, and what to do at the next one. */
export type FakePorts = Ports & {
  readonly turns: TurnRequest[]
  readonly products: Map<string, Product>
  nextTurn: ((request: TurnRequest) => Promise<void>) | null
  /** What every answer has instead of what is usual. */
  answer: Partial<TurnResult>
  garments: readonly Garment[]
}

/** Ports that answer at once with one dress; pictures are really loaded and decoded. */
export function createFakePorts(): FakePorts {
  const { image } = readConfig({ IMAGE_MAX_BYTES: '200000', IMAGE_MAX_PIXELS: '4000000' })
  const turns: TurnRequest[] = []
  const threads = new Set(['thread-1'])
  const products = new Map<string, Product>([
    [
      'dress-1',
      productSchema.parse({ id: 'dress-1', title: 'Linen dress', attributes: blueDress.attributes }),
    ],
  ])
  const ports: FakePorts = {
    turns,
    products,
    nextTurn: null,
    answer: {},
    garments: [{ attributes: { category: 'dress' }, confidence: { category: 0.9 }, description: 'a dress' }],
    loadPhoto: async (source, options) => {
      const bytes = 'bytes' in source ? source.bytes : await loadImage(source, image, options)
      return decodePhoto(bytes, image, options)
    },
    runTurn: async (request) => {
      turns.push(request)
      if (request.threadId !== undefined && !threads.has(request.threadId)) {
        throw threadNotFound()
      }
      const special = ports.nextTurn
      ports.nextTurn = null
      await special?.(request)
      return answer(request, ports.answer)
    },
    search: async () => ({ products: [blueDress], understood, total: 1 }),
    listProducts: async ({ limit, after }) => ({
      products: [...products.values()]
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
        .filter(({ id }) => after === undefined || id > after.id)
        .slice(0, limit),
      total: products.size,
    }),
    describe: async () => ports.garments,
    languages: ['en', 'de'],
    starters: async (language) => [language === 'de' ? 'Ein blaues Kleid' : 'A blue dress'],
    coverage: async () => [],
    facets: async () => ({
      attributes: { color: { blue: 1 } },
      brands: { Marlow: 1 },
      sizes: { M: 1 },
      availability: { in_stock: 1 },
      price: { min: 49.9, max: 49.9, currency: 'EUR' },
      prices: [{ min: 49.9, max: 49.9, currency: 'EUR' }],
      total: 1,
    }),
    getProduct: async (id) => products.get(id),
    getProducts: async (ids) => ids.flatMap((id) => products.get(id) ?? []),
    productsOfVariants: async (ids) =>
      [...products.values()].filter(({ variants }) => variants.some(({ id }) => ids.includes(id))),
    alike: async (id) => (products.has(id) ? [...products.values()].filter((each) => each.id !== id) : []),
    upsertProducts: async (rows, { onProblem }) => {
      let index = -1
      let count = 0
      for await (const row of rows) {
        index++
        const stored = productSchema.safeParse({ ...row, image_url: null })
        if (row.title === 'unreadable' || !stored.success) {
          onProblem({ index, part: 'row', message: 'It cannot be stored.' })
          continue
        }
        if (row.image_url) onProblem({ index, part: 'picture', message: 'Its picture could not be read.' })
        products.set(row.id, stored.data)
        count++
      }
      return count
    },
    upsertDocuments: async (documents, { onProblem }) => {
      for (const [index, { id, title }] of documents.entries()) {
        if (title === 'unreadable') onProblem({ index, part: 'row', message: 'It cannot be stored.' })
        else products.set(String(id), productSchema.parse({ id, title }))
      }
    },
    feeds: openAgenticFeeds(mkdtempSync(join(tmpdir(), 'feeds-'))),
    removeProduct: async (id) => products.delete(id),
    check: async () => {},
    getThread: async (id) => {
      if (!threads.has(id)) throw threadNotFound()
      const at = '2026-11-23T10:00:00.000Z'
      const messages = [
        { role: 'user' as const, text: 'a blue dress', photos: ['photo-1'], products: [], at, turn_id: null },
        {
          ...{ role: 'assistant' as const, text: 'A blue dress.', photos: [], products: [blueDress], at },
          turn_id: 'turn-1',
        },
      ]
      return { thread_id: id, created_at: at, updated_at: at, messages }
    },
    giveFeedback: async ({ thread_id: id, turn_id: turn }) => {
      if (!threads.has(id)) throw threadNotFound()
      if (turn !== 'turn-1') throw new AppError('turn-not-found', 'There is no such answer.')
    },
    removeThread: async (id) => {
      if (!threads.delete(id)) throw threadNotFound()
    },
  }
  return ports
}

const threadNotFound = () => new AppError('thread-not-found', 'There is no thread with this id.')

function answer(request: TurnRequest, more: Partial<TurnResult>): TurnResult {
  const emit = request.onEvent ?? (() => {})
  const step = { tool: 'search_products', ms: 12, ok: true }
  const result: TurnResult = {
    thread_id: request.threadId ?? 'thread-1',
    turn_id: 'turn-1',
    reply: 'A blue dress.',
    products: [blueDress].slice(0, request.limit),
    understood,
    groups: [],
    total: null,
    suggestions: ['Anything cheaper?'],
    language: 'en',
    steps: [step],
    usage: { model: 'planner', model_calls: 2, input_tokens: 0, output_tokens: 0, total_tokens: 0 },
  }
  Object.assign(result, more)
  emit({ event: 'start', data: { thread_id: result.thread_id } })
  emit({ event: 'step-start', data: { tool: step.tool } })
  emit({ event: 'step-end', data: step })
  const half = Math.ceil(result.reply.length / 2)
  emit({ event: 'text-delta', data: { text: result.reply.slice(0, half) } })
  emit({ event: 'text-delta', data: { text: result.reply.slice(half) } })
  emit({ event: 'products', data: pick(result) })
  emit({ event: 'done', data: result })
  return result
}

const pick = ({ products, understood, groups, total }: TurnResult) => ({
  products,
  understood,
  groups,
  total,
})
