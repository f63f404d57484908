import type { Attributes, AttributeValues } from '../product/attributes.ts'
import { attributeTerms } from '../product/attributes.ts'
import { outfitWeights } from './outfit-weights.ts'

type AgeGroup = NonNullable<Attributes['age_group']>
export type Wearer = {
  readonly gender?: 'female' | 'male' | undefined
  readonly age_group?: AgeGroup | undefined
}

const ageGroups = Object.keys(attributeTerms.age_group) as AgeGroup[]

/** Kinds that shops sell for women, where nothing says for whom one is. */
const womens: readonly Attributes['category'][] = [
  ...(['dress', 'skirt', 'blouse', 'heels', 'bra', 'saree', 'lehenga', 'salwar-kameez'] as const),
]

const genderOf = ({ gender, category }: Attributes): Attributes['gender'] | [] =>
  gender ?? (womens.includes(category) ? 'female' : [])

/** Whom the pieces are for: what was said, or else what the first garment that tells is for. */
export function wearerOf(wanted: AttributeValues, worn: readonly Attributes[]): Wearer {
  const genders = wanted.gender ?? worn.flatMap(genderOf)
  const ages = wanted.age_group ?? worn.flatMap(({ age_group }) => age_group ?? [])
  const gender = genders.find((each) => each !== 'unisex')
  const manyGenders = wanted.gender !== undefined && new Set(wanted.gender).size > 1
  const age_group = wanted.age_group !== undefined && wanted.age_group.length > 1 ? undefined : ages[0]
  return { gender: manyGenders ? undefined : gender, age_group }
}

/** Values that are not for the wearer. A ban is never given up, and unlike a wish it lets pieces pass that tell no wearer. */
export function notForWearer({ gender, age_group }: Wearer): AttributeValues {
  return {
    ...(gender === undefined ? {} : { gender: [gender === 'female' ? 'male' : 'female'] }),
    // Who says nothing of age is grown up.
    age_group: ageGroups.filter((age) => age !== (age_group ?? 'adults')),
  }
}

type Worn = Pick<Attributes, 'gender' | 'age_group'>

/** How sure it is that one person wears both, in [0, 1]; null when nobody does. */
export function wearerAgreement(one: Worn, other: Worn): number | null {
  if (one.age_group !== undefined && other.age_group !== undefined && one.age_group !== other.age_group) {
    return null
  }
  const [first, second] = [one.gender, other.gender]
  if (first === undefined || second === undefined) {
    return (first ?? second ?? 'unisex') === 'unisex' ? 1 : outfitWeights.unknownWearer
  }
  return first === second || first === 'unisex' || second === 'unisex' ? 1 : null
}
