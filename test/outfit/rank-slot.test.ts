import { expect, test } from 'vitest'
import { rankSlot } from '../../src/outfit/rank-slot.ts'
import { productSchema } from '../../src/product/product.ts'
import { wishSchema } from '../../src/product/wish.ts'
import type { FoundProduct } from '../../src/retrieval/search-result.ts'

const candidate = (id: string, worth: number, relaxed: FoundProduct['relaxed'] = []) => ({
  found: {
    product: productSchema.parse({ id, title: id }),
    ...{ score: 1, reasons: [], nearMatch: relaxed.length > 0, relaxed },
  },
  ...{ worth, cost: 0, wish: wishSchema.parse({}) },
})

test('the worthiest comes first, but nothing that misses what was said comes before what meets it', () => {
  const ranked = rankSlot([
    candidate('near', 0.95, ['color']),
    candidate('plain', 0.5),
    candidate('best', 0.9),
    candidate('nearest', 0.99, ['color']),
  ])
  expect(ranked.map(({ product }) => product.id)).toEqual(['best', 'plain', 'nearest', 'near'])
  expect(ranked.map(({ score }) => score)).toEqual([0.9, 0.5, 0.5, 0.5])
})
