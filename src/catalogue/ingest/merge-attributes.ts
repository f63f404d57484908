import { appliesTo } from '../../product/applies-to.ts'
import { type AttributeName, type Attributes, attributeNames } from '../../product/attributes.ts'
import type { Garment } from '../../product/garment.ts'
import type { Product } from '../../product/product.ts'
import { type Category, categoryTerms } from '../../product/taxonomy.ts'

/** What a reading of another garment in the picture still says of the product. */
const sharedByOutfit: ReadonlySet<AttributeName> = new Set(['gender', 'age_group'])

/** The shop's attributes, completed by what is seen of the product in its picture, each with its source. */
export function mergeAttributes(
  merchant: Attributes,
  garments: readonly Garment[],
): Pick<Product, 'attributes' | 'sources'> {
  const seen = readingOf(merchant.category, garments)
  const named = attributeNames.filter((name) => merchant[name] !== undefined)
  const category = merchant.category ?? seen.category
  const added = attributeNames.filter(
    (name) =>
      merchant[name] === undefined &&
      seen[name] !== undefined &&
      appliesTo(name, category, String(seen[name])),
  )
  return {
    attributes: { ...pick(seen, added), ...pick(merchant, named) },
    sources: Object.fromEntries([
      ...named.map((name) => [name, 'merchant'] as const),
      ...added.map((name) => [name, 'vision'] as const),
    ]),
  }
}

/** A picture may show more than the product: jeans on a model come with a shirt. */
function readingOf(category: Category | undefined, garments: readonly Garment[]): Attributes {
  const [main] = garments
  if (main === undefined) return {}
  if (category === undefined) return main.attributes
  const same =
    garments.find((garment) => garment.attributes.category === category) ??
    garments.find((garment) => slotOf(garment.attributes.category) === slotOf(category))
  if (same !== undefined) return same.attributes
  return garments.length === 1
    ? pick(main.attributes, ['color', 'pattern', 'gender', 'age_group'])
    : pick(main.attributes, [...sharedByOutfit])
}

const slotOf = (category: Category | undefined) =>
  category === undefined ? null : categoryTerms[category].slot

function pick(attributes: Attributes, names: readonly AttributeName[]): Attributes {
  return Object.fromEntries(
    names.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])),
  )
}
