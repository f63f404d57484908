import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CaseShop, describeCase, exact, openCaseShop } from './open-case.ts'

let shop: CaseShop
const open = () => {
  beforeEach(async () => {
    shop = await openCaseShop()
  })
  afterEach(() => shop.close())
}

describeCase('15-unit-and-prefix-columns', (file) => {
  open()
  test('headings with units, prefixes and two names are read', async () => {
    await shop.ingest(file('myshop.csv'))
    expect(await shop.product('m1')).toMatchObject({
      brand: 'Larkspur',
      price: { amount: 699, currency: 'INR' },
      attributes: { color: ['navy'], category: 'shirt', gender: 'male' },
    })
    expect(await shop.product('m2')).toMatchObject({ brand: 'Rio Jeans', attributes: { category: 'shirt' } })
    expect(await shop.product('m3')).toMatchObject({
      price: { amount: 1785 },
      attributes: { category: 'sandals', color: ['brown'] },
    })
    await shop.ingest(file('stock.csv'))
    expect(await shop.product('s1')).toMatchObject({
      title: 'Rib Dress',
      brand: 'Fjellvik',
      price: { amount: 39.9, currency: 'EUR' },
      sizes: ['S', 'M'],
      image_url: 'https://example.com/s1.jpg',
    })
  })
})

describeCase('16-map-and-missing-ids', (file) => {
  open()
  test('--map takes no column away from another field', async () => {
    await shop.ingest(file('feed.csv'), { map: { id: 'name' } })
    expect((await shop.products()).map(({ id, title }) => [id, title])).toEqual([
      ['Blue Dress', 'Blue Dress'],
      ['Red Dress', 'Red Dress'],
    ])
  })
  test('an address can be the id and stays the address', async () => {
    await shop.ingest(file('feed.csv'), { map: { id: 'url' } })
    expect(await shop.products()).toMatchObject([
      { title: 'Blue Dress', url: 'https://example.com/b' },
      { title: 'Red Dress', url: 'https://example.com/r' },
    ])
  })
  test('without an id the address is taken, and the next run knows it', async () => {
    expect(await shop.ingest(file('feed.csv'))).toMatchObject({ added: 2 })
    expect(await shop.ingest(file('feed.csv'))).toMatchObject({ added: 0, unchanged: 2 })
    expect((await shop.products()).map(({ id }) => id)).toEqual([
      'https://example.com/b',
      'https://example.com/r',
    ])
  })
  test('without an address, brand and title are', async () => {
    const first = await shop.ingest(file('plain.csv'))
    expect(first).toMatchObject({ added: 2 })
    expect(first.mapping).toMatch(/no column of ids: a hash of brand, title and color/)
    expect(await shop.ingest(file('plain.csv'))).toMatchObject({ added: 0, unchanged: 2 })
  })
  test('a brand told from the title leaves the title', async () => {
    await shop.ingest(file('plain.csv'), { map: { brand: 'name' } })
    expect((await shop.products()).map(({ title }) => title).sort()).toEqual(['Clay Shirt', 'Moss Shirt'])
  })
})

describeCase('09-drafts-and-hidden', (file) => {
  open()
  test('what the shop does not show is not shown', async () => {
    let withheld = 0
    for (const name of ['shopify.csv', 'woo.csv', 'plain.csv', 'magento.csv'])
      withheld += (await shop.ingest(file(name))).withheld
    expect((await shop.products()).map(({ title }) => title).sort()).toEqual([
      'Ferry Cap',
      'Fjord Tee',
      'Harbour Tee',
      'Plain Scarf',
    ])
    expect(withheld).toBe(7)
    expect((await shop.say('the cheapest')).products.map(({ title }) => title)).not.toContain(
      'Unreleased Shirt',
    )
  })
})

describe('of the same kinds, in other words', () => {
  open()
  test('a shop of another country', async () => {
    await shop.feed(
      'feed.csv',
      'Artikelname;VK-Preis (CHF);Hauptfarbe;Marke | Brand;Größen;Hauptbild\nCape Lina;129.00;Green;Alpbach;S/M/L;//cdn.example.com/l.jpg\n',
    )
    expect(await shop.products()).toMatchObject([
      {
        title: 'Cape Lina',
        price: { amount: 129, currency: 'CHF' },
        brand: 'Alpbach',
        sizes: ['S', 'M', 'L'],
        image_url: 'https://cdn.example.com/l.jpg',
        attributes: { color: ['green'] },
      },
    ])
  })

  test("a price in the shop's own currency comes before others", async () => {
    await shop.feed('feed.csv', 'sku,name,price_usd,price_gbp\nx,Cape,30,25\n', { currency: 'GBP' })
    expect((await shop.product('x'))?.price).toEqual({ amount: 25, currency: 'GBP' })
  })

  test.each([
    ['status', 'Draft'],
    ['status', 'archiviert'],
    ['is_active', '0'],
    ['enabled', 'no'],
    ['Visibility', 'not_visible'],
    ['hidden', 'true'],
    ['veröffentlicht', 'nein'],
  ])('%s: %s is withheld, and what was shown before goes', async (heading, value) => {
    await shop.feed('feed.csv', 'id,title\nx,Cape\ny,Hat\n')
    const report = await shop.feed('feed.csv', `id,title,${heading}\nx,Cape,${value}\ny,Hat,\n`)
    expect(report.withheld).toBe(1)
    expect((await shop.products()).map(({ id }) => id)).toEqual(['y'])
    expect(exact(await shop.search('cape'))).toEqual([])
  })

  test('a status of stock withholds nothing', async () => {
    await shop.feed('feed.csv', 'id,title,status\nx,Cape,sold out\ny,Hat,in stock\n')
    expect((await shop.products()).map(({ id, stock }) => [id, stock])).toEqual([
      ['x', 0],
      ['y', null],
    ])
  })

  test('the same row without an id has the same id, whatever its price', async () => {
    await shop.feed('feed.csv', 'title,brand,price\nCape,Alp,20\n')
    expect(await shop.feed('feed.csv', 'title,brand,price\nCape,Alp,25\n')).toMatchObject({
      added: 0,
      changed: 1,
    })
  })
})
