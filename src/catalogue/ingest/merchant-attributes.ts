import type { AttributeName, Attributes } from '../../product/attributes.ts'
import { findTerms } from '../../product/find-term.ts'
import { listAttributes, longestList } from './field-attributes.ts'
import { titleCategory } from './title-category.ts'

/** A description also speaks of what goes with the product; of these it speaks rarely but for the product itself. */
const toldByDescription: ReadonlySet<AttributeName> = new Set([
  'sleeve_length',
  'neckline',
  'length',
  'fit',
  'material',
])

/** The attributes that the shop states: its fields' first, then what its title says, then what its description does. */
export function merchantAttributes(product: {
  readonly title: string
  readonly description: string
  readonly brand: string | null
  readonly attributes: Attributes
}): Attributes {
  const title = withoutBrand(product.title, product.brand)
  const category = titleCategory(title)
  return {
    ...wordsOf(product.description, toldByDescription),
    ...wordsOf(title),
    ...(category === undefined ? {} : { category }),
    ...product.attributes,
  }
}

/** Values of all attributes but the category that a text names; one that it names several values of only if it is a list. */
function wordsOf(text: string, names?: ReadonlySet<AttributeName>): Attributes {
  const found = new Map<AttributeName, Set<string>>()
  for (const { attribute, values } of findTerms(text).flatMap(({ meanings }) => meanings)) {
    if (attribute === 'category' || names?.has(attribute) === false) continue
    const known = found.get(attribute) ?? new Set()
    for (const value of values) known.add(value)
    found.set(attribute, known)
  }
  const told = [...found].filter(([name, values]) => listAttributes.has(name) || values.size === 1)
  return Object.fromEntries(
    told.map(([name, values]) => [
      name,
      listAttributes.has(name) ? [...values].slice(0, longestList) : [...values][0],
    ]),
  )
}

/** "Red Tape" is a brand, not a color. */
function withoutBrand(title: string, brand: string | null): string {
  if (brand === null || brand === '') return title
  const at = title.toLowerCase().indexOf(brand.toLowerCase())
  return at === -1 ? title : `${title.slice(0, at)} ${title.slice(at + brand.length)}`
}
