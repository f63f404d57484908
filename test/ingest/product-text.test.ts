import { describe, expect, test } from 'vitest'
import { encodedText, lexicalText } from '../../src/ingest/product-text.ts'
import { productSchema } from '../../src/product/product.ts'

describe('the words of a product', () => {
  const product = productSchema.parse({
    id: 'tee',
    title: 'Harbor Tee',
    brand: 'Northsea',
    description: 'Soft. '.repeat(400),
    attributes: { category: 't-shirt', color: ['navy'] },
  })

  test('hold title, brand, attribute values and description', () => {
    for (const part of ['Harbor Tee', 'Northsea', 't shirt', 'navy', 'Soft.']) {
      expect(lexicalText(product)).toContain(part)
      expect(encodedText(product)).toContain(part)
    }
  })

  test('give the encoder the start of a long description only', () => {
    expect(encodedText(product).length).toBeLessThan(400)
    expect(lexicalText(product).length).toBeGreaterThan(2_000)
  })

  test('leave out what is not there', () => {
    const bare = { ...product, brand: null, description: '' }
    expect(lexicalText(bare)).not.toMatch(/null|\n\n/)
    expect(encodedText(bare)).toBe('Harbor Tee. t shirt navy')
  })
})
