import { type AttributeName, attributeNames } from './attributes.ts'
import type { Product } from './product.ts'

/** What a filter can ask for, as the HTTP contract names it. */
export const askableFields = [...attributeNames, 'price', 'size', 'brand'] as const
export type AskableField = (typeof askableFields)[number]

/** True when the product tells of the field, by whatever way it came to be known. */
export function tells(
  product: Pick<Product, 'attributes' | 'price' | 'sizes' | 'brand'>,
  field: AskableField,
): boolean {
  switch (field) {
    case 'price':
      return product.price !== null
    case 'size':
      return product.sizes.length > 0
    case 'brand':
      return product.brand !== null
    default:
      return [product.attributes[field as AttributeName] ?? []].flat().length > 0
  }
}
