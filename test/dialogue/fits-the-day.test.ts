import { expect, test } from 'vitest'
import { cheaperFirst } from '../../src/dialogue/order-found.ts'
import { missOfAll, putOutOfPlaceLast, tellsDay } from '../../src/dialogue/put-out-of-place-last.ts'
import type { LookUse } from '../../src/outfit/special-use.ts'
import { type ProductInput, productSchema } from '../../src/product/product.ts'
import type { FoundProduct } from '../../src/retrieval/search-result.ts'

const found = (title: string, attributes: ProductInput['attributes'], amount = 50): FoundProduct => ({
  product: productSchema.parse({ id: title, title, attributes, price: { amount, currency: 'EUR' } }),
  ...{ score: 1, reasons: [], nearMatch: false, relaxed: [] },
})
const resultOf = (...products: FoundProduct[]) => ({ products, relaxed: [] })
const titles = ({ products }: { products: readonly FoundProduct[] }) =>
  products.map(({ product }) => product.title)

const denim = found('Denim jacket', { category: 'jacket', material: ['denim'], occasion: 'casual' }, 40)
const bomber = found('Bomber jacket', { category: 'jacket', material: ['polyester'], occasion: 'casual' }, 30)
const puffer = found('Puffer jacket', { category: 'jacket', material: ['nylon'], occasion: 'casual' }, 90)
const quilted = found('Quilted jacket', { category: 'jacket', material: ['nylon'], occasion: 'casual' }, 80)
const parka = found('Winter parka', { category: 'coat', material: ['cotton'], occasion: 'casual' }, 120)
const frost: LookUse = { dressiness: null, isWet: false, isCold: true, weather: 'cold' }

test('in frost what is warm comes first, and with enough of it the rest stays away', () => {
  expect(titles(putOutOfPlaceLast(resultOf(denim, puffer, bomber, quilted), frost)).slice(0, 2)).toEqual([
    'Puffer jacket',
    'Quilted jacket',
  ])
  expect(titles(putOutOfPlaceLast(resultOf(denim, puffer, bomber, quilted, parka), frost))).toEqual([
    'Puffer jacket',
    'Quilted jacket',
    'Winter parka',
  ])
})

test('where nothing fits it is shown all the same, and told what it misses', () => {
  const thin = resultOf(denim, bomber)
  expect(titles(putOutOfPlaceLast(thin, frost)).toSorted()).toEqual(['Bomber jacket', 'Denim jacket'])
  const asked = { wanted: {}, words: '' }
  expect(missOfAll(thin.products, frost, asked)).toBe('thin')
  expect(missOfAll([...thin.products, puffer], frost, asked)).toBeNull()
})

test('of a day of which nothing is known everything stays as it was found', () => {
  const unknown: LookUse = { dressiness: null, isWet: false, weather: null }
  expect(tellsDay(unknown)).toBe(false)
  expect(titles(putOutOfPlaceLast(resultOf(denim, puffer, bomber), unknown))).toEqual([
    'Denim jacket',
    'Puffer jacket',
    'Bomber jacket',
  ])
})

test('the cheaper half comes first for who has little money, each half as it was found', () => {
  expect(titles(cheaperFirst(resultOf(parka, denim, puffer, bomber)))).toEqual([
    'Denim jacket',
    'Bomber jacket',
    'Winter parka',
    'Puffer jacket',
  ])
})
