import { type AttributeName, type Attributes, attributeNames } from '../product/attributes.ts'
import type { Leaning } from '../retrieval/leaning.ts'
import { outfitWeights } from './outfit-weights.ts'
import { slotOf } from './piece-harmony.ts'

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
  if (avoided.includes(main) && !isPlainBeside(main, attributes)) return outfitWeights.leaning.avoided
  if (liked.length === 0 || liked.includes(main)) return 1
  return name === 'color' || name === 'pattern' || name === 'category'
    ? outfitWeights.leaning[name]
    : outfitWeights.leaning.other
}

/** True of what the day rather forbids, so that nobody wants to be shown it unasked: animal prints at a funeral. */
export function isAvoided(attributes: Attributes, leaning: Leaning | undefined): boolean {
  if (leaning === undefined) return false
  return attributeNames.some((name) => {
    const values = [attributes[name] ?? []].flat() as readonly string[]
    const avoided: readonly string[] = leaning.unwanted[name] ?? []
    const counted = name === 'color' || name === 'category' ? values : values.slice(0, 1)
    return counted.some((value) => avoided.includes(value) && !isPlainBeside(value, attributes))
  })
}

const plain: readonly string[] = ['white', 'black', 'gray', 'navy']

/** A day on which nobody comes in white has white shirts, and one of bright colors black shoes. */
function isPlainBeside(value: string, { category }: Attributes): boolean {
  if (!plain.includes(value) || category === undefined) return false
  const slot = slotOf(category)
  return value === 'white' ? category === 'shirt' : ['feet', 'bag', 'accessory', 'head'].includes(slot)
}
