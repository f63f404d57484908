import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleProducts } from '../../sample/catalogue.ts'
import { emptyMemory } from '../../src/dialogue/memory.ts'
import { readMessage } from '../../src/dialogue/read-message.ts'
import { searchOnce } from '../../src/dialogue/search-once.ts'
import { createFakeEncoder } from '../fakes/encoder.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'
import { createFakeVision } from '../fakes/vision.ts'

const products = sampleProducts().map(({ drawing: _, ...product }) => product)
const brands = [...new Set(products.flatMap(({ brand }) => brand ?? []))]
const index = openMemoryIndex()
const services = { index, encoder: createFakeEncoder(), vision: createFakeVision() }

beforeAll(async () => {
  await index.upsert(
    products.map((each) => indexedProduct(each, { vector: new Float32Array(32).fill(0.17) })),
  )
})
afterAll(() => index.close())

const nouns = [
  ['jeans', 'jeans'],
  ['shirt', 'shirt'],
] as const

describe('every brand of the sample shop is a name in POST /v1/search', () => {
  test.each(brands)('%s', async (brand) => {
    for (const [noun, category] of nouns) {
      for (const text of [
        `${brand} ${noun}`,
        `${brand.toLowerCase()} ${noun}`,
        `a ${noun} by ${brand}`,
        `${noun} from ${brand} under 500`,
      ]) {
        const { wish } = await searchOnce(services, { text, limit: 3 })
        expect([text, wish.brands, wish.wanted]).toEqual([text, [brand], { category: [category] }])
      }
    }
  })

  test.each(brands)('%s, said not to be wanted', async (brand) => {
    const { wish } = await searchOnce(services, { text: `a shirt, but not by ${brand}`, limit: 3 })
    expect([wish.brands, wish.unwanted_brands, wish.wanted, wish.unwanted]).toEqual([
      [],
      [brand],
      { category: ['shirt'] },
      {},
    ])
  })
})

test.each(brands)('%s is a name in German', (brand) => {
  for (const text of [`ein Hemd von ${brand}`, `${brand} Hemd in Größe L`]) {
    const { language, wishes } = readMessage(text, { brands, newPhotos: [], memory: emptyMemory('') })
    expect([text, language, wishes[0]?.brands, wishes[0]?.wanted]).toEqual([
      text,
      'de',
      [brand],
      { category: ['shirt'] },
    ])
  }
})

describe('a refused brand takes nothing else along', () => {
  const [one = '', two = ''] = brands.filter((brand) => /^\p{L}+$/u.test(brand))
  test.each([
    [`not ${one} brown boots`, [one]],
    [`brown boots, no ${one}, no ${two}`, [one, two]],
    [`boots in brown except ${one} or ${two}`, [one, two]],
    ['brown boots but no Timberland or Ugg please', ['Timberland', 'Ugg']],
    ['no gucci, brown boots', ['gucci']],
  ])('%s', async (text, refused) => {
    const { wish } = await searchOnce(services, { text, limit: 3 })
    expect([wish.unwanted_brands, wish.wanted, wish.unwanted]).toEqual([
      refused,
      { category: ['boots'], color: ['brown'] },
      {},
    ])
  })
})
