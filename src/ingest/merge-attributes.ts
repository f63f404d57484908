import { appliesTo } from '../product/applies-to.ts'
import { type AttributeName, type Attributes, attributeNames, attributesOf } from '../product/attributes.ts'
import type { Evidence, Seen } from '../product/evidence.ts'
import { familyOf, type Garment } from '../product/garment.ts'
import type { Product } from '../product/product.ts'
import { type Category, categoryTerms } from '../product/taxonomy.ts'

/** What a reading of another garment in the picture still says of the product. */
const sharedByOutfit: ReadonlySet<AttributeName> = new Set(attributesOf('wearer'))
/** And what one of another kind says where it is the only one: the kind was misread. */
const sharedByPhoto: ReadonlySet<AttributeName> = new Set(['color', 'pattern', ...attributesOf('wearer')])

/** The shop's attributes, completed by what is seen of the product in its picture, each with its source. */
export function mergeAttributes(
  merchant: Attributes,
  garments: readonly Garment[],
  sources: Product['sources'] = {},
): Pick<Product, 'attributes' | 'sources' | 'evidence'> {
  const seen = readingOf(merchant.category, garments)
  const named = attributeNames.filter((name) => merchant[name] !== undefined)
  const category = merchant.category ?? seen.attributes.category
  const added = attributeNames.filter(
    (name) =>
      merchant[name] === undefined &&
      seen.attributes[name] !== undefined &&
      appliesTo(name, category, String(seen.attributes[name])),
  )
  return {
    attributes: { ...pick(seen.attributes, added), ...pick(merchant, named) },
    sources: Object.fromEntries([
      ...named.map((name) => [name, sources[name] ?? 'merchant'] as const),
      ...added.map((name) => [name, 'vision'] as const),
    ]),
    ...(seen.evidence === undefined ? {} : { evidence: without(seen.evidence, named) }),
  }
}

/** Which of a picture's garments the product is: that of its kind, or worn in its place; the main one where no kind is stated. */
export function garmentOfProduct(
  category: Category | undefined,
  garments: readonly Garment[],
): Garment | undefined {
  if (category === undefined) return garments[0]
  const { slot, family } = categoryTerms[category]
  return (
    garments.find(({ attributes }) => attributes.category === category) ??
    garments.find((garment) => familyOf(garment) === family) ??
    garments.find(({ attributes }) => attributes.category && categoryTerms[attributes.category].slot === slot)
  )
}

/** A picture may show more than the product: jeans on a model come with a shirt. */
function readingOf(category: Category | undefined, garments: readonly Garment[]): Seen {
  const [main] = garments
  if (main === undefined) return { attributes: {} }
  if (category === undefined) return main
  const same = garmentOfProduct(category, garments)
  if (same !== undefined) return same
  const shared = garments.length === 1 ? sharedByPhoto : sharedByOutfit
  const kept = attributeNames.filter((name) => shared.has(name))
  const others = attributeNames.filter((name) => !shared.has(name))
  return {
    attributes: pick(main.attributes, kept),
    ...(main.evidence === undefined ? {} : { evidence: without(main.evidence, others) }),
  }
}

/** What was seen of the attributes that nobody states. */
function without(evidence: Evidence, names: readonly AttributeName[]): Evidence {
  return Object.fromEntries(
    Object.entries(evidence).filter(([name]) => !names.includes(name as AttributeName)),
  )
}

function pick(attributes: Attributes, names: readonly AttributeName[]): Attributes {
  return Object.fromEntries(
    names.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])),
  )
}
