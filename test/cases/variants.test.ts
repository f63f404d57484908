import { afterEach, beforeEach, expect, test } from 'vitest'
import { type CaseShop, describeCase, exact, openCaseShop } from './open-case.ts'

let shop: CaseShop
beforeEach(async () => {
  shop = await openCaseShop()
})
afterEach(() => shop.close())

const stated = async () => Object.fromEntries((await shop.products()).map((product) => [product.id, product]))

describeCase('04-variant-rows', (file) => {
  test('a product is its group, yesterday and today', async () => {
    await shop.ingest(file('monday.tsv'))
    const monday = await stated()
    const titled = Object.fromEntries(Object.values(monday).map((product) => [product.title, product]))
    expect(Object.keys(titled).toSorted()).toEqual(['Gull Dress', 'Heron Coat', 'Wave Dress'])
    expect(titled['Wave Dress']).toMatchObject({ sizes: ['M', 'L'], price: { amount: 59, currency: 'USD' } })
    expect(titled['Gull Dress']).toMatchObject({ sizes: ['S', 'M'], price: { amount: 49 } })
    expect(titled['Heron Coat']).toMatchObject({ sizes: ['S', 'M'], price: { amount: 99, currency: 'EUR' } })
    const found = exact(await shop.search('dress size S in stock'))
    expect(found).toContain(titled['Gull Dress']?.id)
    expect(found).not.toContain(titled['Wave Dress']?.id)
    expect(await shop.ingest(file('tuesday.tsv'))).toMatchObject({ added: 0 })
    expect(await shop.product(titled['Heron Coat']?.id ?? '')).toMatchObject({ sizes: ['M'] })
    expect(await shop.products()).toHaveLength(3)
    expect(exact(await shop.search('coat size S'))).toEqual([])
  })
})

describeCase('05-option-columns', (file) => {
  test('options of any name, stock by policy, pictures', async () => {
    await shop.ingest(file('feed.csv'))
    const products = await stated()
    expect(Object.keys(products)).toHaveLength(6)
    expect(products).toMatchObject({
      'coat-a': { stock: 0, attributes: { color: ['navy'], gender: 'female' } },
      'coat-b': { attributes: { color: ['navy'] } },
      'coat-c': { price: { amount: 100 }, attributes: { color: ['navy', 'green'] } },
      'coat-d': { stock: 4, sizes: ['Medium'], attributes: { color: ['navy'] } },
      'kleid-e': {
        sizes: ['38', '40'],
        price: { amount: 59.9 },
        attributes: { category: 'dress', color: ['red'] },
      },
      'tee-f': {
        sizes: ['M', 'L'],
        price: { amount: 24.9 },
        image_url: 'https://example.com/ht-red.jpg',
        attributes: { color: ['red', 'blue'] },
      },
    })
    const coats = exact(await shop.search('navy coat for women in stock'))
    expect(coats.toSorted()).toEqual(['coat-b', 'coat-c', 'coat-d'])
    expect(exact(await shop.search('red tee in size M'))).toContain('tee-f')
    expect(exact(await shop.search('red tee in size L'))).not.toContain('tee-f')
  })
})

describeCase('06-woocommerce', (file) => {
  test('parents and variations', async () => {
    await shop.ingest(file('feed.csv'))
    expect(await stated()).toMatchObject({
      501: {
        sizes: ['M'],
        price: { amount: 39.9 },
        image_url: 'https://example.com/h1.jpg',
        attributes: { category: 'hoodie', color: ['green', 'gray'] },
      },
      505: {
        image_url: 'https://example.com/red.jpg',
        price: { amount: 19.9 },
        attributes: { category: 't-shirt' },
      },
      510: { sizes: ['30', '32'], price: { amount: 69 }, attributes: { color: ['blue'] } },
      520: { price: { amount: 5 } },
    })
    expect(await shop.products()).toHaveLength(4)
  })
})

