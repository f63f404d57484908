import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TurnResult } from '../../chains/turn.ts'
import { createLog } from '../../src/log.ts'
import { openLanceIndex } from '../../src/product-index/lancedb/lance-index.ts'
import type { ProductIndex } from '../../src/product-index/product-index.ts'
import { openShop, photo, type Shop, shopProducts } from '../chains/shop.ts'
import { type DataApi, openDataApi } from '../fakes/data-api/open-data-api.ts'
import { openIndexOver, openSaverOver } from '../fakes/data-api/open-store.ts'
import { createFakeEncoder } from '../fakes/encoder.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'

let api: DataApi
let dir: string
const closers: (() => Promise<void>)[] = []
beforeEach(async () => {
  api = await openDataApi()
  dir = await mkdtemp(join(tmpdir(), 'astra-conversation-'))
})
afterEach(async () => {
  api.faults.clear()
  for (const close of closers.splice(0).reverse()) await close()
  await api.close()
  await rm(dir, { recursive: true, force: true })
})

const encoder = createFakeEncoder()

async function fill(index: ProductIndex): Promise<ProductIndex> {
  const vectors = await encoder.encodeTexts(shopProducts.map(({ title }) => title))
  await index.upsert(shopProducts.map((product, at) => indexedProduct(product, { vector: vectors[at]! })))
  closers.push(() => index.close())
  return index
}

/** A service of its own over the one database, as another process would be. */
async function openAstraShop({ filled = true } = {}): Promise<Shop> {
  const index = await openIndexOver(api, { encoder })
  const threads = await openSaverOver(api)
  if (filled) await fill(index)
  else closers.push(() => index.close())
  const shop = await openShop({ overrides: { index, threads } })
  closers.push(shop.close, () => threads.close())
  return shop
}

async function openEmbeddedShop(): Promise<Shop> {
  const index = await fill(
    await openLanceIndex({ dir: join(dir, 'index'), encoder, log: createLog('silent') }),
  )
  const shop = await openShop({ overrides: { index } })
  closers.push(shop.close)
  return shop
}

const shown = ({ products, reply, understood }: TurnResult) => ({
  products: products.map(({ id, near_match }) => [id, near_match]),
  reply,
  relaxed: understood.relaxed,
})

const conversations: string[][] = [
  ['blue dresses under 60', 'the second one in red', 'anything cheaper?', 'not from Lumen'],
  ['sneakers or heels in black', 'show me more', 'the first one in size XL'],
  ['jeans', 'white ones', 'something to go with the first'],
  ['a green dress', 'then a red one under 35 euros'],
]

describe('a conversation over Astra DB', () => {
  test.each(conversations)(
    'beginning with "%s" shows what one over LanceDB shows, in the same order',
    async (...said) => {
      const [astra, embedded] = [await openAstraShop(), await openEmbeddedShop()]
      for (const message of said) {
        const [one, other] = [await astra.say(message), await embedded.say(message)]
        expect(shown(one), message).toEqual(shown(other))
      }
    },
  )

  test('with a photo shows the same too, and the photo is nowhere in the database', async () => {
    const [astra, embedded] = [await openAstraShop(), await openEmbeddedShop()]
    for (const [message, images] of [
      ['like this but in blue', [photo()]],
      ['cheaper please', []],
    ] as const) {
      const more = { images: [...images] }
      expect(shown(await astra.say(message, more))).toEqual(shown(await embedded.say(message, more)))
    }
    expect(JSON.stringify(api.documents('threads'))).not.toContain('PIXELS-OF')
  })
})

describe('two services over one Astra DB', () => {
  const signal = new AbortController().signal
  const defaults = { images: [], limit: 6, signal }

  test('a thread begun on one goes on at the other', async () => {
    const [one, other] = [await openAstraShop(), await openAstraShop({ filled: false })]
    await one.say('blue dresses')
    const threadId = one.threadId()
    const next = await other.say('the second one in red', { threadId })
    expect(next.products.length).toBeGreaterThan(0)
    expect(next.products[0]?.attributes).toMatchObject({ category: 'dress', color: ['red'] })
    expect((await one.say('cheaper')).thread_id).toBe(threadId)
  })

  test('ten turns of one thread at once, on both: one is answered, the others are told to wait, nothing mixes', async () => {
    const [one, other] = [await openAstraShop(), await openAstraShop({ filled: false })]
    await one.say('blue dresses')
    const threadId = one.threadId()
    // The one that has the thread cannot read on until all others are told to wait.
    const { promise: until, resolve: goOn } = Promise.withResolvers<void>()
    api.faults.plan({ kind: 'held', until }, { command: 'find', times: 1_000 })
    const refused: unknown[] = []
    const turns = await Promise.allSettled(
      Array.from({ length: 10 }, (_, at) =>
        (at % 2 ? one : other).say('red ones', { ...defaults, threadId }).catch((error) => {
          if (refused.push(error.code) === 9) goOn()
          throw error
        }),
      ),
    )
    expect(refused).toEqual(Array(9).fill('thread-busy'))
    expect(turns.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const tuple = await one.services.threads.getTuple({ configurable: { thread_id: threadId } })
    expect(tuple?.checkpoint.channel_values.messages).toHaveLength(4)
  })

  test('a turn that loses its thread to another process ends, and writes nothing more', async () => {
    const one = await openAstraShop()
    await one.say('blue dresses')
    const threadId = one.threadId()
    const lost = AbortSignal.abort(Object.assign(new Error('taken'), { name: 'AbortError' }))
    const lease = async () => ({ lost, release: async () => {} })
    const threads = Object.assign(Object.create(one.services.threads), { lease })
    const before = JSON.stringify(api.documents('threads'))
    const shop = await openShop({ overrides: { index: one.services.index, threads } })
    closers.push(shop.close)
    await expect(shop.say('red ones', { threadId })).rejects.toThrow()
    expect(JSON.stringify(api.documents('threads'))).toBe(before)
  })
})
