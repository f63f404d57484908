import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CaseShop, openCaseShop } from './open-case.ts'

let shop: CaseShop
beforeEach(async () => {
  shop = await openCaseShop()
})
afterEach(() => shop.close())

const feed = (name: string, lines: readonly unknown[]) =>
  shop.feed(name, lines.map((line) => JSON.stringify(line)).join('\n'))

describe('the price that is told', () => {
  test('is that of the color and size asked for', async () => {
    await shop.feed(
      'feed.csv',
      [
        'id,item_group_id,title,category,color,size,price,availability',
        'k1,K,Kelp Parka,Parka,Yellow,S,80 EUR,in stock',
        'k2,K,Kelp Parka,Parka,Black,S,95 EUR,in stock',
        'k3,K,Kelp Parka,Parka,Black,L,110 EUR,in stock',
      ].join('\n'),
    )
    const priceOf = async (text: string) => (await shop.search(text))[0]?.price
    expect(await priceOf('parka')).toMatchObject({ amount: 80 })
    expect(await priceOf('black parka')).toMatchObject({ amount: 95 })
    expect(await priceOf('black parka in size L')).toMatchObject({ amount: 110 })
    expect((await shop.say('a black parka in size L')).reply).toMatch(/110/)
  })
})

describe('a dry run', () => {
  test('foretells what the real run does', async () => {
    const row = (id: string) => `${id},Beanie ${id},Hat,12 EUR,https://nowhere.example/${id}.jpg`
    const all = ['id,title,category,price,image', ...['a', 'b', 'c', 'd'].map(row)]
    await shop.feed('feed.csv', all.join('\n'))
    expect(await shop.feed('feed.csv', all.join('\n'), { prune: true, dryRun: true })).toMatchObject({
      ...{ added: 0, changed: 0, unchanged: 4, removed: 0 },
    })
    const fewer = all.slice(0, 3).join('\n')
    const told = { added: 0, changed: 0, unchanged: 2, removed: 2 }
    expect(await shop.feed('feed.csv', fewer, { prune: true, dryRun: true })).toMatchObject(told)
    expect(await shop.products()).toHaveLength(4)
    expect(await shop.feed('feed.csv', fewer, { prune: true })).toMatchObject(told)
  })
})

describe('a price’s currency', () => {
  test('stands in an attribute or beside the amount', async () => {
    await shop.feed(
      'feed.xml',
      '<artikel-liste><artikel><id>x1</id><name>Wolljacke</name><preis waehrung="CHF">219,00</preis></artikel></artikel-liste>',
    )
    await feed('feed.jsonl', [
      { id: 'j1', title: 'Moss Anorak', pricing: { amount: 749.5, currency: 'NOK' } },
    ])
    expect((await shop.product('x1'))?.price).toEqual({ amount: 219, currency: 'CHF' })
    expect((await shop.product('j1'))?.price).toEqual({ amount: 749.5, currency: 'NOK' })
  })

  test('of a mark that several share is named', async () => {
    const { wrong } = await shop.feed('feed.csv', 'id,title,price\nz1,Raincoat,2 250 kr\n')
    expect(wrong.join()).toMatch(/may be SEK, NOK, DKK, ISK: say which with --currency/)
  })

  test('and amount stand in a list of specifications', async () => {
    const offer = (priceSpecification: unknown) => [{ '@type': 'Offer', priceSpecification }]
    await feed('feed.jsonl', [
      {
        ...{ '@type': 'Product', sku: 'y1', name: 'Twill Shorts' },
        offers: offer([
          { priceType: 'https://schema.org/ListPrice', price: '60.00', priceCurrency: 'GBP' },
          { price: '38.00', priceCurrency: 'GBP' },
        ]),
      },
      {
        '@type': 'Product',
        sku: 'y2',
        name: 'Twill Cap',
        offers: offer({ price: 17, priceCurrency: 'GBP' }),
      },
    ])
    expect((await shop.product('y1'))?.price).toEqual({ amount: 38, currency: 'GBP' })
    expect((await shop.product('y2'))?.price).toEqual({ amount: 17, currency: 'GBP' })
  })
})

describe('gift cards', () => {
  test('are left out, what holds one is not', async () => {
    const report = await shop.feed(
      'feed.csv',
      [
        'id,title,product type,gift card,price',
        'g1,A Present for You,,TRUE,10 EUR',
        'g2,Tarn E-Gift Card 50 €,,FALSE,50 EUR',
        'g3,Geschenkgutschein,,,25 EUR',
        'g4,Gift Card Holder Wallet,Wallet,FALSE,19 EUR',
        'g5,Linen Shirt,Shirt,FALSE,49 EUR',
      ].join('\n'),
    )
    expect(report).toMatchObject({ withheld: 3 })
    expect((await shop.products()).map(({ id }) => id)).toEqual(['g4', 'g5'])
  })
})
