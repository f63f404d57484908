import { afterAll, beforeAll, expect, test } from 'vitest'
import { findPicture } from '../../src/ingest/picture-source.ts'
import { type CaseShop, openCaseShop } from './open-case.ts'

let shop: CaseShop
beforeAll(async () => {
  shop = await openCaseShop()
}, 60_000)
afterAll(() => shop.close())

test('a wearer that a kind makes likely is no word of the shop’s', async () => {
  await shop.feed('f.csv', 'id,title,gender\ni1,Linen dress,\ni2,Linen dress,female\ni3,Dino tee 98/104,\n')
  expect((await shop.product('i1'))?.sources).toMatchObject({ category: 'merchant', gender: 'inferred' })
  expect((await shop.product('i2'))?.sources).toMatchObject({ gender: 'merchant' })
  const stored = await shop.product('i1')
  const sent = await fetch(`${shop.url}/v1/products/i1`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...stored,
      title: 'Linen shirt',
      attributes: { ...stored?.attributes, category: 'shirt' },
    }),
  })
  expect((await sent.json()).attributes).toEqual({ category: 'shirt', material: ['linen'] })
})

test('rows beyond those that a product keeps are counted and said', async () => {
  const rows = Array.from({ length: 2_005 }, (_, at) => `big-${at},big,Tee,10 EUR,${at}`)
  const report = await shop.feed('big.csv', `id,item_group_id,title,price,size\n${rows.join('\n')}\n`)
  expect(report.rejected).toBe(5)
  expect(report.coverage.rejected).toEqual([
    { reason: expect.stringContaining('rows; this one is left out'), rows: 5 },
  ])
  expect(report.coverage.unread).toEqual([{ reason: expect.stringContaining('variants'), rows: 1 }])
  expect((await shop.product('big'))?.variants).toHaveLength(1_000)
})

test('offers inside an AggregateOffer, and what each offers, are variants', async () => {
  const offer = (size: string, color: string, price: string, availability: string) => ({
    '@type': 'Offer',
    price,
    availability: `https://schema.org/${availability}`,
    itemOffered: { '@type': 'Product', size, color },
  })
  const offers = [offer('S', 'Blue', '90', 'OutOfStock'), offer('M', 'Red', '95', 'InStock')]
  await shop.feed(
    'page.json',
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Product',
      sku: 'agg',
      name: 'Wool trousers',
      offers: { '@type': 'AggregateOffer', priceCurrency: 'GBP', offers },
    }),
  )
  expect(await shop.product('agg')).toMatchObject({
    price: { amount: 95, currency: 'GBP' },
    sizes: ['M'],
    availability: 'in_stock',
  })
})

test('paths of pictures are relative to the address that --images tells, and never leave it', async () => {
  const { config } = shop.services
  const folders = { root: shop.dir, feed: shop.dir, site: 'https://shop.example/media/catalog/product' }
  const found = await findPicture('/r/j/rj.jpg', { config, folders })
  expect(found.url).toBe('https://shop.example/media/catalog/product/r/j/rj.jpg')
  for (const path of ['../../etc/x.png', '/../../secret.jpg', '\\\\..\\..\\x.png'])
    await expect(findPicture(path, { config, folders })).rejects.toMatchObject({
      code: expect.stringMatching(/image-url-forbidden|invalid-image/),
    })
})

test('a shop whose pictures are named by path is told how to say where they lie', async () => {
  const report = await shop.feed(
    'mag.csv',
    'sku,product_type,attribute_set_code,name,price,base_image\nMG1,simple,Top,Reed Top,10,/r/t/rt.jpg\n',
  )
  expect(report.coverage.advice).toEqual([
    expect.stringMatching(
      /^1 picture is .*--images pub\/media\/catalog\/product.*--images https:\/\/SHOP\/media/,
    ),
  ])
})

test('what is missing is one command to type, with the value that could not be read', async () => {
  const report = await shop.feed('odd.csv', 'id,Wording,Cost,price2\nod1,Linen dress,30,x\n')
  const { advice } = report.coverage
  expect(advice.at(-1)).toMatch(
    /^All of it at once: npm run ingest -- \S+odd\.csv --map title=Wording --map price=Cost --map image=COLUMN$/,
  )
  const priced = await shop.feed('gratis.csv', 'id,title,price\ngr1,Tee,gratis\ngr2,Tee,gratuit\n')
  expect(priced.coverage.unread).toEqual([{ reason: 'price: "…" is no price.', rows: 2, example: 'gratis' }])
})

test('a feed that is not there is told as such', async () => {
  await expect(shop.ingest('/nowhere/feed.csv')).rejects.toThrow('There is no file /nowhere/feed.csv.')
  await expect(shop.ingest(shop.dir)).rejects.toThrow('is a folder')
})
