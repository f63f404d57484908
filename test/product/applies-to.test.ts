import { describe, expect, test } from 'vitest'
import { appliesTo } from '../../src/product/applies-to.ts'
import { type Category, categoriesOf } from '../../src/product/taxonomy.ts'

describe('an attribute is only for what can have it', () => {
  test.each([
    ...categoriesOf('shoes'),
    ...categoriesOf('bags'),
    ...categoriesOf('jewelry'),
    'belt',
    'watch',
  ] as const)('%s has no sleeves, no neckline, no length and no fit', (category) => {
    for (const name of ['sleeve_length', 'neckline', 'length', 'fit'] as const)
      expect(appliesTo(name, category), name).toBe(false)
    for (const name of ['color', 'material', 'pattern', 'gender'] as const)
      expect(appliesTo(name, category), name).toBe(true)
  })

  test.each(['jeans', 'skirt', 'shorts', 'track-pants'] as const)(
    '%s has a length but no sleeves',
    (category) => {
      expect(appliesTo('length', category)).toBe(true)
      expect(appliesTo('sleeve_length', category)).toBe(false)
      expect(appliesTo('neckline', category)).toBe(false)
    },
  )

  test.each(['dress', 'shirt', 'kurta', 'coat', 'pajamas'] as const)(
    '%s has sleeves and a neckline',
    (category) => {
      expect(appliesTo('sleeve_length', category)).toBe(true)
      expect(appliesTo('neckline', category)).toBe(true)
    },
  )

  test('a sweater may be cropped but does not reach the floor', () => {
    expect(appliesTo('length', 'sweater', 'cropped')).toBe(true)
    expect(appliesTo('length', 'sweater', 'maxi')).toBe(false)
    expect(appliesTo('length', 'dress', 'maxi')).toBe(true)
  })

  test('a vest has no long sleeves', () => {
    expect(appliesTo('sleeve_length', 'vest', 'long')).toBe(false)
    expect(appliesTo('sleeve_length', 'vest', 'sleeveless')).toBe(true)
  })

  test('of an unknown kind anything may be said', () => {
    expect(appliesTo('neckline', undefined as Category | undefined)).toBe(true)
  })
})
