import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { type FeedOptions, ingestFeed } from '../../src/ingest/ingest-feed.ts'
import type { IngestProblem } from '../../src/ingest/ingest-report.ts'
import { lockIngest } from '../../src/ingest/lock-ingest.ts'
import type { Product } from '../../src/product/product.ts'
import { createFakeVision } from '../fakes/vision.ts'
import { jpegOf, openShop, type Shop } from './open-shop.ts'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

const ingest = (file: string, options: Partial<FeedOptions> = {}) =>
  ingestFeed(shop.services, { file, ...options })

async function product(id: string): Promise<Product> {
  const [found] = await shop.services.index.get([id])
  if (found === undefined) throw new Error(`no product ${id}`)
  return found
}

const outcome = ({ added, changed, unchanged, rejected }: Record<string, unknown>) => ({
  added,
  changed,
  unchanged,
  rejected,
})

describe('a second run', () => {
  test('touches nothing when nothing changed, and reads no picture', async () => {
    await shop.file('red.jpg', await jpegOf('red'))
    const file = await shop.file('feed.csv', 'id,title,image\n1,Tee,red.jpg\n2,Blue jeans,\n')
    expect(outcome(await ingest(file))).toEqual({ added: 2, changed: 0, unchanged: 0, rejected: 0 })
    expect(outcome(await ingest(file))).toEqual({ added: 0, changed: 0, unchanged: 2, rejected: 0 })
    expect(shop.services.vision.photosRead()).toBe(1)
  })

  test('touches only the rows that changed', async () => {
    const file = await shop.file('feed.csv', 'id,title,price\n1,Red tee,5\n2,Blue jeans,7\n')
    await ingest(file)
    await shop.file('feed.csv', 'id,title,price\n1,Red tee,5\n2,Blue jeans,9\n3,Green dress,1\n')
    expect(outcome(await ingest(file))).toEqual({ added: 1, changed: 1, unchanged: 1, rejected: 0 })
    expect((await product('2')).price).toEqual({ amount: 9, currency: 'EUR' })
    expect(await shop.services.index.count()).toBe(3)
  })

  test('a picture with a new time but the same bytes is no change; new bytes are', async () => {
    const picture = await shop.file('tee.jpg', await jpegOf('red'))
    const file = await shop.file('feed.csv', 'id,title,image\n1,Tee,tee.jpg\n')
    await ingest(file)
    const before = await product('1')
    await utimes(picture, new Date(1), new Date(1))
    expect(await ingest(file)).toMatchObject({ unchanged: 1, pictures: 1 })
    await shop.file('tee.jpg', await jpegOf('blue'))
    expect(await ingest(file)).toMatchObject({ changed: 1, pictures: 1 })
    expect((await product('1')).image_url).not.toBe(before.image_url)
  })

  test('another vision model reads everything anew', async () => {
    await shop.file('red.jpg', await jpegOf('red'))
    const file = await shop.file('feed.csv', 'id,title,image\n1,Tee,red.jpg\n')
    await ingest(file)
    const services = { ...shop.services, vision: createFakeVision({ id: 'fake-vision@2' }) }
    expect(await ingestFeed(services, { file })).toMatchObject({ changed: 1, pictures: 1 })
  })

  test('a picture copy that was deleted comes back', async () => {
    await shop.file('red.jpg', await jpegOf('red'))
    const file = await shop.file('feed.csv', 'id,title,image\n1,Tee,red.jpg\n')
    await ingest(file)
    const images = join(shop.services.config.dataDir, 'images')
    await rm(images, { recursive: true })
    expect(await ingest(file)).toMatchObject({ unchanged: 1 })
    expect(await readdir(images)).toHaveLength(1)
  })
})

