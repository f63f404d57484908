import { type ProductInput, productSchema } from '../../src/product/product.ts'
import type { IndexedProduct } from '../../src/product-index/product-index.ts'

/** A row for an index, with what the test does not care about filled in. */
export function indexedProduct(
  product: Partial<ProductInput> & { id: string },
  row: { vector?: Float32Array; text?: string; fingerprint?: string } = {},
): IndexedProduct {
  const parsed = productSchema.parse({ title: `Product ${product.id}`, ...product })
  return {
    product: parsed,
    vector: row.vector ?? unit(1, 0, 0, 0),
    text: row.text ?? parsed.title,
    fingerprint: row.fingerprint ?? `print of ${product.id}`,
  }
}

/** These numbers as a vector of length one. */
export function unit(...numbers: number[]): Float32Array {
  const length = Math.hypot(...numbers)
  return Float32Array.from(numbers, (value) => value / length)
}
