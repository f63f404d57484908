import { describe, expect, test } from 'vitest'
import { colorHarmony, colorRelation } from '../../src/outfit/color-harmony.ts'
import { isNeutral } from '../../src/outfit/color-hue.ts'
import { type Color, colors } from '../../src/product/color.ts'

test('the colors that go with everything are those of little chroma, and metals', () => {
  expect(colors.filter(isNeutral)).toEqual([
    ...['black', 'white', 'gray', 'silver', 'beige', 'brown', 'gold', 'bronze', 'navy', 'olive'],
  ])
})

test.each<[Color, Color, string]>([
  ['black', 'red', 'neutral'],
  ['pink', 'navy', 'neutral'],
  ['blue', 'blue', 'tonal'],
  ['red', 'orange', 'analogous'],
  ['blue', 'purple', 'analogous'],
  ['yellow', 'blue', 'complementary'],
  ['red', 'turquoise', 'complementary'],
  ['red', 'green', 'contrast'],
  ['red', 'blue', 'contrast'],
  ['red', 'burgundy', 'nearMiss'],
  ['multicolor', 'red', 'multicolor'],
  ['multicolor', 'white', 'neutral'],
])('%s and %s are %s', (one, other, relation) => {
  expect(colorRelation(one, other)).toBe(relation)
  expect(colorRelation(other, one)).toBe(relation)
})

describe('the harmony of two pieces', () => {
  const score = (own: Color[], other: Color[]) => colorHarmony(own, other).score

  test('is the same from either side, and within 0 and 1, for any two colors', () => {
    for (const one of colors) {
      for (const other of colors) {
        expect(score([one, 'white'], [other])).toBeCloseTo(score([other], [one, 'white']), 10)
        expect(score([one], [other])).toBeGreaterThan(0)
        expect(score([one], [other])).toBeLessThanOrEqual(1)
      }
    }
  })

  test('ranks a neutral before a neighbor, an opposite, a contrast and a near miss', () => {
    const beside = (['black', 'orange', 'turquoise', 'blue', 'burgundy'] as const).map((color) =>
      score(['red'], [color]),
    )
    expect(beside).toEqual(beside.toSorted((one, other) => other - one))
    expect(new Set(beside).size).toBe(5)
  })

  test('is an echo where one takes up an accent of the other', () => {
    expect(colorHarmony(['yellow'], ['blue', 'white', 'yellow'])).toMatchObject({
      relation: 'echo',
      own: 'yellow',
    })
    expect(score(['green'], ['blue', 'green'])).toBeGreaterThan(score(['green'], ['blue', 'pink']))
  })

  test('takes no notice of an accent that is neutral', () => {
    expect(colorHarmony(['white'], ['red', 'white']).relation).toBe('neutral')
  })

  test('of a piece of unknown color is neither praised nor ruled out', () => {
    expect(colorHarmony([], ['red'])).toMatchObject({ relation: 'unknown', own: null })
    expect(score([], ['red'])).toBeGreaterThan(score(['burgundy'], ['red']))
    expect(score([], ['red'])).toBeLessThan(score(['black'], ['red']))
  })
})
