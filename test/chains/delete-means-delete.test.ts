import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { forgetGoneVotes } from '../../chains/forget-votes.ts'
import { giveFeedback } from '../../chains/give-feedback.ts'
import { deleteThread, readThread } from '../../chains/read-thread.ts'
import { openShop, photo, type Shop, type ShopOptions } from './shop.ts'

let dataDir: string
const shops: Shop[] = []
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'delete-'))
})
afterEach(async () => {
  for (const shop of shops.splice(0)) await shop.close()
  await rm(dataDir, { recursive: true, force: true })
})

/** One of several processes on the folder, as far as files go. */
async function open(options: ShopOptions = {}): Promise<Shop> {
  const shop = await openShop({ ...options, dataDir })
  shops.push(shop)
  return shop
}

/** The files below the data folder that hold any of these words. */
async function filesWith(words: readonly string[]): Promise<string[]> {
  const files = await readdir(dataDir, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const file of files.filter((each) => each.isFile())) {
    const bytes = await readFile(join(file.parentPath, file.name))
    const holds = words.some((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
    if (holds) found.push(file.name)
  }
  return found.sort()
}

const words = ['zanzibarquilt', 'blueberrymoon', 'a-comment-about-it']

/** A conversation with words of its own, a photo, and a thumb with a comment; its id. */
async function converse({ say, stylist, threadId }: Shop): Promise<string> {
  await say('something like this for my zanzibarquilt party', { images: [photo()] })
  const { turn_id } = await say('blue dresses, blueberrymoon')
  const comment = 'a-comment-about-it'
  await giveFeedback(stylist, { thread_id: threadId(), turn_id, thumb: 'up', comment })
  return threadId()
}

test('of a deleted conversation no file keeps a word, its thumbs included, though another process has the folder open', async () => {
  const [one, other] = [await open(), await open()]
  const id = await converse(one)
  const neighbor = await converse(other)
  expect((await readThread(other.stylist, id)).messages).toHaveLength(4)
  expect(await filesWith([id])).toEqual(expect.arrayContaining(['feedback.jsonl']))
  await deleteThread(other.stylist, id)
  expect(await filesWith([id])).toEqual([])
  await expect(readThread(one.stylist, id)).rejects.toMatchObject({ code: 'thread-not-found' })
  expect((await readThread(one.stylist, neighbor)).messages).toHaveLength(4)
  expect(await filesWith(words)).toEqual(expect.arrayContaining(['feedback.jsonl']))
  await deleteThread(one.stylist, neighbor)
  expect(await filesWith([...words, neighbor])).toEqual([])
})

test('of an expired conversation no file keeps a word after the next start', async () => {
  const id = await converse(await open())
  const database = new DatabaseSync(join(dataDir, 'threads.sqlite'))
  database.exec(`UPDATE threads SET touched = ${Date.now() - 31 * 86_400_000}`)
  database.close()
  expect(await filesWith([id])).not.toEqual([])
  const later = await open({ env: { THREAD_DAYS: '30' } })
  await forgetGoneVotes(later.services)
  await expect.poll(() => filesWith([...words, id])).toEqual([])
})

test('the thumbs of conversations that are there stay', async () => {
  const shop = await open()
  const id = await converse(shop)
  await forgetGoneVotes(shop.services)
  expect(await filesWith([id])).toEqual(expect.arrayContaining(['feedback.jsonl']))
})
