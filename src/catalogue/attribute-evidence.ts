import { type AttributeName, attributeNames } from '../product/attributes.ts'
import type { Product } from '../product/product.ts'
import type { Category } from '../product/taxonomy.ts'
import type { Target } from './compose-target.ts'
import { colorsNear, valuesOfProduct } from './missed-constraints.ts'
import { areNear } from './near-categories.ts'
import { weights } from './weights.ts'

/**
 * How far the product has the target's attributes, stated or presumed: their weighted mean in [0, 1], an attribute the
 * product does not tell counting `weights.unknown`. Null when the target has none.
 */
export function attributeEvidence(product: Product, target: Target): number | null {
  let [sum, total] = [0, 0]
  for (const name of attributeNames) {
    const wanted = wantedValues(target, name)
    if (wanted.length === 0) continue
    sum += weights.attributes[name] * agreement(product, name, wanted)
    total += weights.attributes[name]
  }
  return total === 0 ? null : sum / total
}

function wantedValues(target: Target, name: AttributeName): readonly string[] {
  const stated: readonly string[] = target.stated[name] ?? []
  return stated.length > 0 ? stated : [target.presumed[name] ?? []].flat()
}

function agreement(product: Product, name: AttributeName, wanted: readonly string[]): number {
  const present = valuesOfProduct(product, name)
  if (present.length === 0) return weights.unknown
  if (name === 'color') return colorAgreement(present, wanted)
  if (present.some((value) => wanted.includes(value))) return 1
  const near = name === 'category' && wanted.some((each) => areNear(each as Category, present[0] as Category))
  return near ? weights.unknown : 0
}

/** A product's first color is its main one: wanted there it counts whole, further back less, a near color least. */
function colorAgreement(present: readonly string[], wanted: readonly string[]): number {
  const { first, second, later, near } = weights.colorPlace
  const place = present.findIndex((color) => wanted.includes(color))
  if (place >= 0) return [first, second][place] ?? later
  const nearby: readonly string[] = colorsNear(wanted)
  return present[0] !== undefined && nearby.includes(present[0]) ? near : 0
}
