import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Product } from '../../src/product/product.ts'
import { type CaseShop, describeCase, exact, openCaseShop } from './open-case.ts'

let shop: CaseShop
const open = () => {
  beforeAll(async () => {
    shop = await openCaseShop()
  })
  afterAll(() => shop.close())
}

/** "1299 EUR" by id; null without a price. */
const priced = (products: readonly Product[]) =>
  Object.fromEntries(
    products.map(({ id, price }) => [id, price === null ? null : `${price.amount} ${price.currency}`]),
  )

describeCase('10-price-spellings', (file) => {
  open()
  test('every price is read, and no row is lost', async () => {
    const report = await shop.ingest(file('prices.csv'))
    expect(report).toMatchObject({ added: 21, rejected: 0, unread: 2 })
    const kronor = await shop.ingest(file('kronor.csv'), { currency: 'SEK' })
    expect(kronor).toMatchObject({ added: 2, unread: 0 })
    expect(priced(await shop.products())).toEqual({
      ...{
        'pr-01': '1299 EUR',
        'pr-02': '19.99 USD',
        'pr-03': '19.99 USD',
        'pr-04': '49 EUR',
        'pr-05': '29.95 EUR',
      },
      ...{
        'pr-06': '29.95 USD',
        'pr-07': '19.99 EUR',
        'pr-08': '1299 CHF',
        'pr-09': '49 NZD',
        'pr-10': '59.95 EUR',
      },
      ...{
        'pr-11': '49.95 EUR',
        'pr-12': '29.95 EUR',
        'pr-13': '499 CZK',
        'pr-14': '1299 INR',
        'pr-15': '59 SGD',
      },
      ...{
        'pr-16': '25 USD',
        'pr-17': '18 USD',
        'pr-18': '1299 INR',
        'pr-19': '123456.78 EUR',
        'pr-20': null,
      },
      ...{ 'pr-21': null, 'kr-1': '1299 SEK', 'kr-2': '25 SEK' },
    })
  })
})

describeCase('11-minor-units', (file) => {
  open()
  test('decimals are told from thousands by the currency and by who wrote them', async () => {
    for (const name of ['prices.jsonl', 'dinar.csv']) await shop.ingest(file(name))
    expect(priced(await shop.products())).toEqual({
      ...{
        'pj-1': '19.99 USD',
        'pj-2': '4999 JPY',
        'pj-3': '140 USD',
        'pj-4': '1250 USD',
        'kj-1': '12.5 KWD',
      },
      ...{ 'kw-1': '12.5 KWD', 'kw-2': '12.5 KWD', 'kw-3': '1250 BHD', 'kw-4': '12.5 TND' },
    })
  })
})

describeCase('12-sales-and-zero-prices', (file) => {
  open()
  test('a sale counts while it is on and lower, zero is no price, and no answer tells of it', async () => {
    expect(await shop.ingest(file('feed.csv'))).toMatchObject({ added: 9, rejected: 0 })
    const prices = priced(await shop.products())
    expect(['40 EUR', '32 EUR']).toContain(prices['sz-5'])
    expect(prices).toMatchObject({
      ...{ 'sz-1': '40 EUR', 'sz-2': '40 EUR', 'sz-3': '25 EUR', 'sz-4': null, 'sz-6': '40 EUR' },
      ...{ 'sz-7': '30 EUR', 'sz-8': '40 EUR', 'sz-9': '40 EUR' },
    })
    const { products, reply } = await shop.say('the cheapest tee')
    expect(products[0]?.id).toBe('sz-3')
    expect(reply).not.toMatch(/(?<!\d)0[.,]00/)
  })
})

describeCase('14-availability-words', (file) => {
  open()
  test('what is not to be had is known by every word for it', async () => {
    await shop.ingest(file('feed.csv'))
    const products = await shop.products()
    const gone = products.filter(({ stock }) => stock === 0).map(({ id }) => id)
    expect(gone).toEqual(products.slice(0, 11).map(({ id }) => id))
    const found = exact(await shop.search('tee in stock', { limit: 20 }))
    expect(found.sort()).toEqual(products.slice(11).map(({ id }) => id))
  })
})

