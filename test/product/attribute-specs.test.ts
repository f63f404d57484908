import { describe, expect, expectTypeOf, test } from 'vitest'
import type { AttributeSpec } from '../../src/product/attributes/attribute-spec.ts'
import {
  type Attributes,
  type AttributeValues,
  attributeNames,
  type attributeSpecs,
  attributesOf,
  byAttribute,
  hasManyValues,
} from '../../src/product/attributes.ts'
import type { Color } from '../../src/product/color.ts'
import type { Category } from '../../src/product/taxonomy.ts'
import { phrasesOf } from '../../src/product/term.ts'
import { relaxationOrder } from '../../src/retrieval/relaxation-order.ts'
import { weights } from '../../src/retrieval/weights.ts'

test('the attributes are those of the HTTP contract', () => {
  expect(attributeNames).toEqual([
    ...['category', 'color', 'pattern', 'sleeve_length', 'neckline', 'length', 'fit', 'material'],
    ...['gender', 'age_group', 'occasion'],
  ])
  expect(attributeNames.filter(hasManyValues)).toEqual(['color', 'material'])
})

test('their values keep their exact types', () => {
  expectTypeOf<Attributes['category']>().toEqualTypeOf<Category | undefined>()
  expectTypeOf<Attributes['color']>().toEqualTypeOf<Color[] | undefined>()
  expectTypeOf<Attributes['gender']>().toEqualTypeOf<'female' | 'male' | 'unisex' | undefined>()
  expectTypeOf<AttributeValues['gender']>().toEqualTypeOf<('female' | 'male' | 'unisex')[] | undefined>()
  expectTypeOf<keyof Attributes>().toEqualTypeOf<keyof typeof attributeSpecs>()
})

test('constraints are given up in the documented order', () => {
  expect(relaxationOrder).toEqual([
    ...['presumed category', 'near color'],
    ...['occasion', 'fit', 'length', 'neckline', 'sleeve_length', 'material', 'pattern'],
    ...['color', 'narrower kind', 'gender', 'age_group', 'brand', 'size', 'price', 'category'],
  ])
})

test('each attribute weighs more where it is stated than where it is presumed', () => {
  for (const name of attributeNames)
    expect(weights.attributes[name], name).toBeGreaterThan(weights.presumed[name])
})

test('what tells of the wearer is for whom and how old', () => {
  expect(attributesOf('wearer')).toEqual(['gender', 'age_group'])
  expect(attributesOf('event')).toEqual(['occasion'])
})

const specs: Readonly<Record<string, AttributeSpec>> = byAttribute((spec) => spec)

describe.each(Object.entries(specs))('%s', (_, spec) => {
  test('names no value that it lacks', () => {
    const named = [
      ...(spec.onlyWithContext ?? []),
      ...(spec.wider ?? []).flatMap(({ values }) => values),
      ...(spec.never ?? []).flatMap(({ values }) => values),
    ]
    expect(named.filter((value) => !(value in spec.values))).toEqual([])
  })

  test('has columns as they are compared: lower case, letters and digits', () => {
    expect(phrasesOf(spec.columns).length).toBeGreaterThan(0)
    expect(phrasesOf(spec.columns).filter((column) => !/^[a-z0-9]+$/.test(column))).toEqual([])
  })
})
