import { describe, expect, test } from 'vitest'
import { comparedIds } from '../../src/dialogue/compared-ids.ts'
import type { Pointer } from '../../src/language/request.ts'
import { inEnglish } from '../voice/in-english.ts'
import { comparisonOf, idsOf, openToolShop, pastSearchFor, says, searchOf } from './call-tool.ts'

const shop = await openToolShop([
  piece('blue-dress', { category: 'dress', color: ['blue'], length: 'knee', pattern: 'floral' }, 60),
  piece('navy-dress', { category: 'dress', color: ['navy'], length: 'maxi', pattern: 'solid' }, 80),
  piece('red-dress', { category: 'dress', color: ['red'], length: 'mini', pattern: 'striped' }, 40),
  piece('red-midi', { category: 'dress', color: ['red'], length: 'midi' }, 45),
  piece('red-skirt', { category: 'skirt', color: ['red'], length: 'knee' }, 30),
  piece('black-bag', { category: 'handbag', color: ['black'] }, 50),
  piece('red-bag', { category: 'handbag', color: ['red'] }, 55),
])

type Attributes = Parameters<typeof openToolShop>[0][number]['attributes']
function piece(id: string, attributes: Attributes, amount: number) {
  return {
    id,
    title: id,
    brand: id === 'red-dress' ? 'Lumen' : 'Nord',
    price: { amount, currency: 'EUR' },
    attributes,
  }
}

const described = (attributes: object, more: object = {}): Pointer => ({
  ...{ kind: 'described', attributes, brand: null, earlier: false },
  ...more,
})
const garment = (attributes: object, description: string) => ({ attributes, confidence: {}, description })
const outfitPhoto = {
  ...{ handle: 'photo-1', hash: 'h', vector: [1, 0] },
  garments: [
    garment({ category: 'dress', color: ['blue'], length: 'short' }, 'a blue dress'),
    garment({ category: 'handbag', color: ['black'] }, 'a black handbag'),
  ],
}
const shirtPhoto = {
  ...{ handle: 'photo-2', hash: 'i', vector: [0, 1] },
  garments: [garment({ category: 'skirt', color: ['red', 'white'], pattern: 'striped' }, 'a red skirt')],
}

const dresses = shop.memory({
  shown: ['blue-dress', 'navy-dress', 'red-dress'],
  earlier: ['black-bag', 'red-bag'],
  searches: [pastSearchFor({ wanted: { category: ['dress'] } })],
})
const referenceFor = async (pointer: Pointer, memory = dresses) =>
  searchOf(await shop.call('search_products', { text: 'x' }, { request: says({ pointer }), memory }))

describe('what words describe is found among what was shown', () => {
  test('"the red one" is the red one', async () => {
    const { reference, notes } = await referenceFor(described({ color: ['red'] }))
    expect(reference).toMatchObject({ kind: 'product', id: 'red-dress' })
    expect(notes).toEqual([])
  })

  test('"the Lumen one" goes by the brand', async () => {
    const { reference } = await referenceFor(described({}, { brand: 'lumen' }))
    expect(reference).toMatchObject({ id: 'red-dress' })
  })

  test('an exact color comes before a near one, and a near one before nothing', async () => {
    expect((await referenceFor(described({ color: ['blue'] }))).reference).toMatchObject({ id: 'blue-dress' })
    const without = shop.memory({ shown: ['red-dress', 'navy-dress'] })
    expect((await referenceFor(described({ color: ['blue'] }), without)).reference).toMatchObject({
      id: 'navy-dress',
    })
  })

  test('an exact color of an earlier answer comes before a near one of the last', async () => {
    const memory = shop.memory({ shown: ['navy-dress'], earlier: ['blue-dress'] })
    expect((await referenceFor(described({ color: ['blue'] }), memory)).reference).toMatchObject({
      id: 'blue-dress',
    })
  })

  test('"that bag" reaches past the last answer, and of two the latest is taken and named', async () => {
    const { reference, notes } = await referenceFor(described({ category: ['handbag'] }))
    expect(reference).toMatchObject({ id: 'black-bag' })
    expect(notes).toMatchObject([{ kind: 'taken-for', thing: { title: 'black-bag' } }])
  })

  test('"the red one from before" looks at earlier answers first', async () => {
    const { reference, wish } = await referenceFor(described({ color: ['red'] }, { earlier: true }))
    expect(reference).toMatchObject({ id: 'red-bag' })
    expect(wish.wanted.category).toBeUndefined()
  })

  test('what nothing fits is searched for instead, and that is said', async () => {
    const { reference, wish, notes } = await referenceFor(described({ color: ['green'] }))
    expect(reference).toBeNull()
    expect(wish.wanted.color).toEqual(['green'])
    expect(notes).toEqual([{ kind: 'not-shown' }])
  })

  test('"cheaper than the blue one" measures by it', async () => {
    const message = 'cheaper than the blue one'
    const pointer = described({ color: ['blue'] })
    const request = says({ pointer, priceComparison: 'cheaper', refines: true, english: message })
    const answer = await shop.call(
      'filter_products',
      { text: message },
      { message, request, memory: dresses },
    )
    expect(searchOf(answer).wish.price).toEqual({ max: 59.99, currency: 'EUR' })
    const reasons = searchOf(answer).result.products.map((found) => [
      found.product.id,
      inEnglish(found.reasons),
    ])
    expect(reasons).toContainEqual(['red-dress', ['dress', 'cheaper than the one you named']])
  })

  test('"cheaper than the green one" is refused where no green one was shown', async () => {
    const request = says({
      pointer: described({ color: ['green'] }),
      priceComparison: 'cheaper',
      refines: true,
    })
    const call = shop.call('filter_products', { text: 'x' }, { request, memory: dresses })
    await expect(call).rejects.toMatchObject({ code: 'invalid-request' })
  })
})

