import { type AttributeName, attributeNames } from '../product/attributes.ts'
import type { Evidence } from '../product/evidence.ts'
import type { Product } from '../product/product.ts'
import type { Category } from '../product/taxonomy.ts'
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
  const add = (weight: number, probability: number) => {
    sum += weight * Math.log(Math.max(weights.leastProbability, probability))
    total += weight
  }
  for (const name of attributeNames) {
    const stated: readonly string[] = target.stated[name] ?? []
    const presumed: readonly string[] = [target.presumed[name] ?? []].flat()
    const seen = target.presumedEvidence?.[name]
    if (stated.length > 0) add(weights.attributes[name], probabilityOf(product, name, stated))
    else if (seen !== undefined) add(weights.presumed[name], likeness(product, name, seen))
    else if (presumed.length > 0) add(weights.presumed[name], probabilityOf(product, name, presumed))
    const leaning = name === 'category' ? weights.leaning.kind : weights.leaning.other
    const leans: readonly string[] = target.leaning?.wanted[name] ?? []
    if (leans.length > 0) add(leaning, probabilityOf(product, name, leans))
    const avoids: readonly string[] = target.leaning?.unwanted[name] ?? []
    const shows = valuesOfProduct(product, name)
    if (avoids.length > 0) add(leaning, shows.some((value) => avoids.includes(value)) ? weights.mismatch : 1)
    const refused: readonly string[] = [...(target.unwanted[name] ?? []), ...(target.replaced[name] ?? [])]
    // Listed with it, the product would have been filtered out: without odds, it lacks what is refused.
    if (refused.length > 0) add(weights.refused, 1 - massOf(product.evidence?.[name] ?? {}, refused))
  }
  for (const { axis, toward } of target.directions) {
    const level = levelOf(axis, product.attributes)
    const share = level === null ? weights.unknown : toward === 'more' ? level : 1 - level
    add(weights.direction, Math.max(weights.directionEnd, share))
  }
  return { sum, total }
}

const massOf = (odds: Readonly<Record<string, number>>, values: readonly string[]) =>
  [...new Set(values)].reduce((mass, value) => mass + (odds[value] ?? 0), 0)

function probabilityOf(product: Product, name: AttributeName, wanted: readonly string[]): number {
  const odds = product.evidence?.[name]
  if (odds === undefined) return agreement(product, name, wanted)
  const near = name === 'color' ? colorsNear(wanted) : []
  return Math.min(1, massOf(odds, wanted) + weights.nearShare * massOf(odds, near))
}

/** The probability that two garments have the same value of an attribute, each being seen with some doubt. */
function likeness(product: Product, name: AttributeName, seen: NonNullable<Evidence[AttributeName]>): number {
  const odds = product.evidence?.[name]
  const present = valuesOfProduct(product, name)
  if (odds === undefined && present.length === 0) return weights.unknown
  if (odds === undefined) return massOf(seen, present)
  return Object.entries(odds).reduce((sum, [value, p]) => sum + p * (seen[value] ?? 0), 0)
}

function agreement(product: Product, name: AttributeName, wanted: readonly string[]): number {
  const present = valuesOfProduct(product, name)
  if (present.length === 0) return weights.unknown
  if (name === 'color') return colorAgreement(present, wanted)
  if (present.some((value) => wanted.includes(value))) return 1
  const near = name === 'category' && wanted.some((each) => areNear(each as Category, present[0] as Category))
  return near ? weights.unknown : weights.mismatch
}

/** A product's first color is its main one: wanted there it counts whole, further back less, a near color least. */
function colorAgreement(present: readonly string[], wanted: readonly string[]): number {
  const { first, second, later, near } = weights.colorPlace
  const place = present.findIndex((color) => wanted.includes(color))
  if (place >= 0) return [first, second][place] ?? later
  const nearby: readonly string[] = colorsNear(wanted)
  return present[0] !== undefined && nearby.includes(present[0]) ? near : weights.mismatch
}
