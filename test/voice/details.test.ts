import { describe, expect, test } from 'vitest'
import type { ToldDetails } from '../../src/dialogue/told-details.ts'
import { wordDetails as inGerman } from '../../src/voice/de/word-details.ts'
import { wordDetails as inEnglish } from '../../src/voice/en/word-details.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'

const { product } = indexedProduct({
  id: 'tie',
  title: 'Knit tie',
  price: { amount: 19.95, currency: 'EUR' },
})
const asked = (more: Partial<ToldDetails>): ToldDetails => ({
  ...{ product, sizes: [], topics: [], sentences: [], isOther: false },
  ...more,
})

describe('what is told of a piece', () => {
  test('several of it are summed in whole cents', () => {
    const several = asked({ topics: ['price'], quantity: 3 })
    expect(inEnglish(several)).toContain('3 of them come to €59.85, €19.95 each.')
    expect(inGerman(several)).toMatch(/3 davon kosten 59,85\s€, je 19,95\s€\./)
  })

  test('that it is reduced is not known, its price is', () => {
    const reduced = asked({ topics: ['sale'] })
    expect(inEnglish(reduced)).toContain('€19.95')
    expect(inEnglish(reduced)).toContain('does not say whether that is reduced')
    expect(inGerman(reduced)).toContain('ob er reduziert ist')
  })
})
