import { expect, test } from 'vitest'
import { type WishInput, wishSchema } from '../../src/product/wish.ts'
import type { IndexQuery } from '../../src/product-index/product-index.ts'
import { searchCatalogue } from '../../src/retrieval/search.ts'
import type { SearchPart } from '../../src/retrieval/search-part.ts'
import { createFakeEncoder } from '../fakes/encoder.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'

const product = (id: string, color: 'red' | 'blue') => ({
  ...{ id, title: `${color} shirt ${id}`, attributes: { category: 'shirt' as const, color: [color] } },
})

/** Searches a shop of two shirts, and tells what the index was asked. */
async function search(wish: WishInput, without: readonly SearchPart[], vector: number[] | null = null) {
  const encoder = createFakeEncoder()
  const index = openMemoryIndex()
  const products = [product('one', 'red'), product('two', 'blue')]
  const vectors = await encoder.encodeTexts(products.map(({ title }) => title))
  await index.upsert(
    products.map((each, at) => indexedProduct(each, { vector: vectors[at] as Float32Array })),
  )
  const asked: IndexQuery[] = []
  const watch = (query: IndexQuery) => {
    asked.push(query)
    return index.search(query)
  }
  const watched = { ...index, search: watch }
  const reference = vector && {
    ...{
      kind: 'photo' as const,
      handle: 'photo-1',
      attributes: { category: 'shirt' as const, color: ['red' as const] },
    },
    vector,
  }
  const request = { wish: wishSchema.parse(wish), reference, limit: 5, without }
  const { products: found } = await searchCatalogue({ index: watched, encoder }, request)
  return { asked, found, encoder }
}

test('without the vector no query has one, without words none has words', async () => {
  const wish = { text: 'linen', wanted: { category: ['shirt' as const] } }
  const whole = await search(wish, [])
  expect(whole.asked.every(({ vector, text }) => vector !== undefined && text !== undefined)).toBe(true)
  expect((await search(wish, ['vector'])).asked.every(({ vector }) => vector === undefined)).toBe(true)
  expect((await search(wish, ['lexical'])).asked.every(({ text }) => text === undefined)).toBe(true)
})

test('without relaxation only what meets everything is found', async () => {
  const wish = { wanted: { category: ['shirt' as const], color: ['green' as const] } }
  expect((await search(wish, [])).found.length).toBeGreaterThan(0)
  expect((await search(wish, ['relaxation'])).found).toEqual([])
})

test('without the difference a photo is searched by its own vector, whatever the words ask', async () => {
  const { dimension } = createFakeEncoder()
  const own = Array.from({ length: dimension }, (_, place) => (place === 0 ? 1 : 0))
  const wish = { wanted: { color: ['blue' as const] } }
  const [moved] = (await search(wish, [], own)).asked
  const [kept] = (await search(wish, ['difference'], own)).asked
  expect(Array.from(kept?.vector ?? [])).toEqual(own)
  expect(Array.from(moved?.vector ?? [])).not.toEqual(own)
})

test('without attribute evidence the fit is that of the legs alone', async () => {
  const wish = { text: 'shirt', wanted: { color: ['red' as const] } }
  const [whole, bare] = [await search(wish, []), await search(wish, ['attributes'])]
  expect(bare.found.map(({ score }) => score)).not.toEqual(whole.found.map(({ score }) => score))
})
