import { type AttributeName, attributeNames } from '../product/attributes.ts'
import { type CategoryTerm, categoryTerms } from '../product/taxonomy.ts'

/** What a picture is called of which nothing is known; encoders are trained to take it for any garment. */
export const anyGarment = 'clothes'

/** Of many alternatives only so many are named. */
const mostNamed = 2

/** Attributes that the phrase words in their own way, in their own place. */
const worded: readonly AttributeName[] = [
  ...(['fit', 'color', 'pattern', 'sleeve_length', 'neckline', 'material'] as const),
  ...(['length', 'occasion', 'category', 'gender', 'age_group'] as const),
]
const others = attributeNames.filter((name) => !worded.includes(name))

/** Attributes with one value or several. */
export type CaptionedAttributes = Readonly<Partial<Record<AttributeName, string | readonly string[]>>>

/**
 * Attributes as the short phrase a shopper would type, such as "navy striped long sleeve shirt for women": text for an
 * encoder. Empty when nothing is known.
 */
export function captionAttributes(attributes: CaptionedAttributes): string {
  const named = (name: AttributeName): readonly string[] =>
    [attributes[name] ?? []].flat().slice(0, mostNamed)
  const wearer = wearerOf(named('gender'), named('age_group'))
  const words = [
    ...named('fit').filter((fit) => fit !== 'regular'),
    ...named('color'),
    ...named('pattern').filter((pattern) => pattern !== 'solid'),
    ...named('sleeve_length').map((sleeve) => (sleeve.endsWith('less') ? sleeve : `${sleeve} sleeve`)),
    ...named('neckline').map((neckline) => (/neck$|ed$/.test(neckline) ? neckline : `${neckline} neck`)),
    ...named('material'),
    ...named('length'),
    ...named('occasion'),
    ...others.flatMap(named),
    ...categoryWords([attributes.category ?? []].flat()),
    ...(wearer ? [`for ${wearer}`] : []),
  ]
  return words.join(' ').replaceAll('-', ' ').replaceAll('t shirt', 't-shirt')
}

/** The category's name; of many in one family, such as all shoes, the family's. */
function categoryWords(values: readonly string[]): readonly string[] {
  const families = new Set(
    values.map((value) => (categoryTerms as Record<string, CategoryTerm>)[value]?.family),
  )
  const [family] = families
  return values.length > mostNamed && families.size === 1 && family ? [family] : values.slice(0, mostNamed)
}

function wearerOf(genders: readonly string[], ages: readonly string[]): string | null {
  const [gender] = genders
  if (ages[0] === 'babies') return 'babies'
  if (ages[0] === 'kids') return gender === 'female' ? 'girls' : gender === 'male' ? 'boys' : 'kids'
  return gender === 'female' ? 'women' : gender === 'male' ? 'men' : null
}
