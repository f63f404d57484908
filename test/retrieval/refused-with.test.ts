import { expect, test } from 'vitest'
import { wishSchema } from '../../src/product/wish.ts'
import { neverRelaxedFilter } from '../../src/retrieval/wish-filter.ts'

test('nothing sleeveless is nothing with straps', () => {
  const wish = wishSchema.parse({ unwanted: { sleeve_length: ['sleeveless'] } })
  expect(neverRelaxedFilter(wish).unwanted).toEqual({
    sleeve_length: ['sleeveless', 'spaghetti-strap', 'strapless'],
  })
})

test('what is asked for beside a refusal stands', () => {
  const wish = wishSchema.parse({
    wanted: { sleeve_length: ['strapless'] },
    unwanted: { sleeve_length: ['sleeveless'] },
  })
  expect(neverRelaxedFilter(wish).unwanted).toEqual({ sleeve_length: ['sleeveless', 'spaghetti-strap'] })
})
