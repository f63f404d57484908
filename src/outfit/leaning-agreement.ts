import { type AttributeName, type Attributes, attributeNames } from '../product/attributes.ts'
import type { Leaning } from '../retrieval/leaning.ts'
import { outfitWeights } from './outfit-weights.ts'

/** How well a piece suits what the occasion suggests, in (0, 1]: what is unknown of it counts neither way. */
export function leaningAgreement(attributes: Attributes, leaning: Leaning | undefined): number {
  if (leaning === undefined) return 1
  return attributeNames.reduce((all, name) => all * agreementOf(name, attributes, leaning), 1)
}

function agreementOf(name: AttributeName, attributes: Attributes, { wanted, unwanted }: Leaning): number {
  // The main color, or the first cloth, decides; an accent is no breach.
  const [main] = [attributes[name] ?? []].flat() as readonly string[]
  const liked: readonly string[] = wanted[name] ?? []
  const avoided: readonly string[] = unwanted[name] ?? []
  if (main === undefined) return 1
  if (avoided.includes(main)) return outfitWeights.leaning.avoided
  if (liked.length === 0 || liked.includes(main)) return 1
  return name === 'color' || name === 'pattern' ? outfitWeights.leaning[name] : outfitWeights.leaning.other
}
