import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reference } from '../../src/retrieval/reference.ts'
import { wordVector } from '../fakes/word-encoder.ts'
import { inEnglish } from '../voice/in-english.ts'
import { openSmallShop, type ShopProduct } from './small-shop.ts'

const eur = (amount: number) => ({ amount, currency: 'EUR' })
const products: ShopProduct[] = [
  {
    id: 'blue-dress',
    title: 'Summer dress',
    brand: 'Nord',
    price: eur(40),
    sizes: ['S', 'M'],
    stock: 3,
    attributes: { category: 'dress', color: ['blue'], pattern: 'solid', gender: 'female' },
  },
  {
    id: 'white-blue-dress',
    title: 'Trimmed dress',
    price: eur(30),
    sizes: ['M'],
    attributes: { category: 'dress', color: ['white', 'red', 'blue'], gender: 'female' },
  },
  {
    id: 'navy-dress',
    title: 'Evening dress',
    price: eur(80),
    attributes: { category: 'dress', color: ['navy'], gender: 'female' },
  },
  {
    id: 'floral-blue-dress',
    title: 'Garden dress',
    price: eur(55),
    sizes: ['L'],
    attributes: { category: 'dress', color: ['blue'], pattern: 'floral', gender: 'female' },
  },
  {
    id: 'red-dress',
    title: 'Red dress',
    price: eur(20),
    attributes: { category: 'dress', color: ['red'], pattern: 'floral', gender: 'female' },
  },
  {
    id: 'blue-jumpsuit',
    title: 'Jumpsuit',
    price: eur(60),
    attributes: { category: 'jumpsuit', color: ['blue'], gender: 'female' },
  },
  {
    id: 'blue-shirt',
    title: 'Oxford shirt',
    brand: 'Acme',
    price: eur(45),
    attributes: { category: 'shirt', color: ['blue'], gender: 'male' },
  },
  {
    id: 'striped-unisex-shirt',
    title: 'Sailor shirt',
    price: { amount: 45, currency: 'USD' },
    attributes: { category: 'shirt', color: ['white', 'navy'], pattern: 'striped', gender: 'unisex' },
  },
  {
    id: 'one-size-scarf',
    title: 'Wool scarf',
    price: eur(500),
    sizes: ['One Size'],
    attributes: { category: 'scarf', color: ['blue'], gender: 'unisex' },
  },
  { id: 'mystery', title: 'Gift card' },
  { id: 'sold-out-hat', title: 'Straw hat', price: eur(10), stock: 0, attributes: { category: 'hat' } },
]

let shop: Awaited<ReturnType<typeof openSmallShop>>
beforeAll(async () => {
  shop = await openSmallShop(products)
})
afterAll(() => shop.close())

