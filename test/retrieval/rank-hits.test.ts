import { expect, test } from 'vitest'
import type { ProductInput } from '../../src/product/product.ts'
import { type WishInput, wishSchema } from '../../src/product/wish.ts'
import { composeTarget } from '../../src/retrieval/compose-target.ts'
import { rankHits } from '../../src/retrieval/rank-hits.ts'
import type { Reference } from '../../src/retrieval/reference.ts'
import { indexedProduct, unit } from '../fakes/indexed-product.ts'

const photo: Reference = {
  ...{ kind: 'photo', handle: 'photo-1', vector: null, same: 'own' },
  attributes: { category: 'shirt', color: ['blue'], gender: 'male' },
}

function ranked(products: readonly Partial<ProductInput>[], asked: WishInput = {}): string[] {
  const wish = wishSchema.parse(asked)
  const hits = products.map((product, at) => ({
    ...{ similarity: 0.9 - at / 10, vectorRank: at + 1, lexicalRank: null },
    product: indexedProduct(product as ProductInput, { vector: unit(1) }).product,
  }))
  const retrievers = { vector: 'reference', lexical: false } as const
  const target = composeTarget(wish, photo)
  return rankHits(hits, { wish, target, retrievers, same: 'own' }).map(({ product }) => product.id)
}

const own = { id: 'own', attributes: { category: 'shirt', color: ['navy'] } } satisfies Partial<ProductInput>
const like = {
  id: 'like',
  attributes: { category: 'shirt', color: ['blue'], gender: 'male' },
} satisfies Partial<ProductInput>

test('the product whose own picture was sent comes before what is like it', () => {
  expect(ranked([like, own])).toEqual(['own', 'like'])
})

test('unless it is not what was asked for besides', () => {
  expect(ranked([like, own], { wanted: { color: ['blue'] } })).toEqual(['like', 'own'])
})

test('for whom words say instead, what hardly is comes after what likely is, however near', () => {
  const of = (id: string, female: number): Partial<ProductInput> => ({
    ...{ id, attributes: { category: 'shirt' }, evidence: { gender: { female, male: 1 - female } } },
  })
  expect(ranked([of('hardly', 0.1), of('likely', 0.6)], { wanted: { gender: ['female'] } })).toEqual([
    'likely',
    'hardly',
  ])
})