describe('of the same kinds, in other words', () => {
  open()
  test.each([
    ['1.149,90 EUR', '1149.9 EUR'],
    ['CA$ 89', '89 CAD'],
    ['Ab 15,- €', '15 EUR'],
    ['ca. 20 €', '20 EUR'],
    ['R$ 239,90 ou 6x de R$ 39,99', '239.9 BRL'],
    ['39,95 € zzgl. 4,95 € Versand', '39.95 EUR'],
    ['12,00 € (24,00 €/100 g)', '12 EUR'],
    ['Save $10: $45', '45 USD'],
    ['12 990 Ft', '12990 HUF'],
    ['450.000 ₫', '450000 VND'],
    ['د.ك 7.250', '7.25 KWD'],
    ['Rs. 1,23,456/-', '123456 INR'],
    ['&pound;29.50', '29.5 GBP'],
    ['<b>29,50&nbsp;€</b>', '29.5 EUR'],
    ['１２．５０ €', '12.5 EUR'],
    ['£18 to £25', '18 GBP'],
    ['ausverkauft', null],
    ['20 % off', null],
    ['25,00 kr', null],
  ])('%s is %s', async (price, expected) => {
    await shop.feed('feed.csv', `id,title,price\nx,Tee,"${price}"\n`)
    expect(priced(await shop.products())).toEqual({ x: expected })
  })

  test.each([
    ['{"id":"x","title":"Tee","price":{"centAmount":1999,"currencyCode":"EUR"}}', '19.99 EUR'],
    ['{"id":"x","title":"Tee","price_cents":2450,"currency":"usd"}', '24.5 USD'],
    ['{"id":"x","title":"Tee","price":{"amount":"7.125","currency":"OMR"}}', '7.125 OMR'],
    ['{"id":"x","title":"Tee","price":12.345,"currency":"KWD"}', '12.345 KWD'],
    ['{"id":"x","title":"Tee","price":1299.5}', '1299.5 EUR'],
    ['{"id":"x","title":"Tee","price":"1.299"}', '1299 EUR'],
  ])('%s is %s', async (line, expected) => {
    await shop.feed('feed.jsonl', `${line}\n`)
    expect(priced(await shop.products())).toEqual({ x: expected })
  })

  test.each([
    ['schema:Discontinued', 0],
    ['derzeit vergriffen', 0],
    ['Rupture de stock', 0],
    ['No longer stocked', 0],
    ['bald wieder lieferbar', 0],
    ['outofstock', 0],
    ['Nein', 0],
    ['Only 3 left', 3],
    ['Lieferzeit 1-3 Werktage', null],
    ['https://schema.org/BackOrder', null],
    ['vorbestellbar', null],
    ['ja', null],
  ])('%s leaves %s', async (availability, stock) => {
    await shop.feed('feed.csv', `id,title,availability\nx,Tee,"${availability}"\n`)
    expect((await shop.product('x'))?.stock).toBe(stock)
  })

  test.each([
    ['Aktionspreis', 'Aktionszeitraum', '15,00', '01.02.2020 - 29.02.2020', '30 EUR'],
    ['Angebotspreis', 'Aktionszeitraum', '15,00', '01.02.2020 - 28.02.2199', '15 EUR'],
    ['special_price', 'special_to_date', '15.00', '2019-05-01 00:00:00', '30 EUR'],
    [
      'sale price',
      'sale_price_effective_date',
      '15.00',
      '2016-02-24T11:07:31+0100 / 2199-02-24T11:07:31+0100',
      '15 EUR',
    ],
  ])('a sale under %s, %s', async (heading, dates, amount, span, expected) => {
    await shop.feed('feed.csv', `id;title;price;${heading};${dates}\nx;Tee;30,00;${amount};${span}\n`)
    expect(priced(await shop.products())).toEqual({ x: expected })
  })
})