describe('what was said holds', () => {
  test('color and kind are constraints, and the main color comes first', async () => {
    const { ids, byId } = await shop.search(
      { wanted: { category: ['dress'], color: ['blue'] } },
      { limit: 3 },
    )
    expect(ids.slice(0, 2).toSorted()).toEqual(['blue-dress', 'floral-blue-dress'])
    expect(ids[2]).toBe('white-blue-dress')
    expect(byId.get('white-blue-dress')).toMatchObject({ nearMatch: true, relaxed: ['color'] })
    expect(inEnglish(byId.get('white-blue-dress')?.reasons)).toContain('with blue details')
  })

  test('enough full matches cost one query of the index', async () => {
    shop.queries.length = 0
    await shop.search({ wanted: { category: ['dress'], color: ['blue'] } }, { limit: 3 })
    expect(shop.queries).toHaveLength(1)
  })

  test('unwanted values are never shown, and the unknown is not taken for them', async () => {
    const { ids } = await shop.search({ unwanted: { color: ['blue', 'navy'] } })
    expect(ids).toEqual(['mystery', 'red-dress', 'sold-out-hat'])
  })

  test('an unwanted word is in no title that is shown, in the plural or not', async () => {
    const { ids } = await shop.search({ wanted: { category: ['dress'] }, unwanted_words: ['gardens'] })
    expect(ids).not.toContain('floral-blue-dress')
    expect(ids).toContain('blue-dress')
  })

  test('an unwanted value is left out even when nothing else is there', async () => {
    const { ids } = await shop.search({
      wanted: { category: ['jumpsuit'] },
      unwanted: { color: ['blue'] },
    })
    expect(ids).not.toContain('blue-jumpsuit')
  })

  test.each([
    ['a highest price', { price: { max: 45 } }, ['blue-dress', 'red-dress', 'white-blue-dress']],
    ['a price range', { price: { min: 35, max: 60 } }, ['blue-dress', 'floral-blue-dress']],
    ['a size', { sizes: ['m'] }, ['blue-dress', 'white-blue-dress']],
    ['stock', { in_stock: true, price: { max: 35 } }, ['red-dress', 'white-blue-dress']],
    ['ids shown already', { exclude_ids: ['blue-dress'], sizes: ['M'] }, ['white-blue-dress']],
  ])('%s holds', async (_, wish, expected) => {
    const { ids, products: found } = await shop.search({ wanted: { category: ['dress'] }, ...wish })
    expect(ids.toSorted()).toEqual(expected)
    expect(found.every(({ nearMatch }) => !nearMatch)).toBe(true)
  })

  test('what comes in one size fits whoever names its kind, and is no answer to a size alone', async () => {
    const scarf = await shop.search({ wanted: { category: ['scarf'] }, sizes: ['m'] })
    expect(scarf.products.map(({ product, nearMatch }) => [product.id, nearMatch])).toEqual([
      ['one-size-scarf', false],
    ])
    const alone = await shop.search({ sizes: ['m'] })
    const inSize = alone.products.filter(({ nearMatch }) => !nearMatch)
    expect(inSize.map(({ product }) => product.id).toSorted()).toEqual(['blue-dress', 'white-blue-dress'])
  })

  test('a price in one currency leaves out the others', async () => {
    const wanted = { category: ['shirt' as const] }
    expect((await shop.search({ wanted, price: { max: 50, currency: 'EUR' } })).ids).toEqual(['blue-shirt'])
    expect((await shop.search({ wanted, price: { max: 50 } })).ids).toHaveLength(2)
  })

  test('what is for everybody is for men too', async () => {
    const { ids } = await shop.search({ wanted: { category: ['shirt'], gender: ['male'] } }, { limit: 2 })
    expect(ids.toSorted()).toEqual(['blue-shirt', 'striped-unisex-shirt'])
  })

  test('words outside the vocabulary rank and never empty a search', async () => {
    const { ids } = await shop.search({ text: 'garden qwertyuiop', wanted: { category: ['dress'] } })
    expect(ids[0]).toBe('floral-blue-dress')
    expect(ids).toHaveLength(5)
  })

  test('a filter of the caller holds through every relaxation', async () => {
    const { ids } = await shop.search(
      { wanted: { color: ['blue'], category: ['dress'] } },
      { filter: { wanted: { pattern: ['floral'] } } },
    )
    expect(ids).toEqual(['floral-blue-dress', 'red-dress'])
  })

  test('a filter against the words gives near matches within the filter', async () => {
    const { products: found } = await shop.search(
      { wanted: { color: ['blue'], category: ['dress'] } },
      { filter: { wanted: { color: ['red'] } } },
    )
    expect(found.every(({ product }) => product.attributes.color?.includes('red'))).toBe(true)
    expect(found.find(({ product }) => product.id === 'red-dress')?.relaxed).toEqual(['color'])
  })
})

