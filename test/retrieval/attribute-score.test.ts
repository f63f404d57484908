import { expect, test } from 'vitest'
import type { Evidence } from '../../src/product/evidence.ts'
import { type ProductInput, productSchema } from '../../src/product/product.ts'
import { type WishInput, wishSchema } from '../../src/product/wish.ts'
import { attributeScore } from '../../src/retrieval/attribute-score.ts'
import { composeTarget } from '../../src/retrieval/compose-target.ts'
import { rankHits } from '../../src/retrieval/rank-hits.ts'
import { wishFilter } from '../../src/retrieval/wish-filter.ts'

const product = (id: string, fields: Partial<ProductInput>) =>
  productSchema.parse({ id, title: id, ...fields })
const seen = (id: string, evidence: Evidence, attributes: ProductInput['attributes'] = {}) =>
  product(id, { evidence, attributes })
const target = (wish: WishInput) => composeTarget(wishSchema.parse(wish), null)

const hit = (found: ReturnType<typeof product>) => ({
  product: found,
  similarity: 0.5,
  vectorRank: 1,
  lexicalRank: null,
})

function order(wish: WishInput, products: readonly ReturnType<typeof product>[]) {
  const parsed = wishSchema.parse(wish)
  return rankHits(products.map(hit), {
    wish: parsed,
    target: composeTarget(parsed, null),
    retrievers: { vector: 'named', lexical: false },
  })
}

test('the surer a reading, the higher the product; the likelier of two doubtful ones comes first', () => {
  const navy = { wanted: { color: ['navy' as const] } }
  const ranked = order(navy, [
    seen('hardly', { color: { black: 0.9, navy: 0.05 } }, { color: ['black'] }),
    seen('surely', { color: { navy: 0.9, black: 0.05 } }, { color: ['navy'] }),
    seen('perhaps', { color: { black: 0.55, navy: 0.4 } }, { color: ['black'] }),
  ])
  expect(ranked.map(({ product: { id } }) => id)).toEqual(['surely', 'perhaps', 'hardly'])
  expect(ranked.map(({ missed }) => missed.length > 0)).toEqual([false, true, true])
})

test('what the shop states is not doubted: a stated other color comes after every plausible reading', () => {
  const ranked = order({ wanted: { color: ['navy'] } }, [
    product('stated-black', { attributes: { color: ['black'] }, sources: { color: 'merchant' } }),
    seen('perhaps', { color: { black: 0.9, navy: 0.05 } }, { color: ['black'] }),
    product('stated-navy', { attributes: { color: ['navy'] }, sources: { color: 'merchant' } }),
  ])
  expect(ranked.map(({ product: { id } }) => id)).toEqual(['stated-navy', 'perhaps', 'stated-black'])
})

test('what is refused counts against a product as far as it is seen', () => {
  const notBlack = target({ unwanted: { color: ['black'] } })
  const likely = attributeScore(seen('likely', { color: { black: 0.6, gray: 0.4 } }), notBlack)
  const unlikely = attributeScore(seen('unlikely', { color: { black: 0.1, gray: 0.9 } }), notBlack)
  expect(unlikely.sum).toBeGreaterThan(likely.sum)
})

test('what the shop states to be another color is no worse than what only looks so', () => {
  const notBlack = target({ wanted: { material: ['linen'] }, unwanted: { color: ['black'] } })
  const mean = ({ sum, total }: ReturnType<typeof attributeScore>) => sum / total
  const looks = attributeScore(seen('looks-red', { color: { red: 0.99, black: 0.01 } }), notBlack)
  const stated = attributeScore(product('stated-red', { attributes: { color: ['red'] } }), notBlack)
  expect(mean(stated)).toBeGreaterThan(mean(looks))
})

test('two doubtful readings of one kind are alike by what they share', () => {
  const reference = {
    ...{ kind: 'photo' as const, handle: 'photo-1', vector: null },
    attributes: { color: ['black' as const] },
    evidence: { color: { black: 0.5, navy: 0.5 } },
  }
  const like = composeTarget(wishSchema.parse({}), reference)
  const alike = attributeScore(seen('alike', { color: { navy: 0.6, black: 0.4 } }), like)
  const unlike = attributeScore(seen('unlike', { color: { red: 0.9, black: 0.1 } }), like)
  expect(alike.sum).toBeGreaterThan(unlike.sum)
})

test('a photo that may as well show another kind is searched among both', () => {
  const reference = {
    ...{ kind: 'photo' as const, handle: 'photo-1', vector: null },
    attributes: { category: 't-shirt' as const },
    evidence: { category: { 't-shirt': 0.55, polo: 0.4, dress: 0.05 } },
  }
  const filter = wishFilter(wishSchema.parse({}), composeTarget(wishSchema.parse({}), reference))
  expect(filter.plausible?.category).toEqual(['t-shirt', 'polo'])
})