describe('a row that cannot be used', () => {
  test('is reported with its line and reason, here and in a file, and stops nothing', async () => {
    const file = await shop.file(
      'feed.csv',
      'id,title,price\n1,Red tee,5\n,No id,5\n3,Bad price,oops\n4,short\n5,Blue jeans,7\n1,Again,5\n6,,3\n',
    )
    const problems: IngestProblem[] = []
    const report = await ingest(file, { onProblem: (problem) => void problems.push(problem) })
    expect(outcome(report)).toEqual({ added: 4, changed: 0, unchanged: 0, rejected: 3 })
    expect(report.rows).toBe(7)
    expect(problems.sort((a, b) => a.line - b.line)).toMatchObject([
      { line: 3, part: 'value', reason: 'id: The row has none; it is made of its brand, title and color.' },
      { line: 4, id: '3', part: 'value', reason: 'price: "oops" is no price.' },
      { line: 5, id: null, part: 'row' },
      { line: 7, id: '1', part: 'row', reason: 'id: An earlier row has this id; that one counts.' },
      { line: 8, id: '6', part: 'row', reason: 'title: The row has neither a title nor a picture.' },
    ])
    const lines = (await readFile(report.problems as string, 'utf8')).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).line).sort()).toEqual([3, 4, 5, 7, 8])
    expect((await product('1')).title).toBe('Red tee')
  })

  test('leaves no report behind once it is mended', async () => {
    const file = await shop.file('feed.csv', 'id,title,price\n1,Red tee,oops\n')
    const { problems } = await ingest(file)
    await shop.file('feed.csv', 'id,title,price\n1,Red tee,5\n')
    expect((await ingest(file)).problems).toBeNull()
    await expect(stat(problems as string)).rejects.toThrow()
  })
})

