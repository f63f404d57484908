import { expect, test } from 'vitest'
import type { ProductFilter } from '../../src/product/filters.ts'
import { intersectFilters } from '../../src/retrieval/intersect-filters.ts'

const cases: [string, ProductFilter, ProductFilter, ProductFilter | null][] = [
  [
    'wanted values of one attribute are those of both',
    { wanted: { color: ['red', 'blue'] } },
    { wanted: { color: ['blue', 'green'] } },
    { wanted: { color: ['blue'] }, unwanted: {} },
  ],
  [
    'values that exclude each other pass nothing',
    { wanted: { color: ['red'] } },
    { wanted: { color: ['blue'] } },
    null,
  ],
  [
    'different attributes hold together',
    { wanted: { color: ['red'] } },
    { wanted: { pattern: ['solid'], color: [] } },
    { wanted: { color: ['red'], pattern: ['solid'] }, unwanted: {} },
  ],
  [
    'unwanted values and excluded ids add up',
    { unwanted: { color: ['red'] }, exclude_ids: ['a'], unwanted_brands: ['x'] },
    { unwanted: { color: ['blue'] }, exclude_ids: ['a', 'b'] },
    { wanted: {}, unwanted: { color: ['red', 'blue'] }, unwanted_brands: ['x'], exclude_ids: ['a', 'b'] },
  ],
  [
    'the tighter price holds',
    { price: { max: 50 } },
    { price: { min: 10, max: 80, currency: 'EUR' } },
    { wanted: {}, unwanted: {}, price: { min: 10, max: 50, currency: 'EUR' } },
  ],
  [
    'two currencies pass nothing',
    { price: { max: 5, currency: 'USD' } },
    { price: { max: 5, currency: 'EUR' } },
    null,
  ],
  [
    'sizes and brands are compared whatever their case',
    { sizes: ['M', 'L'], brands: ['Nord'] },
    { sizes: ['m'], brands: ['NORD '] },
    { wanted: {}, unwanted: {}, sizes: ['M'], brands: ['Nord'] },
  ],
  ['other brands pass nothing', { brands: ['Nord'] }, { brands: ['Acme'] }, null],
  [
    'ids are those of both',
    { ids: ['a', 'b'] },
    { ids: ['b', 'c'] },
    { wanted: {}, unwanted: {}, ids: ['b'] },
  ],
  ['either may ask for stock', {}, { in_stock: true }, { wanted: {}, unwanted: {}, in_stock: true }],
]

test.each(cases)('%s', (_, one, other, expected) => {
  expect(intersectFilters(one, other)).toEqual(expected)
})

test('no second filter leaves the first as it is', () => {
  const filter: ProductFilter = { sizes: ['M'] }
  expect(intersectFilters(filter, undefined)).toBe(filter)
})