describeCase('07-magento-and-wix', (file) => {
  test('Magento’s configurable products', async () => {
    await shop.ingest(file('magento.csv'))
    const products = await stated()
    expect(Object.keys(products)).toEqual(['BH01', 'FB02'])
    expect(products.BH01).toMatchObject({
      sizes: ['XS', 'M'],
      price: { amount: 52 },
      availability: 'in_stock',
      attributes: { category: 'hoodie', color: ['black', 'gray'] },
    })
    expect(products.FB02).toMatchObject({ price: { amount: 45 }, stock: 0 })
    expect((await shop.search('a bag')).map(({ id }) => id)[0]).toBe('FB02')
  })

  test('Wix’s products and variants', async () => {
    await shop.ingest(file('wix.csv'))
    const products = await stated()
    expect(Object.keys(products)).toEqual(['product_a', 'product_b'])
    expect(products).toMatchObject({
      product_a: { sizes: ['S', 'L'], price: { amount: 80 }, attributes: { color: ['orange', 'pink'] } },
      product_b: { price: { amount: 30.6 }, availability: 'in_stock' },
    })
  })
})

describeCase('08-shopify-new-headings', (file) => {
  test('the newer export', async () => {
    await shop.ingest(file('feed.csv'))
    const products = await stated()
    expect(Object.keys(products).toSorted()).toEqual(['pier-cap', 'pier-chino'])
    expect(products).toMatchObject({
      'pier-chino': {
        sizes: ['30'],
        stock: 4,
        price: { amount: 55 },
        image_url: 'https://example.com/pc.jpg',
        attributes: { category: 'pants', color: ['beige', 'green'] },
      },
      'pier-cap': { stock: 0, price: { amount: 25 }, attributes: { color: ['navy'] } },
    })
    const green = (await shop.search('green chinos')).find(({ id }) => id === 'pier-chino')
    expect(green).toMatchObject({ near_match: false, image_url: 'https://example.com/pc-green.jpg' })
  })
})

describeCase('09-drafts-and-hidden', (file) => {
  test('what is not sold is not there', async () => {
    const reports = []
    for (const name of ['shopify.csv', 'woo.csv', 'plain.csv', 'magento.csv'])
      reports.push(await shop.ingest(file(name)))
    expect((await shop.products()).map(({ title }) => title).toSorted()).toEqual([
      'Ferry Cap',
      'Fjord Tee',
      'Harbour Tee',
      'Plain Scarf',
    ])
    expect(reports.map(({ withheld }) => withheld)).toEqual([3, 2, 1, 1])
    await shop.feed('plain.csv', 'id,title,price,status\np1,Plain Scarf,20,draft\n')
    expect(await shop.product('p1')).toBeUndefined()
  })
})

describeCase('23-json-documents', (file) => {
  test.each([
    ['array.json', ['a1', 'a2']],
    ['wrapped.json', ['w1', 'w2']],
    ['pretty.json', ['p1']],
    ['agentic.json', ['tee']],
    ['shopify.json', ['71']],
  ])('%s', async (name, ids) => {
    await shop.ingest(file(name))
    expect((await shop.products()).map(({ id }) => id)).toEqual(ids)
  })

  test('variants within', async () => {
    await shop.ingest(file('agentic.json'))
    await shop.ingest(file('shopify.json'))
    expect(await stated()).toMatchObject({
      tee: {
        price: { amount: 19.99, currency: 'USD' },
        sizes: ['L'],
        description: 'A plain cotton tee.',
        url: 'https://example.com/p/tee',
        image_url: 'https://example.com/main.jpg',
      },
      71: {
        sizes: ['S'],
        price: { amount: 149 },
        brand: 'Northpier',
        image_url: 'https://example.com/quay.jpg',
      },
    })
  })

  test.each([
    ['shop.xlsx', /Excel.*CSV/],
    ['broken.json', /line 1, column \d+/],
  ])('%s is refused, and nothing is stored', async (name, sentence) => {
    await expect(shop.ingest(file(name))).rejects.toThrow(sentence)
    expect(await shop.products()).toEqual([])
  })
})
