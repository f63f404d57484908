import { attributeNames } from '../product/attributes.ts'
import type { Product } from '../product/product.ts'

/** Characters of a description that the encoder gets: the first sentences say what a product is. */
const encodedDescription = 300

/** The words of a product that are searched. */
export function lexicalText(product: Product): string {
  return [product.title, product.brand ?? '', ...attributeWords(product), product.description]
    .filter((part) => part !== '')
    .join('\n')
}

/** The words of a product for the encoder. */
export function encodedText(product: Product): string {
  const description = product.description.slice(0, encodedDescription)
  return [product.title, product.brand ?? '', attributeWords(product).join(' '), description]
    .filter((part) => part !== '')
    .join('. ')
}

function attributeWords({ attributes }: Product): string[] {
  return attributeNames.flatMap((name) => attributes[name] ?? []).map((value) => value.replaceAll('-', ' '))
}
