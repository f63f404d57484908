import { expect, test } from 'vitest'
import { wishSchema } from '../../src/product/wish.ts'
import { neverRelaxedFilter } from '../../src/retrieval/wish-filter.ts'

test('nothing sleeveless is nothing with straps, and without leather there is no suede', () => {
  const wish = wishSchema.parse({ unwanted: { sleeve_length: ['sleeveless'], material: ['leather'] } })
  expect(neverRelaxedFilter(wish).unwanted).toEqual({
    sleeve_length: ['sleeveless', 'spaghetti-strap', 'strapless'],
    material: ['leather', 'suede'],
  })
})

test('what is asked for beside a refusal stands', () => {
  const wish = wishSchema.parse({ wanted: { material: ['suede'] }, unwanted: { material: ['leather'] } })
  expect(neverRelaxedFilter(wish).unwanted).toEqual({ material: ['leather'] })
})
