import {
  type Attributes,
  type AttributeValues,
  attributeNames,
  attributeSpecs,
} from '../product/attributes.ts'
import type { Evidence } from '../product/evidence.ts'
import type { Family } from '../product/taxonomy.ts'
import type { AskableField } from '../product/tells.ts'
import type { Direction, Wish } from '../product/wish.ts'
import type { Leaning } from './leaning.ts'
import type { Reference } from './reference.ts'

/** What to look for: what the shopper stated must hold, what the reference has besides is presumed and only ranks. */
export type Target = {
  readonly stated: AttributeValues
  readonly presumed: Attributes
  /** What the reference had where the shopper asked for something else: no answer, not even a near one. */
  readonly replaced: AttributeValues
  readonly unwanted: AttributeValues
  /** What ranks higher the further it goes: "warmer". */
  readonly directions: readonly Direction[]
  /** How sure the reading of the reference is, for what is presumed of it. */
  readonly presumedEvidence?: Evidence | undefined
  /** The family of a reference whose kind is not known, where no kind was asked for. */
  readonly presumedFamily?: Family | undefined
  readonly leaning?: Leaning | undefined
  /** What was asked for and the shop hardly ever tells: a product that tells nothing of it misses nothing. */
  readonly unstated?: readonly AskableField[] | undefined
}

/** Attributes that a garment keeps when "like this" asks for another kind of garment: those that every kind has. */
const keptAcrossCategories: ReadonlySet<string> = new Set(
  attributeNames.filter((name) => name !== 'category' && !('appliesTo' in attributeSpecs[name])),
)

/** The reference's attributes with the wanted ones in place of its own and the unwanted values taken out. */
export function composeTarget(wish: Wish, reference: Reference | null): Target {
  const own = reference?.attributes ?? {}
  const wanted = withoutVagueCategory(wish.wanted, own)
  const stated = withUnisex(wanted)
  const presumed = presumedAttributes({ ...wish, wanted }, own)
  const replaced = replacedValues(stated, own)
  const seen = presumedEvidence(reference?.evidence, { stated, unwanted: wish.unwanted, presumed })
  return {
    stated,
    presumed,
    replaced,
    unwanted: wish.unwanted,
    directions: wish.directions,
    presumedEvidence: seen,
    presumedFamily: stated.category?.length || own.category ? undefined : reference?.family,
  }
}

/** What was seen of the reference, without what the words decide; of another kind of garment only what kinds share. */
function presumedEvidence(
  seen: Evidence | undefined,
  { stated, unwanted, presumed }: Pick<Target, 'stated' | 'unwanted' | 'presumed'>,
): Evidence | undefined {
  if (seen === undefined) return undefined
  const otherCategory = (stated.category?.length ?? 0) > 0
  const kept = attributeNames.filter((name) => {
    if (stated[name]?.length || unwanted[name]?.length) return false
    return !otherCategory || presumed[name] !== undefined || keptAcrossCategories.has(name)
  })
  return Object.fromEntries(kept.flatMap((name) => (seen[name] === undefined ? [] : [[name, seen[name]]])))
}

/** More kinds than these are a family: "bag", "shoes". */
const mostCategories = 3

/** "This bag" beside a backpack is about a backpack: the family's name says no more than the reference shows. */
function withoutVagueCategory(wanted: AttributeValues, { category }: Attributes): AttributeValues {
  const categories = wanted.category ?? []
  if (categories.length <= mostCategories || category === undefined || !categories.includes(category))
    return wanted
  const { category: _, ...others } = wanted
  return others
}

/** What is for everybody is for women and for men. */
export function withUnisex(wanted: AttributeValues): AttributeValues {
  const { gender } = wanted
  if (!gender || gender.length === 0 || gender.includes('unisex')) return wanted
  return { ...wanted, gender: [...gender, 'unisex'] }
}

function replacedValues(stated: AttributeValues, own: Attributes): AttributeValues {
  const entries = Object.entries(stated).map(([name, wanted]) => {
    const had: readonly string[] = [own[name as keyof Attributes] ?? []].flat()
    const kept = !wanted?.length || wanted.some((value) => value === had[0])
    return [name, kept ? [] : had.filter((value) => !(wanted as string[]).includes(value))] as const
  })
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0))
}

function presumedAttributes({ wanted, unwanted }: Wish, own: Attributes): Attributes {
  const otherCategory =
    wanted.category?.length && !wanted.category.some((category) => category === own.category)
  const entries = Object.entries(own).flatMap(([name, value]) => {
    if (wanted[name as keyof AttributeValues]?.length) return []
    if (otherCategory && !keptAcrossCategories.has(name)) return []
    const refused: readonly string[] = unwanted[name as keyof AttributeValues] ?? []
    // Without its main color, nothing is presumed of its color: the lesser ones are no substitute.
    if (name === 'color' && refused.includes([value].flat()[0] as string)) return []
    const left = [value].flat().filter((each) => !refused.includes(each))
    return left.length === 0 ? [] : [[name, Array.isArray(value) ? left : value]]
  })
  return Object.fromEntries(entries) as Attributes
}