describe('what cannot be met is relaxed and said', () => {
  test('near colors come first, marked', async () => {
    const { ids, byId, relaxed } = await shop.search({ wanted: { category: ['dress'], color: ['blue'] } })
    expect(ids.indexOf('navy-dress')).toBe(3)
    expect(byId.get('navy-dress')).toMatchObject({ nearMatch: true, relaxed: ['color'] })
    expect(byId.get('blue-dress')).toMatchObject({ nearMatch: false, relaxed: [] })
    expect(relaxed).toEqual(['color'])
  })

  test('a finer attribute is given up before the color', async () => {
    const { ids, byId } = await shop.search({
      wanted: { category: ['dress'], color: ['red'], pattern: ['striped'] },
    })
    expect(ids[0]).toBe('red-dress')
    expect(byId.get('red-dress')?.relaxed).toEqual(['pattern'])
    expect(byId.get('blue-dress')?.relaxed).toEqual(['pattern', 'color'])
  })

  test('a near color in the right pattern comes before the right color in another', async () => {
    const { ids } = await shop.search(
      { wanted: { category: ['dress'], color: ['navy'], pattern: ['floral'] } },
      { limit: 3 },
    )
    expect(ids.slice(0, 2)).toEqual(['floral-blue-dress', 'navy-dress'])
  })

  test('price and size stay as long as anything meets them', async () => {
    const { products: found } = await shop.search({
      wanted: { category: ['dress'], color: ['navy'] },
      price: { max: 45 },
    })
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ product }) => (product.price?.amount ?? 99) <= 45)).toBe(true)
  })

  test('a price nothing meets is given up last and said, the nearest price first', async () => {
    const { ids, relaxed, byId } = await shop.search({ wanted: { category: ['dress'] }, price: { max: 5 } })
    expect(ids.slice(0, 3)).toEqual(['red-dress', 'white-blue-dress', 'blue-dress'])
    expect(byId.get('red-dress')?.relaxed).toEqual(['price'])
    expect(relaxed).toContain('price')
    expect(inEnglish(byId.get('red-dress')?.reasons)).toEqual(['dress'])
  })

  test('a kind the shop does not have gives the nearest kinds, marked', async () => {
    const { products: found } = await shop.search({ wanted: { category: ['saree'], color: ['blue'] } })
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ relaxed }) => relaxed.includes('category'))).toBe(true)
  })

  test('near matches never score above full matches, and scores fall', async () => {
    const { products: found } = await shop.search({ wanted: { category: ['dress'], color: ['blue'] } })
    const scores = found.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((one, other) => other - one))
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
    const firstNear = found.findIndex(({ nearMatch }) => nearMatch)
    expect(found.slice(firstNear).every(({ nearMatch }) => nearMatch)).toBe(true)
  })
})

const redFloralDress = await wordVector('red floral dress female')

describe('the words searched for', () => {
  test('are the free ones, the brands and what was wanted', async () => {
    shop.queries.length = 0
    await shop.search({ text: 'garden', brands: ['Nord'], wanted: { color: ['blue'], category: ['dress'] } })
    expect(shop.queries[0]?.text).toBe('garden Nord blue dress')
  })

  test('are only the free ones beside a photo', async () => {
    shop.queries.length = 0
    const reference: Reference = { kind: 'photo', handle: 'photo-1', attributes: {}, vector: null }
    await shop.search({ text: 'garden', wanted: { color: ['blue'] } }, { reference })
    expect(shop.queries[0]?.text).toBe('garden')
  })
})

