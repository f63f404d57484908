import { expect, test } from 'vitest'
import type { Box } from '../../../src/image/crop-photo.ts'
import type { Family } from '../../../src/product/families.ts'
import type { Sighting } from '../../../src/vision/eye/sighting.ts'
import { withoutDoubles } from '../../../src/vision/eye/without-doubles.ts'

const sighting = (family: Family, box: Box, sureness: number, subject = false): Sighting => ({
  ...{ box, subject, sureness, heads: {}, category: {}, families: { [family]: 1 } },
  colors: { main: {}, shares: [], studio: false },
})

test('of two that overlap and are of one family the surer one stays', () => {
  const [faint, clear] = [
    sighting('outerwear', [0.1, 0.1, 0.5, 0.6], 0.4),
    sighting('outerwear', [0.1, 0.15, 0.5, 0.6], 0.8),
  ]
  expect(withoutDoubles([faint, clear])).toEqual([clear])
})

test('a shop’s subject stays, however sure the other', () => {
  const [subject, other] = [
    sighting('bags', [0, 0, 1, 1], 0.4, true),
    sighting('bags', [0, 0.1, 1, 0.9], 0.9),
  ]
  expect(withoutDoubles([other, subject])).toEqual([subject])
})

test('a top under a jacket and two bags side by side are two', () => {
  const both = [
    [sighting('tops', [0.1, 0.1, 0.5, 0.6], 0.4), sighting('outerwear', [0.1, 0.1, 0.5, 0.6], 0.8)],
    [sighting('bags', [0, 0.1, 0.4, 0.6], 0.4), sighting('bags', [0.5, 0.1, 0.4, 0.6], 0.8)],
  ]
  for (const two of both) expect(withoutDoubles(two)).toEqual(two)
})

test('a part of a shop’s thing is none of its own, but what is worn with it is', () => {
  const bag = sighting('bags', [0, 0, 1, 1], 0.6, true)
  const flap = sighting('tops', [0.2, 0.2, 0.3, 0.3], 0.9)
  expect(withoutDoubles([{ ...bag, worn: false }, flap])).toEqual([{ ...bag, worn: false }])
  expect(withoutDoubles([{ ...bag, worn: true }, flap])).toHaveLength(2)
})

test('of a dress that is found twice, once in part, one is left', () => {
  const [all, skirt] = [
    sighting('dresses', [0, 0, 0.5, 1], 0.8),
    sighting('dresses', [0.1, 0.6, 0.3, 0.3], 0.5),
  ]
  expect(withoutDoubles([all, skirt])).toEqual([all])
})
