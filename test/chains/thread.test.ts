import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deleteThread, readThread, threadSchema } from '../../chains/read-thread.ts'
import { AppError } from '../../src/errors.ts'
import { openShop, photo, pixelMark } from './shop.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'thread-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const bytesOnDisk = () =>
  readdirSync(dataDir)
    .map((file) => readFileSync(join(dataDir, file), 'latin1'))
    .join('')

/** A run of a shop that is closed again, as a service that was stopped. */
async function visit<T>(work: (shop: Awaited<ReturnType<typeof openShop>>) => Promise<T>): Promise<T> {
  const shop = await openShop({ dataDir })
  try {
    return await work(shop)
  } finally {
    await shop.close()
  }
}

test('a conversation goes on after the service was stopped and started', async () => {
  const first = await visit((shop) => shop.say('like this but in blue', { images: [photo()] }))
  const threadId = first.thread_id
  const cheaper = await visit((shop) => shop.say('anything cheaper than the third one?', { threadId }))
  expect(cheaper.understood).toMatchObject({
    reference: { kind: 'photo', handle: 'photo-1', attributes: { category: 'dress' } },
    wanted: { color: ['blue'] },
    price: { max: (first.products[2]?.price?.amount as number) - 0.01 },
  })
  const red = await visit((shop) => shop.say('the second one in red', { threadId }))
  expect(red.understood.reference).toMatchObject({ id: cheaper.products[1]?.id })
  expect(red.products[0]?.attributes.color).toEqual(['red'])
})

test("a photo's pixels are in no file, and a photo adds less than 20 KB", async () => {
  await visit(async (shop) => {
    await shop.say('a blue dress')
    const before = bytesOnDisk().length
    await shop.say('like this', { images: [photo()] })
    const state = await shop.services.threads.getTuple({ configurable: { thread_id: shop.threadId() } })
    expect(JSON.stringify(state)).toContain('photo-1')
    expect(JSON.stringify(state).length).toBeLessThan(20_000)
    const disk = bytesOnDisk()
    expect(disk.length).toBeGreaterThan(before)
    expect(disk).not.toContain(pixelMark)
    expect(disk).not.toContain(Buffer.from(pixelMark).toString('base64').slice(0, 20))
  })
})

test('the same photo sent again is not read again', async () => {
  await visit(async (shop) => {
    await shop.say('like this', { images: [photo()] })
    const again = await shop.say('like this in white', { images: [photo()] })
    expect(shop.vision.photosRead()).toBe(1)
    expect(again.understood.reference).toMatchObject({ handle: 'photo-2' })
  })
})

describe('a thread as a shopper saw it', () => {
  test('is questions and answers, with handles of photos and the products shown', async () => {
    await visit(async (shop) => {
      const result = await shop.say('like this', { images: [photo()] })
      await shop.say('thanks')
      const thread = await readThread(shop.stylist, shop.threadId())
      expect(() => threadSchema.parse(thread)).not.toThrow()
      expect(thread.messages.map(({ role, text }) => [role, text])).toEqual([
        ['user', 'like this'],
        ['assistant', result.reply],
        ['user', 'thanks'],
        ['assistant', expect.stringMatching(/welcome|pleasure/i)],
      ])
      expect(thread.messages[0]?.photos).toEqual(['photo-1'])
      expect(thread.messages[1]?.products).toEqual(result.products)
      expect(Date.parse(thread.created_at)).toBeLessThanOrEqual(Date.parse(thread.updated_at))
    })
  })

  test('a product that has left the shop is no longer in it', async () => {
    await visit(async (shop) => {
      const { products } = await shop.say('a blue dress')
      await shop.services.index.remove([products[0]?.id as string])
      const thread = await readThread(shop.stylist, shop.threadId())
      expect(thread.messages[1]?.products).toEqual(products.slice(1))
    })
  })

  test('an unknown one is not found, to read, to delete or to go on with', async () => {
    await visit(async (shop) => {
      const id = randomUUID()
      const notFound = expect.objectContaining({ code: 'thread-not-found' })
      await expect(readThread(shop.stylist, id)).rejects.toEqual(notFound)
      await expect(deleteThread(shop.stylist, id)).rejects.toEqual(notFound)
      await expect(shop.say('hello', { threadId: id })).rejects.toEqual(notFound)
      await expect(readThread(shop.stylist, '__proto__')).rejects.toEqual(notFound)
    })
  })

  test('a deleted one is gone from every file, and its id is unknown', async () => {
    await visit(async (shop) => {
      await shop.say('a blue dress for my secret-rendezvous')
      expect(bytesOnDisk()).toContain('secret-rendezvous')
      await deleteThread(shop.stylist, shop.threadId())
      expect(bytesOnDisk()).not.toContain('secret-rendezvous')
      await expect(shop.say('more')).rejects.toThrow(AppError)
    })
  })
})

test('a long thread stays small: its state and its file grow no more once it is full', async () => {
  await visit(async (shop) => {
    const size = async () =>
      JSON.stringify(await shop.services.threads.getTuple({ configurable: { thread_id: shop.threadId() } }))
        .length
    for (let turn = 0; turn < 60; turn++) await shop.say(turn % 2 ? 'a blue dress' : 'a red shirt')
    const [state, disk] = [await size(), bytesOnDisk().length]
    for (let turn = 0; turn < 60; turn++) await shop.say(turn % 2 ? 'a blue dress' : 'a red shirt')
    expect(await size()).toBeLessThan(state * 1.05)
    expect(bytesOnDisk().length).toBeLessThan(disk * 1.5)
    const { messages } = await readThread(shop.stylist, shop.threadId())
    expect(messages).toHaveLength(100)
  })
}, 60_000)

test('a turn reads its thread once, and what a broken turn read is not taken for what the next one finds', async () => {
  await visit(async (shop) => {
    await shop.say('a blue dress')
    let reads = 0
    const { threads } = shop.services
    const getTuple = threads.getTuple.bind(threads)
    threads.getTuple = (config) => {
      reads++
      return getTuple(config)
    }
    await shop.say('in red')
    expect(reads).toBe(1)
    const stop = new AbortController()
    await expect(
      shop.say('only in M', { signal: stop.signal, onEvent: () => stop.abort() }),
    ).rejects.toMatchObject({ code: 'canceled' })
    reads = 0
    const { understood } = await shop.say('cheaper')
    expect(reads).toBe(1)
    expect(understood).toMatchObject({ wanted: { color: ['red'] }, sizes: [] })
    const { messages } = await readThread(shop.stylist, shop.threadId())
    expect(messages.map(({ role }) => role).slice(-2)).toEqual(['user', 'assistant'])
  })
})