describe('photos', () => {
  const photos = shop.memory({ readings: [outfitPhoto, shirtPhoto] })

  test('"that bag" is the bag of the photo that also shows a dress', async () => {
    const { reference } = await referenceFor(described({ category: ['handbag'] }), photos)
    expect(reference).toMatchObject({ handle: 'photo-1', garment: 2, attributes: { category: 'handbag' } })
  })

  test('words that name a garment of the new photo take that garment', async () => {
    const request = says({
      pointer: { kind: 'photo', ordinal: null },
      wish: { wanted: { category: ['handbag'] } },
    })
    const turn = { request, memory: shop.memory({ readings: [outfitPhoto] }), newPhotos: ['photo-1'] }
    const answer = await shop.call('search_products', { text: 'this bag', reference: 'photo-1' }, turn)
    expect(searchOf(answer).reference).toMatchObject({ garment: 2, vector: null })
    expect(idsOf(answer).slice(0, 2).sort()).toEqual(['black-bag', 'red-bag'])
  })

  test('"the first photo" is the first, also when both came one by one', async () => {
    expect((await referenceFor({ kind: 'photo', ordinal: 1 }, photos)).reference).toMatchObject({
      handle: 'photo-1',
    })
  })

  test('"the dress of the first with the colors of the second" borrows the colors', async () => {
    const request = says({
      pointer: { kind: 'photo', ordinal: 1 },
      transfers: [{ attributes: ['color'], from: { kind: 'photo', ordinal: 2 } }],
      replaced: ['color'],
    })
    const answer = await shop.call('search_products', { text: 'x' }, { request, memory: photos })
    expect(searchOf(answer).reference).toMatchObject({ handle: 'photo-1' })
    expect(searchOf(answer).wish.wanted).toEqual({ color: ['red', 'white'] })
    expect(idsOf(answer).slice(0, 2).sort()).toEqual(['red-dress', 'red-midi'])
  })

  test('what the other does not tell is said, and nothing is made up', async () => {
    const request = says({
      pointer: { kind: 'photo', ordinal: 2 },
      transfers: [{ attributes: ['pattern'], from: { kind: 'photo', ordinal: 1 } }],
      replaced: ['pattern'],
    })
    const { wish, notes } = searchOf(
      await shop.call('search_products', { text: 'x' }, { request, memory: photos }),
    )
    expect([wish.wanted, wish.unwanted]).toEqual([{}, {}])
    expect(notes).toEqual([{ kind: 'not-transferred', attributes: ['pattern'] }])
  })
})

describe('comparing what was shown', () => {
  const compare = (among: readonly Pointer[] = [], pointer: Pointer | null = null) =>
    says({ intent: 'compare', pointer, comparison: { by: 'price', toward: 'less', among } })
  const place = (ordinal: number): Pointer => ({ kind: 'result', ordinal, fromEnd: false })
  const idsFor = (request: ReturnType<typeof says>) =>
    comparedIds({ request, memory: dresses, newPhotos: [] })

  test('is about all of the last answer, or what the words point at', () => {
    expect(idsFor(compare())).toEqual(['blue-dress', 'navy-dress', 'red-dress'])
    expect(idsFor(compare([place(1), place(3)]))).toEqual(['blue-dress', 'red-dress'])
    expect(idsFor(compare([described({ color: ['navy'] }), place(3)]))).toEqual(['navy-dress', 'red-dress'])
    expect(idsFor(compare([], place(2)))).toEqual(['navy-dress', 'blue-dress'])
    expect(idsFor(compare([place(9)]))).toEqual(['blue-dress', 'navy-dress', 'red-dress'])
  })

  test('looks the products up, the one that is asked for first, and says what decides', async () => {
    const turn = { request: compare(), memory: dresses }
    const answer = await shop.call('get_product', { ids: ['1', '2', '3'] }, turn)
    expect(comparisonOf(answer).products.map(({ id }) => id)).toEqual([
      'red-dress',
      'blue-dress',
      'navy-dress',
    ])
    expect(answer.content).toContain(
      '“red-dress” (€40.00) is the cheapest, then comes “blue-dress” (€60.00).',
    )
  })

  test('says when it cannot tell', async () => {
    const request = says({ comparison: { by: 'warmth', toward: 'more', among: [] } })
    const answer = await shop.call(
      'get_product',
      { ids: ['black-bag', 'red-bag'] },
      { request, memory: dresses },
    )
    expect(answer.content).toMatch(/^I cannot tell which is warmer: the shop does not say enough\./)
  })

  test('of products that do not exist fails with its code', async () => {
    const turn = { request: compare(), memory: dresses }
    await expect(shop.call('get_product', { ids: ['x', 'y'] }, turn)).rejects.toMatchObject({
      code: 'product-not-found',
    })
  })
})
