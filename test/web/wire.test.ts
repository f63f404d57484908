import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { openPorts } from '../../api/open-ports.ts'
import type { Thread } from '../../chains/read-thread.ts'
import type { TurnEvent, TurnResult } from '../../chains/turn.ts'
import type { Product, ProductInput } from '../../src/product/product.ts'
import type * as page from '../../web/src/answer.ts'
import { readEvents } from '../../web/src/read-events.ts'
import { jpeg } from '../api/pictures.ts'
import { type Served, serve } from '../api/serve.ts'
import { openShop, type Shop } from '../chains/shop.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'

// What the page reads, written down a second time: `tsc` compares it with the page's types, the tests with real answers.
const looksSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]).optional())
const ratingSchema = z.object({ value: z.number(), scale: z.number(), count: z.number().nullable() })
const productSchema = z.object({
  id: z.string().min(1),
  title: z.string(),
  brand: z.string().nullable(),
  price: z.object({ amount: z.number(), currency: z.string().length(3) }).nullable(),
  image_url: z.string().nullable(),
  url: z.string().nullable(),
  attributes: looksSchema,
  availability: z.string(),
  options: z.record(z.string(), z.array(z.string())),
  rating: ratingSchema.nullable(),
  reasons: z.array(z.string()),
  near_match: z.boolean(),
  relaxed: z.array(z.string()),
})
const attributesSchema = z.record(z.string(), z.array(z.string()).optional())
const understoodSchema = z.object({
  reference: z
    .union([
      z.object({ kind: z.literal('photo'), handle: z.string() }),
      z.object({ kind: z.literal('product'), id: z.string() }),
    ])
    .nullable(),
  wanted: attributesSchema,
  unwanted: attributesSchema,
  price: z
    .object({ min: z.number().optional(), max: z.number().optional(), currency: z.string().optional() })
    .nullable(),
  sizes: z.array(z.string()),
  brands: z.array(z.string()),
  unwanted_brands: z.array(z.string()).optional(),
  in_stock: z.boolean().optional(),
  assumed: z.array(z.object({ attribute: z.string(), value: z.string(), because: z.string() })).optional(),
  relaxed: z.array(z.string()),
})
const stepSchema = z.object({ tool: z.string(), ms: z.number(), ok: z.boolean() })
const groupSchema = z.object({
  label: z.string(),
  slot: z.string().nullable(),
  product_ids: z.array(z.string()),
})
const answerSchema = z.object({
  thread_id: z.string(),
  turn_id: z.string(),
  reply: z.string(),
  products: z.array(productSchema),
  understood: understoodSchema,
  groups: z.array(groupSchema),
  total: z.object({ amount: z.number(), currency: z.string() }).nullable(),
  suggestions: z.array(z.string()),
  language: z.string(),
  steps: z.array(stepSchema),
})
const eventSchema = z.discriminatedUnion('event', [
  z.object({ event: z.literal('start'), data: z.object({ thread_id: z.string() }) }),
  z.object({ event: z.literal('step-start'), data: z.object({ tool: z.string() }) }),
  z.object({ event: z.literal('step-end'), data: stepSchema }),
  z.object({ event: z.literal('text-delta'), data: z.object({ text: z.string() }) }),
  z.object({
    event: z.literal('products'),
    data: answerSchema.pick({ products: true, understood: true, groups: true, total: true }),
  }),
  z.object({ event: z.literal('done'), data: answerSchema }),
])
const threadSchema = z.object({
  thread_id: z.string(),
  messages: z.array(
    z.object({
      role: z.enum(['user', 'assistant']),
      text: z.string(),
      photos: z.array(z.string()),
      products: z.array(productSchema),
      turn_id: z.string().nullable(),
      answer: answerSchema
        .pick({
          understood: true,
          groups: true,
          total: true,
          suggestions: true,
          language: true,
          steps: true,
        })
        .optional(),
    }),
  ),
})
const detailSchema = productSchema
  .pick({ id: true, title: true, brand: true, price: true, url: true, image_url: true })
  .extend({
    images: z.array(z.string()),
    description: z.string(),
    sizes: z.array(z.string()),
    stock: z.number().nullable(),
    availability: z.string(),
    options: z.record(z.string(), z.array(z.string())),
    variants: z.array(
      z.object({ id: z.string(), options: z.record(z.string(), z.string()), availability: z.string() }),
    ),
    rating: ratingSchema.nullable(),
    reviews: z.array(
      z.object({ rating: z.number(), title: z.string(), text: z.string(), author: z.string() }),
    ),
    attributes: z.record(z.string(), z.union([z.string(), z.array(z.string())]).optional()),
    sources: z.record(z.string(), z.enum(['merchant', 'inferred', 'vision']).optional()),
  })

