import { attributeNames } from './attributes.ts'
import { describeAttributes } from './describe-attributes.ts'
import type { Product } from './product.ts'

/** Characters of a description that the lexical leg reads; what follows is washing advice. */
const descriptionLimit = 600

/** The words by which a product is found: title, brand, its attributes' values and phrase, the start of its description. */
export function productWords(
  product: Pick<Product, 'title' | 'brand' | 'description' | 'attributes'>,
): string {
  const { title, brand, description, attributes } = product
  const values = attributeNames.flatMap((name) => attributes[name] ?? [])
  const spoken = values.map((value) => value.replaceAll('-', ' '))
  const parts = [
    title,
    brand ?? '',
    spoken.join(' '),
    describeAttributes(attributes),
    description.slice(0, descriptionLimit),
  ]
  return parts.filter((part) => part !== '').join('\n')
}
