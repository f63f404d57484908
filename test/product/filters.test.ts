import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { attributesSchema, attributeValuesSchema } from '../../src/product/attributes.ts'
import {
  type Filters,
  filtersSchema,
  productFilterSchema,
  toProductFilter,
} from '../../src/product/filters.ts'
import { garmentSchema } from '../../src/product/garment.ts'
import { productSchema } from '../../src/product/product.ts'
import { wishSchema } from '../../src/product/wish.ts'

describe('filters', () => {
  test('take one value or several', () => {
    const filters: Filters = filtersSchema.parse({ color: 'navy', category: ['dress', 'skirt'], size: 'M' })
    expect(filters).toEqual({ color: ['navy'], category: ['dress', 'skirt'], size: ['M'] })
  })

  test.each([
    [{ color: 'cream' }, 'a word that is no value'],
    [{ colour: 'navy' }, 'an unknown field'],
    [{ color: [] }, 'an empty list'],
    [{ price: { max: -1 } }, 'a negative price'],
    [{ exclude: { size: 'M' } }, 'an exclusion that there is not'],
  ] as [unknown, string][])('refuse %j: %s', (input) => {
    expect(filtersSchema.safeParse(input).success).toBe(false)
  })

  test('become the filter of the index', () => {
    const filters = filtersSchema.parse({
      color: 'navy',
      price: { max: 50 },
      size: 'M',
      brand: 'Northsea',
      in_stock: true,
      exclude: { pattern: 'striped', brand: 'Otherco', id: ['7'] },
    })
    const filter = toProductFilter(filters)
    expect(productFilterSchema.parse(filter)).toEqual({
      wanted: { color: ['navy'] },
      unwanted: { pattern: ['striped'] },
      price: { max: 50 },
      sizes: ['M'],
      brands: ['Northsea'],
      unwanted_brands: ['Otherco'],
      in_stock: true,
      exclude_ids: ['7'],
    })
  })

  test('that say nothing are an empty filter', () => {
    expect(toProductFilter({})).toEqual({})
  })
})

describe('every schema of the vocabulary has a JSON schema of what it takes', () => {
  const schemas = {
    attributesSchema,
    attributeValuesSchema,
    filtersSchema,
    productFilterSchema,
    garmentSchema,
    productSchema,
    wishSchema,
  }
  test.each(Object.entries(schemas))('%s', (_, schema) => {
    const json = z.toJSONSchema(schema, { io: 'input' })
    expect(json.type).toBe('object')
    expect(json.additionalProperties).toBe(false)
  })
})