test('the page’s types say what is written down here, and the service’s types fit them (tsc checks it)', () => {
  expectTypeOf<z.output<typeof answerSchema>>().toEqualTypeOf<page.Answer>()
  expectTypeOf<z.output<typeof eventSchema>>().toEqualTypeOf<page.AnswerEvent>()
  expectTypeOf<z.output<typeof threadSchema>>().toEqualTypeOf<page.Thread>()
  expectTypeOf<z.output<typeof detailSchema>>().toEqualTypeOf<page.ProductDetail>()
  expectTypeOf<TurnResult>().toExtend<page.Answer>()
  expectTypeOf<TurnEvent>().toExtend<page.AnswerEvent>()
  expectTypeOf<Thread>().toExtend<page.Thread>()
  expectTypeOf<Product>().toExtend<page.ProductDetail>()
})

describe('what the service answers', () => {
  let shop: Shop
  let served: Served
  const events: page.AnswerEvent[] = []
  const answers: page.Answer[] = []

  async function say(message: string, photo?: Buffer): Promise<void> {
    const form = new FormData()
    form.set('message', message)
    form.set('stream', 'true')
    const threadId = answers[0]?.thread_id
    if (threadId !== undefined) form.set('thread_id', threadId)
    if (photo !== undefined) form.set('images', new Blob([new Uint8Array(photo)]), 'photo.jpg')
    const response = await fetch(`${served.url}/v1/chat`, { method: 'POST', body: form })
    expect(response.status).toBe(200)
    for await (const event of readEvents(response.body as ReadableStream<Uint8Array>)) {
      events.push(event)
      if (event.event === 'done') answers.push(event.data)
    }
  }

  beforeAll(async () => {
    shop = await openShop()
    served = await serve({ open: () => openPorts(shop.services) })
    await served.service.ready
    await say('blue dresses under 70 euro in M, not striped')
    await say('like this', await jpeg(60))
    await say('the second one in red')
    await say('purple heels by Lumen under 20 euro')
  })
  afterAll(async () => {
    await served.stop()
    await shop.close()
  })

  test('is what the page reads, event by event', () => {
    for (const event of events) expect(eventSchema.parse(event)).toBeDefined()
    expect([...new Set(events.map(({ event }) => event))].sort()).toEqual(
      ['done', 'products', 'start', 'step-end', 'step-start', 'text-delta'].sort(),
    )
  })

  test('had everything in it that the page can show', () => {
    const products = answers.flatMap((answer) => answer.products)
    const understood = answers.map((answer) => answer.understood)
    expect(products.some(({ near_match, relaxed }) => near_match && relaxed.length > 0)).toBe(true)
    expect(products.some(({ brand, price, reasons }) => brand && price && reasons.length > 0)).toBe(true)
    expect(understood.map(({ reference }) => reference?.kind)).toEqual(
      expect.arrayContaining(['photo', 'product']),
    )
    expect(understood.some(({ price }) => price?.max !== undefined)).toBe(true)
    for (const list of ['sizes', 'brands', 'relaxed'] as const)
      expect(
        understood.some((each) => each[list].length > 0),
        list,
      ).toBe(true)
    expect(understood.some(({ wanted }) => wanted.color?.includes('blue'))).toBe(true)
    expect(understood.some(({ unwanted }) => unwanted.pattern?.includes('striped'))).toBe(true)
  })

  test('of a thread and of a product is what the page reads', async () => {
    const threadId = answers[0]?.thread_id as string
    const thread = threadSchema.parse(await (await fetch(`${served.url}/v1/threads/${threadId}`)).json())
    expect(thread.messages.map(({ role }) => role)).toEqual(
      answers.flatMap(() => ['user', 'assistant'] as const),
    )
    expect(thread.messages[2]?.photos).toHaveLength(1)
    expect(thread.messages[1]?.products.length).toBeGreaterThan(0)
    const id = answers[0]?.products[0]?.id as string
    const detail = detailSchema.parse(await (await fetch(`${served.url}/v1/products/${id}`)).json())
    expect(detail).toMatchObject({ id, attributes: { category: 'dress', color: ['blue'] }, stock: 5 })
    const seen: Pick<ProductInput, 'attributes' | 'sources'> = {
      attributes: { category: 'scarf', color: ['red'] },
      sources: { color: 'vision' },
    }
    await shop.services.index.upsert([indexedProduct({ id: 'seen', ...seen })])
    const other = detailSchema.parse(await (await fetch(`${served.url}/v1/products/seen`)).json())
    expect(other).toMatchObject({ id: 'seen', ...seen })
  })
})
