import { describe, expect, test } from 'vitest'
import { type Attributes, type AttributeValues, attributeTerms } from '../../../src/product/attributes.ts'
import type { Category } from '../../../src/product/taxonomy.ts'
import { type Direction, directionAxes } from '../../../src/product/wish.ts'
import { carriedBy } from '../../../src/retrieval/directions/carried-by.ts'
import { type Baseline, resolveDirections } from '../../../src/retrieval/directions/resolve-directions.ts'
import { furtherOn, levelOf, scales } from '../../../src/retrieval/directions/scales.ts'

const thing = (attributes: Attributes): Baseline => ({ of: 'things', things: [attributes] })

function settle(
  direction: Direction,
  baselines: readonly Baseline[],
  said: { stated?: AttributeValues; kinds?: readonly Category[] } = {},
) {
  const { stated = {}, kinds = [] } = said
  return resolveDirections({ directions: [direction], baselines, stated, kinds })
}

describe('a direction is measured from what is known', () => {
  test.each([
    ['length', 'more', { length: 'knee' }, { length: ['midi', 'ankle', 'maxi'] }],
    ['length', 'less', { length: 'knee' }, { length: ['short', 'mini', 'cropped'] }],
    ['sleeve_length', 'more', { sleeve_length: 'short' }, { sleeve_length: ['three-quarter', 'long'] }],
    ['looseness', 'more', { fit: 'regular' }, { fit: ['relaxed', 'flared', 'oversized'] }],
    ['looseness', 'less', { fit: 'slim' }, { fit: ['skinny'] }],
    ['darkness', 'more', { color: ['navy'] }, { color: ['black'] }],
    ['boldness', 'less', { pattern: 'striped' }, { pattern: ['solid'] }],
    ['formality', 'less', { occasion: 'casual' }, { occasion: ['beach', 'sport', 'lounge'] }],
    ['warmth', 'more', { material: ['knit'] }, { material: ['fleece', 'wool'] }],
  ] as [Direction['axis'], Direction['toward'], Attributes, AttributeValues][])(
    '%s, %s than %j',
    (axis, toward, attributes, wanted) => {
      expect(settle({ axis, toward }, [thing(attributes)]).wanted).toEqual(wanted)
    },
  )

  test('"darker" than red is burgundy first, and nothing lighter', () => {
    const { color = [] } = settle({ axis: 'darkness', toward: 'more' }, [
      thing({ color: ['red', 'white'] }),
    ]).wanted
    expect(color[0]).toBe('burgundy')
    expect(color).toContain('black')
    for (const lighter of ['pink', 'white', 'beige', 'yellow', 'red']) expect(color).not.toContain(lighter)
  })

  test('"more colorful" than black is anything but shades of gray, the most colorful first', () => {
    const { color = [] } = settle({ axis: 'colorfulness', toward: 'more' }, [
      thing({ color: ['black'] }),
    ]).wanted
    expect(color[0]).toBe('multicolor')
    for (const dull of ['black', 'gray', 'white', 'silver']) expect(color).not.toContain(dull)
  })

  test('"more modest" begins where there is least', () => {
    const modest: Direction = { axis: 'coverage', toward: 'more' }
    const mini = settle(modest, [thing({ sleeve_length: 'long', length: 'mini' })])
    expect(mini.wanted).toEqual({ length: ['short', 'knee', 'midi', 'ankle', 'maxi'] })
    const bare = settle(modest, [thing({ sleeve_length: 'strapless', length: 'midi' })])
    expect(Object.keys(bare.wanted)).toEqual(['sleeve_length'])
  })

  test('what is wanted already is gone beyond, step by step', () => {
    const wanted = (values: AttributeValues): Baseline => ({ of: 'wanted', wanted: values })
    const longer: Direction = { axis: 'length', toward: 'more' }
    const first = settle(longer, [thing({ length: 'short' })]).wanted
    const second = settle(longer, [wanted(first), thing({ length: 'short' })]).wanted
    expect(second).toEqual({ length: ['midi', 'ankle', 'maxi'] })
    expect(settle({ axis: 'length', toward: 'less' }, [wanted(second)]).wanted.length?.[0]).toBe('ankle')
  })

  test('of several things the one in the middle counts, and who does not tell does not', () => {
    const many: Baseline = {
      of: 'things',
      things: [{ length: 'mini' }, {}, { length: 'maxi' }, { length: 'knee' }],
    }
    expect(settle({ axis: 'length', toward: 'more' }, [many]).wanted.length).toEqual([
      'midi',
      'ankle',
      'maxi',
    ])
  })
})

describe('a direction that is no constraint', () => {
  test('only ranks where nothing is known', () => {
    const { wanted, settled } = settle({ axis: 'length', toward: 'more' }, [thing({ color: ['red'] })])
    expect(wanted).toEqual({})
    expect(settled).toEqual([{ axis: 'length', toward: 'more', as: 'preference' }])
  })

  test('never asks for another kind of garment', () => {
    const { wanted } = settle({ axis: 'formality', toward: 'more' }, [thing({ category: 't-shirt' })])
    expect(wanted).toEqual({})
  })

  test('ends where there is nothing beyond', () => {
    const { wanted, settled } = settle({ axis: 'length', toward: 'more' }, [thing({ length: 'maxi' })])
    expect(wanted).toEqual({})
    expect(settled).toMatchObject([{ as: 'at-end', attribute: 'length' }])
  })

  test('ends where the kind has no such values: no top reaches the ankle', () => {
    const longer: Direction = { axis: 'length', toward: 'more' }
    expect(settle(longer, [thing({ length: 'short' })], { kinds: ['top'] }).wanted.length).toEqual(['knee'])
    expect(settle(longer, [thing({ length: 'knee' })], { kinds: ['top'] }).settled[0]?.as).toBe('at-end')
  })

  test('leaves alone what was said outright', () => {
    const darker: Direction = { axis: 'darkness', toward: 'more' }
    const { wanted } = settle(darker, [thing({ color: ['red'] })], { stated: { color: ['navy'] } })
    expect(wanted).toEqual({})
  })
})

test('settled values are said by the direction, others are not', () => {
  const longer: Direction = { axis: 'length', toward: 'more' }
  const { wanted } = settle(longer, [thing({ length: 'knee' })])
  expect(carriedBy(longer, wanted)).toBe('length')
  expect(carriedBy(longer, { length: ['midi', 'maxi'] })).toBeNull()
  expect(carriedBy({ axis: 'length', toward: 'less' }, wanted)).toBeNull()
  expect(carriedBy(longer, {})).toBeNull()
  const modest: Direction = { axis: 'coverage', toward: 'more' }
  expect(carriedBy(modest, { sleeve_length: ['long'], length: ['ankle', 'maxi'] })).toBe('length')
})

test('every scale holds values of its attribute, at levels from 0 to 1', () => {
  for (const axis of directionAxes) {
    for (const { attribute, levels } of scales[axis]) {
      const known = Object.keys(attributeTerms[attribute])
      for (const [value, level] of Object.entries(levels)) {
        expect(known, `${axis}: ${value}`).toContain(value)
        expect(level).toBeGreaterThanOrEqual(0)
        expect(level).toBeLessThanOrEqual(1)
      }
    }
  }
})

test('two garments compare only by what both tell', () => {
  expect(furtherOn('warmth', { material: ['wool'] }, { sleeve_length: 'short' })).toBeNull()
  expect(furtherOn('warmth', { material: ['wool'], sleeve_length: 'long' }, { material: ['linen'] })).toBe(1)
  expect(levelOf('length', {})).toBeNull()
})