describe('like this', () => {
  const photo: Reference = {
    kind: 'photo',
    handle: 'photo-1',
    attributes: { category: 'dress', color: ['red'], pattern: 'floral', gender: 'female' },
    vector: Array.from(redFloralDress),
  }

  test('nothing more gives the likest, of its kind first', async () => {
    const { ids, byId } = await shop.search({}, { reference: photo, limit: 4 })
    expect(ids[0]).toBe('red-dress')
    expect(inEnglish(byId.get('red-dress')?.reasons)).toContain('similar to your photo')
    expect(shop.encoder.encoded).not.toContain('red floral dress for women')
  })

  test('"in blue" keeps the kind and pattern, and the color must be blue', async () => {
    const { ids, byId } = await shop.search({ wanted: { color: ['blue'] } }, { reference: photo, limit: 3 })
    expect(ids[0]).toBe('floral-blue-dress')
    expect(ids).not.toContain('red-dress')
    expect(inEnglish(byId.get('floral-blue-dress')?.reasons)).toEqual([
      'blue',
      'dress',
      'same floral pattern as your photo',
      'similar to your photo',
    ])
  })

  test('when dresses in blue run out, another kind in blue comes, and never one in red again', async () => {
    const { ids, byId } = await shop.search({ wanted: { color: ['blue'] } }, { reference: photo })
    expect(ids).toContain('blue-jumpsuit')
    expect(ids).not.toContain('red-dress')
    expect(byId.get('blue-jumpsuit')).toMatchObject({ relaxed: ['category'] })
    expect(inEnglish(byId.get('blue-jumpsuit')?.reasons)).toEqual(['blue'])
    expect(ids).not.toContain('blue-shirt')
  })

  test('"without red" leaves red out and keeps the rest', async () => {
    const { ids } = await shop.search({ unwanted: { color: ['red'] } }, { reference: photo, limit: 2 })
    expect(ids[0]).toBe('floral-blue-dress')
    expect(ids).not.toContain('red-dress')
  })

  test('another kind that is named replaces its own', async () => {
    const { ids } = await shop.search({ wanted: { category: ['shirt'] } }, { reference: photo, limit: 2 })
    expect(ids.toSorted()).toEqual(['blue-shirt', 'striped-unisex-shirt'])
  })

  test('a vector of another encoder is described in words instead', async () => {
    const { ids } = await shop.search({}, { reference: { ...photo, vector: [1, 0, 0] }, limit: 1 })
    expect(ids).toEqual(['red-dress'])
    expect(shop.encoder.encoded).toContain('red floral dress for women')
  })
})

describe('order and reasons', () => {
  test('cheapest first and dearest first, among full matches', async () => {
    const wanted = { category: ['dress' as const] }
    const cheap = await shop.search({ wanted, sort: 'price-ascending' }, { limit: 3 })
    expect(cheap.ids).toEqual(['red-dress', 'white-blue-dress', 'blue-dress'])
    const dear = await shop.search({ wanted, sort: 'price-descending' }, { limit: 2 })
    expect(dear.ids).toEqual(['navy-dress', 'floral-blue-dress'])
  })

  test('reasons are what was asked for and is true', async () => {
    const { byId } = await shop.search({
      text: 'summer',
      wanted: { category: ['dress'], color: ['blue', 'green'], gender: ['female'] },
      unwanted: { pattern: ['striped'] },
      price: { max: 50 },
      sizes: ['m'],
      brands: ['NORD'],
      in_stock: true,
    })
    expect(inEnglish(byId.get('blue-dress')?.reasons)).toEqual([
      'blue',
      'dress',
      'for women',
      'under €50',
      'size M',
      'Nord',
      'in stock',
      'not striped',
      'summer',
    ])
  })

  test('"not blue" is no reason for a product whose color is unknown', async () => {
    const { byId } = await shop.search({ unwanted: { color: ['blue', 'navy'] } })
    expect(inEnglish(byId.get('mystery')?.reasons)).toEqual([])
    expect(inEnglish(byId.get('red-dress')?.reasons)).toEqual(['not blue'])
  })

  test('what a shopper for men did not say of children is no reason', async () => {
    const { byId } = await shop.search({
      wanted: { gender: ['female'] },
      unwanted: { age_group: ['kids'], gender: ['male'] },
    })
    expect(inEnglish(byId.get('red-dress')?.reasons)).toEqual(['for women'])
  })

  test('a near color is told as such', async () => {
    const { byId } = await shop.search({ wanted: { category: ['dress'], color: ['blue'] } })
    expect(inEnglish(byId.get('navy-dress')?.reasons)).toEqual(['navy, close to blue', 'dress'])
  })

  test('nothing asked gives products in a stable order', async () => {
    const { ids } = await shop.search({})
    // What is sold out comes last.
    const sorted = products.map(({ id }) => id).toSorted()
    expect(ids).toEqual([...sorted.filter((id) => id !== 'sold-out-hat'), 'sold-out-hat'])
  })

  test('the same question has the same answer', async () => {
    // Without free words: while new rows are being indexed in the background, BM25 counts words over fewer of them.
    const ask = () => shop.search({ wanted: { category: ['dress'], color: ['blue'] } })
    const first = (await ask()).products
    expect(first.length).toBeGreaterThan(1)
    expect((await ask()).products).toEqual(first)
  })
})