describe('pictures', () => {
  test('a small JPEG is served as it came, a large one as a smaller copy', async () => {
    const small = await jpegOf('red', { width: 480, height: 640 })
    await shop.file('small.jpg', small)
    await shop.file('large.jpg', await jpegOf('blue', { width: 900, height: 1200 }))
    const file = await shop.file('feed.csv', 'id,title,image\n1,Tee,small.jpg\n2,Tee,large.jpg\n')
    await ingest(file)
    const copyOf = async (id: string) =>
      readFile(join(shop.services.config.dataDir, (await product(id)).image_url as string))
    expect((await product('1')).image_url).toMatch(/^\/images\/[0-9a-f]{32}\.jpg$/)
    expect(await copyOf('1')).toEqual(small)
    expect(await sharp(await copyOf('2')).metadata()).toMatchObject({
      format: 'jpeg',
      width: 288,
      height: 384,
    })
  })

  test.each([
    '../secret.jpg',
    '/etc/hostname',
    'a/../../secret.jpg',
    'file:///etc/hostname',
    'ftp://example.com/a.jpg',
  ])('a path that leaves the images folder is refused: %s', async (path) => {
    await shop.file('secret.jpg', await jpegOf('red'))
    await mkdir(join(shop.dir, 'pictures'))
    const file = await shop.file('feed.csv', `id,title,image\n1,Red tee,${path}\n`)
    const problems: IngestProblem[] = []
    await ingest(file, {
      images: join(shop.dir, 'pictures'),
      onProblem: (problem) => void problems.push(problem),
    })
    expect(problems).toMatchObject([{ line: 2, id: '1', part: 'picture' }])
    expect(shop.services.vision.photosRead()).toBe(0)
    expect((await product('1')).image_url).toBeNull()
  })

  test('a path may be relative to the feed as long as it stays in the images folder', async () => {
    await mkdir(join(shop.dir, 'feeds'))
    await shop.file('tee.jpg', await jpegOf('red'))
    const file = await shop.file('feeds/feed.csv', 'id,title,image\n1,Tee,../tee.jpg\n')
    expect(await ingest(file, { images: shop.dir })).toMatchObject({ pictures: 1, picture_problems: 0 })
  })

  test('a data URL is a picture too', async () => {
    const url = `data:image/jpeg;base64,${(await jpegOf('red')).toString('base64')}`
    const file = await shop.file('feed.jsonl', JSON.stringify({ id: '1', title: 'Tee', image: url }))
    expect(await ingest(file)).toMatchObject({ added: 1, pictures: 1 })
    expect(await ingest(file)).toMatchObject({ unchanged: 1, pictures: 0 })
    expect((await product('1')).image_url).toMatch(/^\/images\//)
  })

  test('one that cannot be read leaves a product found by its words, and is tried again until it can', async () => {
    await shop.file('tee.jpg', Buffer.from('this is no picture'))
    const file = await shop.file('feed.csv', 'id,title,image\n1,Red tee,tee.jpg\n2,Blue jeans,gone.jpg\n')
    expect(await ingest(file)).toMatchObject({ added: 2, rejected: 0, pictures: 0, picture_problems: 2 })
    expect(await ingest(file)).toMatchObject({ changed: 0, unchanged: 2, picture_problems: 2 })
    await shop.file('tee.jpg', await jpegOf('red'))
    expect(await ingest(file)).toMatchObject({ changed: 1, unchanged: 1, pictures: 1, picture_problems: 1 })
    const found = await shop.services.index.search({ text: 'jeans', limit: 5 })
    expect(found.map((hit) => hit.product.id)).toEqual(['2'])
  })

  test('one that vanished does not take away what was read of it', async () => {
    const picture = await shop.file('tee.jpg', await jpegOf('red'))
    const file = await shop.file('feed.csv', 'id,title,image\n1,Tee,tee.jpg\n')
    await ingest(file)
    await rm(picture)
    expect(await ingest(file)).toMatchObject({ changed: 0, unchanged: 1, picture_problems: 1 })
    expect((await product('1')).image_url).toMatch(/^\/images\//)
  })

  test('without a title, what is seen is the title', async () => {
    await shop.file('tee.jpg', await jpegOf('red'))
    const file = await shop.file('feed.jsonl', '{"_id":"1","title":"","text":"","image":"tee.jpg"}')
    await ingest(file)
    expect((await product('1')).title).toMatch(/^[A-Z].* t-shirt$/)
  })
})

describe('attributes', () => {
  const striped = () =>
    createFakeVision({
      see: () => [
        {
          attributes: { category: 'jeans', color: ['blue'] },
          confidence: { category: 0.9, color: 0.9 },
          description: 'blue jeans',
        },
        {
          attributes: { category: 't-shirt', color: ['white'], pattern: 'striped', sleeve_length: 'short' },
          confidence: { category: 0.9, color: 0.9, pattern: 0.9, sleeve_length: 0.9 },
          description: 'a white striped t-shirt',
        },
      ],
    })

  test('are the shop’s where it speaks, and the picture’s where it is silent; each says which', async () => {
    await shop.file('look.jpg', await jpegOf('white'))
    const file = await shop.file(
      'feed.csv',
      'id,title,type,colour,image\n1,Sailor Cotton Tee,T-Shirts,Navy,look.jpg\n2,The Anna,,,look.jpg\n',
    )
    await ingestFeed({ ...shop.services, vision: striped() }, { file })
    expect(await product('1')).toMatchObject({
      attributes: {
        category: 't-shirt',
        color: ['navy'],
        material: ['cotton'],
        pattern: 'striped',
        sleeve_length: 'short',
      },
      sources: {
        category: 'merchant',
        color: 'merchant',
        material: 'merchant',
        pattern: 'vision',
        sleeve_length: 'vision',
      },
    })
    expect(await product('2')).toMatchObject({
      attributes: { category: 'jeans', color: ['blue'] },
      sources: { category: 'vision', color: 'vision' },
    })
  })

  test('a brand’s name is no color', async () => {
    const file = await shop.file('feed.csv', 'id,title,brand\n1,Red Tape Leather Loafers,Red Tape\n')
    await ingest(file)
    expect((await product('1')).attributes).toEqual({ category: 'loafers', material: ['leather'] })
  })

  test('what a description says goes with it is not the product', async () => {
    const file = await shop.file(
      'feed.csv',
      'id,title,description\n1,Jeans with belt,"High waist, slim fit. Wear it with a black leather jacket and red heels."\n',
    )
    await ingest(file)
    const { attributes } = await product('1')
    expect(attributes).toMatchObject({ category: 'jeans', fit: 'slim' })
    expect(attributes.color).toBeUndefined()
  })
})

describe('the end of a run', () => {
  test('pruning removes what is gone from the feed, and only when asked', async () => {
    const file = await shop.file('feed.csv', 'id,title\n1,Red tee\n2,Blue jeans\n3,Green dress\n')
    await ingest(file)
    await shop.file('feed.csv', 'id,title\n2,Blue jeans\n')
    expect(await ingest(file)).toMatchObject({ unchanged: 1, removed: 0 })
    expect(await ingest(file, { prune: true })).toMatchObject({ unchanged: 1, removed: 2 })
    expect(await shop.services.index.count()).toBe(1)
  })

  test('pruning by a feed without a usable row is refused', async () => {
    const file = await shop.file('feed.csv', 'id,title\n1,Red tee\n')
    await ingest(file)
    await shop.file('feed.csv', 'id,title\n1,\n')
    await expect(ingest(file, { prune: true })).rejects.toMatchObject({ code: 'invalid-request' })
    expect(await shop.services.index.count()).toBe(1)
  })

  test('a dry run counts and writes nothing', async () => {
    await shop.file('tee.jpg', await jpegOf('red'))
    const file = await shop.file('feed.csv', 'id,title,image\n1,Tee,tee.jpg\n2,,\n')
    expect(await ingest(file, { dryRun: true })).toMatchObject({ added: 1, rejected: 1, pictures: 0 })
    expect(await shop.services.index.count()).toBe(0)
  })

  test('progress ends with the whole file', async () => {
    const file = await shop.file('feed.csv', 'id,title\n1,Red tee\n2,Blue jeans\n')
    const seen: number[] = []
    let total = 0
    await ingest(file, {
      onProgress: (progress) => {
        seen.push(progress.position)
        total = progress.total
      },
    })
    expect(total).toBe((await stat(file)).size)
    expect(seen.at(-1)).toBe(total)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  })

  test('a canceled run keeps what it wrote, and the next one goes on', async () => {
    const rows = Array.from({ length: 6_000 }, (_, at) => `${at},Red tee ${at}\n`).join('')
    const file = await shop.file('feed.csv', `id,title\n${rows}`)
    const abort = new AbortController()
    const run = ingest(file, { signal: abort.signal, onProgress: () => abort.abort() })
    await expect(run).rejects.toMatchObject({ code: 'canceled' })
    const kept = await shop.services.index.count()
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(6_000)
    expect(outcome(await ingest(file))).toEqual({
      added: 6_000 - kept,
      changed: 0,
      unchanged: kept,
      rejected: 0,
    })
  })

  test('a second ingest into the same data folder is turned away while one is at work', async () => {
    const file = await shop.file('feed.csv', 'id,title\n1,Red tee\n')
    const lock = await lockIngest(shop.services.config.dataDir)
    await expect(ingest(file)).rejects.toMatchObject({ code: 'not-ready' })
    lock.release()
    expect(await ingest(file)).toMatchObject({ added: 1 })
  })
})

describe('a model that fails', () => {
  test('on one photo costs that product its picture only', async () => {
    for (const [at, color] of ['red', 'green', 'blue', 'white', 'black'].entries())
      await shop.file(`${at}.jpg`, await jpegOf(color))
    const rows = [0, 1, 2, 3, 4].map((at) => `${at},Tee ${at},${at}.jpg\n`).join('')
    const file = await shop.file('feed.csv', `id,title,image\n${rows}`)
    const vision = createFakeVision({
      see: (photo) => {
        if ((photo.rgb[1] as number) > 100 && (photo.rgb[0] as number) < 50)
          throw new AppError('model-failed', 'Refused.')
        return []
      },
    })
    const problems: IngestProblem[] = []
    const report = await ingestFeed(
      { ...shop.services, vision },
      { file, onProblem: (problem) => void problems.push(problem) },
    )
    expect(report).toMatchObject({ added: 5, picture_problems: 1 })
    expect(problems).toMatchObject([{ id: '1', part: 'picture' }])
  })

  test('on every photo stops the run: it is not the photos', async () => {
    const colors = ['red', 'green', 'blue', 'white']
    for (const [at, color] of colors.entries()) await shop.file(`${at}.jpg`, await jpegOf(color))
    const rows = colors.map((_, at) => `${at},Tee ${at},${at}.jpg\n`).join('')
    const file = await shop.file('feed.csv', `id,title,image\n${rows}`)
    const vision = createFakeVision({
      see: () => {
        throw new AppError('model-failed', 'Down.')
      },
    })
    await expect(ingestFeed({ ...shop.services, vision }, { file })).rejects.toMatchObject({
      code: 'model-failed',
    })
    expect(await shop.services.index.count()).toBe(0)
  })
})

test('an encoder that reads text only still gives every product a vector', async () => {
  const textShop = await openShop({ joint: false })
  try {
    await textShop.file('tee.jpg', await jpegOf('red'))
    const file = await textShop.file('feed.csv', 'id,title,image\n1,Tee,tee.jpg\n2,Blue jeans,\n')
    await ingestFeed(textShop.services, { file })
    expect((await textShop.services.index.vectors(['1', '2'])).size).toBe(2)
  } finally {
    await textShop.close()
  }
})
