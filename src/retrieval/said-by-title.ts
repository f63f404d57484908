import type { AttributeName } from '../product/attributes.ts'
import { heldTerms } from '../product/held-terms.ts'
import type { Product } from '../product/product.ts'
import { splitWords } from '../product/split-words.ts'
import { isColorInName } from '../product/term-index.ts'
import { mostCandidates, titleKinds } from '../product/title-kinds.ts'
import { withoutBrand } from '../product/without-brand.ts'

/**
 * True where the product's own title says one of the values, whatever its fields are taken for: nobody is told "no camisoles" above
 * a camisole. A word that may mean several values, such as "print", says none of them. What the shop states of another attribute than the kind is not overruled.
 */
export function isSaidByTitle(
  { title, brand, sources, attributes }: Product,
  name: AttributeName,
  wanted: readonly string[],
): boolean {
  if (name === 'category') {
    const kinds = titleKinds(title)
    // A whole family says none of its kinds: a weekend bag is no laptop bag.
    return kinds.length > mostCandidates
      ? kinds.every((kind) => wanted.includes(kind))
      : kinds.some((kind) => wanted.includes(kind))
  }
  if (attributes[name] !== undefined && sources[name] !== 'vision') return false
  return heldTerms(splitWords(withoutBrand(title, brand))).some(
    ({ phrase, meanings }) =>
      !(name === 'color' && isColorInName(phrase)) &&
      meanings.some(
        ({ attribute, values }) => attribute === name && values.every((value) => wanted.includes(value)),
      ),
  )
}
