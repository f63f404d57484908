import { type AttributeName, attributeNames } from '../product/attributes.ts'
import type { Evidence } from '../product/evidence.ts'
import type { Product } from '../product/product.ts'
import type { Category } from '../product/taxonomy.ts'
import type { Direction } from '../product/wish.ts'
import type { Target } from './compose-target.ts'
import { levelOf } from './directions/scales.ts'
import { colorsNear, valuesOfProduct } from './missed-constraints.ts'
import { areNear } from './near-categories.ts'
import { weights } from './weights.ts'

/** Weighted log probabilities and the weights they carry: `sum / total` is the log of their weighted geometric mean. */
export type LogScore = { readonly sum: number; readonly total: number }

/**
 * How probable it is that the product has the target's attributes and lacks what is not wanted. What the shop states is
 * certain; what was seen counts by its probability; what nobody knows counts `weights.unknown`.
 */
export function attributeScore(product: Product, target: Target): LogScore {
  let [sum, total] = [0, 0]
  for (const { weight, probability } of termsOf(target)) {
    sum += weight * Math.log(Math.max(weights.leastProbability, probability(product)))
    total += weight
  }
  return { sum, total }
}

/** One thing that counts, and how probable it is of a product. */
type Term = { readonly weight: number; readonly probability: (product: Product) => number }

const terms = new WeakMap<Target, readonly Term[]>()

/** Of a target what counts is worked out once, not once a hit. */
function termsOf(target: Target): readonly Term[] {
  const counted = terms.get(target) ?? [
    ...attributeNames.flatMap((name) => attributeTerms(target, name)),
    ...target.directions.map(directionTerm),
  ]
  terms.set(target, counted)
  return counted
}

function attributeTerms(target: Target, name: AttributeName): Term[] {
  const counted: Term[] = []
  const add = (weight: number, probability: Term['probability']) => counted.push({ weight, probability })
  const stated: readonly string[] = target.stated[name] ?? []
  const presumed: readonly string[] = [target.presumed[name] ?? []].flat()
  const seen = target.presumedEvidence?.[name]
  if (stated.length > 0) add(weights.attributes[name], probabilityOf(name, stated))
  else if (seen !== undefined) add(weights.presumed[name], (product) => likeness(product, name, seen))
  else if (presumed.length > 0) add(weights.presumed[name], probabilityOf(name, presumed))
  const leaning = name === 'category' ? weights.leaning.kind : weights.leaning.other
  const leans: readonly string[] = target.leaning?.wanted[name] ?? []
  if (leans.length > 0) add(leaning, probabilityOf(name, leans))
  const avoids: readonly string[] = target.leaning?.unwanted[name] ?? []
  if (avoids.length > 0)
    add(leaning, (product) =>
      valuesOfProduct(product, name).some((value) => avoids.includes(value)) ? weights.mismatch : 1,
    )
  const refused = [...new Set<string>([...(target.unwanted[name] ?? []), ...(target.replaced[name] ?? [])])]
  // Listed with it, the product would have been filtered out: without odds, it lacks what is refused.
  if (refused.length > 0) add(weights.refused, ({ evidence }) => 1 - massOf(evidence?.[name] ?? {}, refused))
  return counted
}

const directionTerm = ({ axis, toward }: Direction): Term => ({
  weight: weights.direction,
  probability({ attributes }) {
    const level = levelOf(axis, attributes)
    const share = level === null ? weights.unknown : toward === 'more' ? level : 1 - level
    return Math.max(weights.directionEnd, share)
  },
})

/** The probability of any of the values, each of which stands there once. */
const massOf = (odds: Readonly<Record<string, number>>, values: readonly string[]) =>
  values.reduce((mass, value) => mass + (odds[value] ?? 0), 0)

function probabilityOf(name: AttributeName, values: readonly string[]): Term['probability'] {
  const wanted = [...new Set(values)]
  const near: readonly string[] = name === 'color' ? colorsNear(wanted) : []
  return (product) => {
    const odds = product.evidence?.[name]
    if (odds === undefined) return agreement(product, name, { wanted, near })
    return Math.min(1, massOf(odds, wanted) + weights.nearShare * massOf(odds, near))
  }
}

/** The probability that two garments have the same value of an attribute, each being seen with some doubt. */
function likeness(product: Product, name: AttributeName, seen: NonNullable<Evidence[AttributeName]>): number {
  const odds = product.evidence?.[name]
  const present = valuesOfProduct(product, name)
  if (odds === undefined && present.length === 0) return weights.unknown
  if (odds === undefined) return massOf(seen, [...new Set(present)])
  return Object.entries(odds).reduce((sum, [value, p]) => sum + p * (seen[value] ?? 0), 0)
}

type Wanted = { readonly wanted: readonly string[]; readonly near: readonly string[] }

function agreement(product: Product, name: AttributeName, values: Wanted): number {
  const present = valuesOfProduct(product, name)
  if (present.length === 0) return weights.unknown
  if (name === 'color') return colorAgreement(present, values)
  const { wanted } = values
  if (present.some((value) => wanted.includes(value))) return 1
  const isNear =
    name === 'category' && wanted.some((each) => areNear(each as Category, present[0] as Category))
  return isNear ? weights.unknown : weights.mismatch
}

/** A product's first color is its main one: wanted there it counts whole, further back less, a near color least. */
function colorAgreement(present: readonly string[], { wanted, near }: Wanted): number {
  const { first, second, later, near: nearly } = weights.colorPlace
  const place = present.findIndex((color) => wanted.includes(color))
  if (place >= 0) return [first, second][place] ?? later
  return present[0] !== undefined && near.includes(present[0]) ? nearly : weights.mismatch
}
