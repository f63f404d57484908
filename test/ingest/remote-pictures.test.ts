import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { indexProducts } from '../../src/ingest/index-products.ts'
import { ingestFeed } from '../../src/ingest/ingest-feed.ts'
import type { IngestProblem } from '../../src/ingest/ingest-report.ts'
import { jpegOf, openShop, type Shop } from './open-shop.ts'

let shop: Shop
let origin: string
let picture: Buffer
let status = 200
let requests = 0
const server = createServer((_, response) => {
  requests++
  response.writeHead(status, { 'content-type': 'image/jpeg' }).end(picture)
})

beforeAll(async () => {
  picture = await jpegOf('red')
  shop = await openShop({ env: { IMAGE_ALLOW_PRIVATE_HOSTS: 'true' } })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await shop.close()
})

async function stored(id: string) {
  return (await shop.services.index.get([id]))[0]
}

describe('a picture at a URL', () => {
  test('is fetched once, keeps its URL, and is fetched again only when asked', async () => {
    const file = await shop.file('feed.csv', `id,title,image\n1,Tee,${origin}/tee.jpg\n`)
    expect(await ingestFeed(shop.services, { file })).toMatchObject({ added: 1, pictures: 1 })
    expect((await stored('1'))?.image_url).toBe(`${origin}/tee.jpg`)
    expect(await ingestFeed(shop.services, { file })).toMatchObject({ unchanged: 1, pictures: 0 })
    expect(requests).toBe(1)
    expect(await ingestFeed(shop.services, { file, refetch: true })).toMatchObject({
      unchanged: 1,
      pictures: 1,
    })
    picture = await jpegOf('blue')
    expect(await ingestFeed(shop.services, { file, refetch: true })).toMatchObject({
      changed: 1,
      pictures: 1,
    })
  })

  test('that the server refuses keeps its URL and is tried again', async () => {
    status = 503
    const file = await shop.file('feed.csv', `id,title,image\n2,Tee,${origin}/other.jpg\n`)
    const problems: IngestProblem[] = []
    const onProblem = (problem: IngestProblem) => void problems.push(problem)
    expect(await ingestFeed(shop.services, { file, onProblem })).toMatchObject({ added: 1, pictures: 0 })
    expect(problems).toMatchObject([
      { line: 2, id: '2', part: 'picture', reason: expect.stringContaining('503') },
    ])
    expect((await stored('2'))?.image_url).toBe(`${origin}/other.jpg`)
    status = 200
    expect(await ingestFeed(shop.services, { file })).toMatchObject({ changed: 1, pictures: 1 })
  })

  test('on a private address is not fetched unless the configuration allows it', async () => {
    const guarded = await openShop()
    try {
      const file = await guarded.file('feed.csv', `id,title,image\n1,Tee,${origin}/tee.jpg\n`)
      const before = requests
      expect(await ingestFeed(guarded.services, { file })).toMatchObject({ added: 1, picture_problems: 1 })
      expect(requests).toBe(before)
    } finally {
      await guarded.close()
    }
  })
})

describe('products that come over the network', () => {
  test('are stored with what the shop states and what the picture shows', async () => {
    const report = await indexProducts(shop.services, [
      { id: 'p1', title: 'The Anna', attributes: { color: ['navy'] }, image_url: `${origin}/anna.jpg` },
    ])
    expect(report).toMatchObject({ rows: 1, added: 1, rejected: 0 })
    expect(await stored('p1')).toMatchObject({
      attributes: { category: 't-shirt', color: ['navy'] },
      sources: { category: 'vision', color: 'merchant' },
    })
  })

  test('never have a picture read from a path', async () => {
    const problems: IngestProblem[] = []
    await shop.file('secret.jpg', picture)
    await indexProducts(
      shop.services,
      [{ id: 'p2', title: 'Red tee', image_url: `${shop.dir}/secret.jpg` }],
      {
        onProblem: (problem) => void problems.push(problem),
      },
    )
    expect(problems).toMatchObject([{ line: 1, id: 'p2', part: 'picture' }])
  })

  test('that were read from here and sent back are what they were', async () => {
    const url = `data:image/jpeg;base64,${picture.toString('base64')}`
    await indexProducts(shop.services, [{ id: 'p3', title: 'The Anna', image_url: url }])
    const before = await stored('p3')
    await indexProducts(shop.services, [before as NonNullable<typeof before>])
    expect(await stored('p3')).toEqual(before)
  })

  test('with an attribute outside the vocabulary are refused', async () => {
    const problems: IngestProblem[] = []
    await indexProducts(
      shop.services,
      [{ id: 'p4', title: 'Tee', attributes: { color: ['blurple'] } } as never, { id: 'p5', title: 'Tee' }],
      { onProblem: (problem) => void problems.push(problem) },
    )
    expect(problems).toMatchObject([
      { line: 1, id: 'p4', part: 'row', reason: expect.stringMatching(/^attributes/) },
    ])
    expect(await stored('p4')).toBeUndefined()
    expect(await stored('p5')).toBeDefined()
  })
})
