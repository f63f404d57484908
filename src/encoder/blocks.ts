import { createHash } from 'node:crypto'
import { appearanceSize, eyeId } from '../eye/sight.ts'
import { type AttributeName, attributeTerms } from '../product/attributes.ts'
import { nearColors } from '../product/color.ts'
import { type CategoryTerm, categoryTerms } from '../product/taxonomy.ts'

/** For each attribute, how much each of its values is meant; and the two blocks that only one side has. */
export type Meaning = {
  readonly [attribute in AttributeName]?: Readonly<Record<string, number>>
} & { readonly appearance?: Float32Array; readonly words?: Float32Array }

/** How much each block weighs in a cosine; an attribute without a block is left to the words. */
const weights = {
  category: 1,
  color: 1,
  pattern: 0.4,
  sleeve_length: 0.35,
  neckline: 0.2,
  length: 0.2,
  fit: 0.1,
  material: 0.25,
  gender: 0.8,
  age_group: 0.35,
  occasion: 0.1,
} as const satisfies Partial<Record<AttributeName, number>>
const appearanceWeight = 0.6
const wordsWeight = 0.4
/** A coordinate that all vectors share, so that a text that names nothing has a direction too. */
const anythingWeight = 0.1

export const wordSlots = 64

const layout = Object.keys(weights).reduce<{ end: number; starts: Record<string, number> }>(
  ({ end, starts }, name) => ({
    starts: { ...starts, [name]: end },
    end: end + Object.keys(attributeTerms[name as AttributeName]).length,
  }),
  { end: 1, starts: {} },
)
const appearanceStart = layout.end
const wordsStart = appearanceStart + appearanceSize

export const builtInDimension = wordsStart + wordSlots

/** Changes with the eye and with the vocabulary, since either moves the coordinates. */
export const builtInId = `built-in@1-${createHash('sha256')
  .update(JSON.stringify([eyeId, weights, Object.values(attributeTerms).map((terms) => Object.keys(terms))]))
  .digest('hex')
  .slice(0, 8)}`

/** The unit vector of a meaning. Within a block, values count by the square root of their share, after leaning to their neighbours. */
export function vectorOf(meaning: Meaning): Float32Array {
  const vector = new Float32Array(builtInDimension)
  vector[0] = anythingWeight
  for (const [name, weight] of Object.entries(weights)) {
    const values = Object.keys(attributeTerms[name as AttributeName])
    const shares = leaning(name as AttributeName, meaning[name as AttributeName] ?? {})
    const total = values.reduce((sum, value) => sum + (shares[value] ?? 0), 0)
    if (total === 0) continue
    for (const [i, value] of values.entries())
      vector[layout.starts[name]! + i] = weight * Math.sqrt((shares[value] ?? 0) / total)
  }
  meaning.appearance?.forEach((value, i) => {
    vector[appearanceStart + i] = appearanceWeight * value
  })
  meaning.words?.forEach((value, i) => {
    vector[wordsStart + i] = wordsWeight * value
  })
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
  return vector.map((value) => value / length)
}

/** Gives a little of each value's share to what shoppers take for it: navy to blue, a sneaker to other shoes. */
function leaning(name: AttributeName, shares: Readonly<Record<string, number>>): Record<string, number> {
  const out: Record<string, number> = { ...shares }
  if (name !== 'color' && name !== 'category') return out
  for (const [value, share] of Object.entries(shares)) {
    const near = name === 'color' ? (nearColors[value as keyof typeof nearColors] ?? []) : relatives(value)
    for (const other of near) out[other] = (out[other] ?? 0) + (lean * share) / near.length
  }
  return out
}

const lean = 0.12

const relativesOf = new Map<string, readonly string[]>()

function relatives(category: string): readonly string[] {
  const known = relativesOf.get(category)
  if (known !== undefined) return known
  const terms: Readonly<Record<string, CategoryTerm>> = categoryTerms
  const { family, slot } = terms[category] ?? {}
  const found = Object.keys(terms).filter(
    (other) => other !== category && terms[other]?.family === family && terms[other]?.slot === slot,
  )
  relativesOf.set(category, found)
  return found
}
