import { expect, test } from 'vitest'
import { mergeAttributes } from '../../src/ingest/merge-attributes.ts'
import type { Attributes } from '../../src/product/attributes.ts'

const seen = (attributes: Attributes) => [{ attributes, confidence: {}, description: '' }]

test('a picture adds what the shop does not say, and it is said from where', () => {
  const merged = mergeAttributes(
    { category: 'shirt', color: ['blue'] },
    seen({ category: 'shirt', color: ['navy'], sleeve_length: 'long' }),
  )
  expect(merged.attributes).toEqual({ category: 'shirt', color: ['blue'], sleeve_length: 'long' })
  expect(merged.sources).toEqual({ category: 'merchant', color: 'merchant', sleeve_length: 'vision' })
})

test('a vest seen as a jacket gets no long sleeves', () => {
  const { attributes } = mergeAttributes(
    { category: 'vest' },
    seen({ category: 'jacket', sleeve_length: 'long', color: ['black'] }),
  )
  expect(attributes).toEqual({ category: 'vest', color: ['black'] })
})

test('a belt gets no neckline, whatever the picture shows', () => {
  const { attributes } = mergeAttributes(
    { category: 'belt' },
    seen({ category: 'tie', neckline: 'collared', color: ['brown'] }),
  )
  expect(attributes).toEqual({ category: 'belt', color: ['brown'] })
})
