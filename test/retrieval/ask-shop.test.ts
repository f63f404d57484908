import { describe, expect, test } from 'vitest'
import type { Garment } from '../../src/product/garment.ts'
import type { ProductInput } from '../../src/product/product.ts'
import { askShop } from '../../src/retrieval/ask-shop.ts'
import { createFakeEncoder } from '../fakes/encoder.ts'
import { indexedProduct, unit } from '../fakes/indexed-product.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'

/** Two numbers for what texts share, two for the look. */
const encoder = { ...createFakeEncoder({ dimension: 4 }), lookFrom: 2 }
const seen: Garment = {
  attributes: { color: ['gray'] },
  family: 'shoes',
  confidence: { color: 0.5 },
  evidence: {
    category: { sandals: 0.45, flats: 0.4, sneakers: 0.15 },
    gender: { female: 0.5, male: 0.5 },
    color: { gray: 0.5, silver: 0.45, black: 0.05 },
  },
  box: [0, 0, 1, 1],
  description: 'gray shoes',
}
const stated = { category: 'merchant', gender: 'merchant', color: 'merchant' } as const
const flats = { category: 'flats', gender: 'female', color: ['silver'] } satisfies ProductInput['attributes']

async function asking(
  products: readonly [ProductInput['attributes'], sources: object, vector: Float32Array][],
) {
  const index = openMemoryIndex()
  await index.upsert(
    products.map(([attributes, sources, vector], at) =>
      indexedProduct(
        { id: `p${at}`, ...(attributes && { attributes }), sources: sources as never },
        { vector },
      ),
    ),
  )
  const asked = await askShop({ encoder, index }, { garments: [seen], vectors: [unit(1, 0, 1, 0)] })
  return asked.garments[0]!
}

describe('the shop helps to read', () => {
  test('what the nearest products are stated to be votes with the eye', async () => {
    const near = unit(1, 0.2, 1, 0.4)
    const garment = await asking([
      [flats, stated, near],
      [flats, stated, near],
      [{ category: 'sandals' }, stated, unit(0, 1, 0, 1)],
    ])
    expect(garment.attributes).toMatchObject({
      category: 'flats',
      gender: 'female',
      color: ['silver'],
    })
    expect(garment.family).toBeUndefined()
    expect(garment.confidence.category).toBeLessThan(0.98)
    expect(garment.description).toBe('silver flats, for women')
  })

  test('what was only seen of products does not vote', async () => {
    const seenOnly = { category: 'vision', gender: 'vision', color: 'vision' }
    const garment = await asking([[flats, seenOnly, unit(1, 0.2, 1, 0.4)]])
    expect(garment).toEqual(seen)
  })

  test('far products are not heard', async () => {
    expect(await asking([[flats, stated, unit(0, 1, 0.2, 1)]])).toEqual(seen)
  })

  test('practically the same picture is the same product, whatever its words', async () => {
    const garment = await asking([[flats, stated, unit(0.3, 1, 1, 0.02)]])
    expect(garment.attributes).toMatchObject({ category: 'flats', gender: 'female', color: ['silver'] })
    expect(garment.confidence).toMatchObject({ category: 0.98, gender: 0.98, color: 0.98 })
  })

  test('without a shop, and of a garment without a vector, the eye alone is believed', async () => {
    expect(await askShop({ encoder }, { garments: [seen], vectors: [unit(1, 0, 1, 0)] })).toMatchObject({
      garments: [seen],
    })
    const index = openMemoryIndex()
    expect(await askShop({ encoder, index }, { garments: [seen], vectors: [null] })).toMatchObject({
      garments: [seen],
    })
  })

  test('a copy is told by a look that stands far before all others, not by one among many alike', async () => {
    const index = openMemoryIndex()
    const look = (x: number, y: number) => unit(1, 0, x, y)
    const cut = look(0.9, 0.436)
    await index.upsert([
      indexedProduct({ id: 'own', attributes: flats, sources: stated as never }, { vector: look(1, 0) }),
      indexedProduct({ id: 'far', attributes: flats, sources: stated as never }, { vector: look(0.2, -1) }),
    ])
    const ask = () => askShop({ encoder, index }, { garments: [seen], vectors: [cut] })
    expect((await ask()).same).toEqual(['own'])
    await index.upsert([
      indexedProduct({ id: 'twin', attributes: flats, sources: stated as never }, { vector: look(1, 0.02) }),
    ])
    expect((await ask()).same).toEqual([null])
  })

  test('a color that the eye rules out is not lent: the same piece in another color looks alike', async () => {
    const green = { ...flats, color: ['green'] } satisfies ProductInput['attributes']
    const garment = await asking([[green, stated, unit(0.3, 1, 1, 0.02)]])
    expect(garment.attributes).toMatchObject({ category: 'flats', color: ['gray'] })
  })

  test('the whole photo may be the own picture of a product, of which a garment was cut out', async () => {
    const index = openMemoryIndex()
    await index.upsert([
      indexedProduct(
        { id: 'own', attributes: flats, sources: stated as never },
        { vector: unit(1, 0, 1, 0) },
      ),
    ])
    const asked = { garments: [seen], vectors: [unit(0, 1, 0, 1)], whole: unit(1, 0, 1, 0.02) }
    const { same, garments } = await askShop({ encoder, index }, asked)
    expect(same).toEqual(['own'])
    expect(garments[0]?.attributes.category).toBe('flats')
  })

  test('a product’s own picture in which the eye sees nothing is read by what the shop states', async () => {
    const index = openMemoryIndex()
    await index.upsert([
      indexedProduct(
        { id: 'own', attributes: flats, sources: stated as never },
        { vector: unit(1, 0, 1, 0) },
      ),
    ])
    const { garments, same } = await askShop(
      { encoder, index },
      { garments: [], vectors: [unit(1, 0, 1, 0.01)] },
    )
    expect(same).toEqual(['own'])
    expect(garments[0]).toMatchObject({
      attributes: { category: 'flats' },
      description: 'silver flats, for women',
    })
  })
})
