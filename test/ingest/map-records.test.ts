import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../src/ingest/column-mapping.ts'
import type { FeedRecord } from '../../src/ingest/formats/feed-entry.ts'
import { mapRecords } from '../../src/ingest/map-records.ts'

/** Maps records as a feed's, which start on line 2. */
async function map(...records: FeedRecord[]) {
  const mapping = mapColumns([...new Set(records.flatMap((record) => Object.keys(record)))])
  return records.map((record, at) =>
    mapRecords({ line: at + 2, position: 0, records: [record] }, { mapping, currency: 'EUR' }),
  )
}

async function productOf(record: FeedRecord) {
  const [row] = await map({ id: '1', title: 'A thing', ...record })
  if (row === undefined || !('product' in row)) throw new Error(JSON.stringify(row))
  return row.product
}

describe('prices', () => {
  test.each([
    ['$49.90', 49.9, 'USD'],
    ['49,90 €', 49.9, 'EUR'],
    ['49.90 GBP', 49.9, 'GBP'],
    ['1.299,00 €', 1299, 'EUR'],
    ['$1,299.50', 1299.5, 'USD'],
    ['1,299', 1299, 'EUR'],
    ['1’299.00 CHF', 1299, 'CHF'],
    ['Rs. 1,999', 1999, 'INR'],
    ['0.999', 0.999, 'EUR'],
    ['12', 12, 'EUR'],
  ])('%s', async (price, amount, currency) => {
    expect((await productOf({ price })).price).toEqual({ amount, currency })
  })

  test.each(['call us', '-5', '12 apples', '1.2.3', 'sold out', '15%', '0.00'])(
    '%s keeps the product, without a price, and is told of',
    async (price) => {
      const [row] = await map({ id: '1', title: 'A thing', price })
      expect(row).toMatchObject({
        product: { id: '1', price: null },
        unread: [expect.stringContaining(`price: "${price}" is no price`)],
      })
    },
  )

  test('a column of currencies says what a bare number is', async () => {
    expect((await productOf({ price: '20', currency: 'sek' })).price).toEqual({ amount: 20, currency: 'SEK' })
  })

  test('a lower sale price is the price; none is not', async () => {
    expect((await productOf({ price: '20 EUR', sale_price: '15 EUR' })).price?.amount).toBe(15)
    expect((await productOf({ price: '20 EUR', sale_price: '0' })).price?.amount).toBe(20)
    expect((await productOf({ price: '', sale_price: '' })).price).toBeNull()
  })
})

describe('sizes and stock', () => {
  test.each([
    ['S|M|L', ['S', 'M', 'L']],
    ['S, M, L', ['S', 'M', 'L']],
    ['["S","M"]', ['S', 'M']],
    ['36 / 38', ['36', '38']],
    ['8/10', ['8/10']],
    ['', []],
  ])('sizes %s', async (sizes, expected) => {
    expect((await productOf({ sizes })).sizes).toEqual(expected)
  })

  test('a list of sizes stays one', async () => {
    expect((await productOf({ sizes: ['XS', 'XL'] })).sizes).toEqual(['XS', 'XL'])
  })

  test.each([
    [{ quantity: '7' }, 7],
    [{ quantity: '-2' }, 0],
    [{ quantity: '12 Stück' }, 12],
    [{ availability: 'in stock (4)' }, 4],
    [{ availability: 'nicht lieferbar' }, 0],
    [{ quantity: 'plenty' }, null],
    [{ availability: 'out_of_stock' }, 0],
    [{ availability: 'in stock' }, null],
    [{ availability: 'out of stock', quantity: '3' }, 0],
    [{}, null],
  ])('stock of %j is %j', async (record, stock) => {
    expect((await productOf(record)).stock).toBe(stock)
  })
})

describe('texts', () => {
  test('markup and entities go, words stay', async () => {
    const { description } = await productOf({
      body_html: '<p>Soft &amp; warm<br>wool&nbsp;&#39;n silk</p><script>alert("x")</script> 3 < 4',
    })
    expect(description).toBe("Soft & warm wool 'n silk 3 < 4")
  })

  test('a title or description that is too long is cut at a word', async () => {
    const { title = '', description = '' } = await productOf({
      title: 'word '.repeat(200),
      description: 'word '.repeat(5_000),
    })
    expect(title.length).toBeLessThanOrEqual(500)
    expect(title).toMatch(/word…$/)
    expect(description.length).toBeLessThanOrEqual(10_000)
  })
})

describe('attributes from columns', () => {
  test('each column is read with the words of its attribute', async () => {
    const { attributes } = await productOf({
      articleType: 'Tshirts',
      baseColour: 'Navy Blue',
      gender: 'Boys',
      fabric: 'Cotton, Linen',
      sleeve: 'Short',
      usage: 'Sports',
    })
    expect(attributes).toEqual({
      category: 't-shirt',
      color: ['navy'],
      gender: 'male',
      age_group: 'kids',
      material: ['cotton', 'linen'],
      sleeve_length: 'short',
      occasion: 'sport',
    })
  })

  test('a path of categories also says who it is for', async () => {
    const { attributes } = await productOf({ product_type: 'Women > Clothing > Dresses' })
    expect(attributes).toMatchObject({ category: 'dress', gender: 'female' })
  })

  test('the title settles what a column leaves open', async () => {
    const { attributes } = await productOf({ title: 'Wool Coat', category: 'Coats & Jackets' })
    expect(attributes?.category).toBe('coat')
    const heels = await productOf({ title: 'Red heels', category: 'Footwear' })
    expect(heels.attributes?.category).toBe('heels')
  })

  test('a mere family that nothing settles is left to the picture', async () => {
    expect(
      (await productOf({ title: 'The Anna', category: 'Footwear' })).attributes?.category,
    ).toBeUndefined()
  })
})
