import { createHash } from 'node:crypto'
import { attributeTerms } from '../product/attributes.ts'
import { nearColors } from '../product/color.ts'
import { type Meaning, wordSlots } from './blocks.ts'

/** The blocks of evidence beside the learned embedding; each has a coordinate for every value of its attribute. */
export const evidenceNames = ['category', 'color', 'gender', 'age_group', 'pattern', 'sleeve_length'] as const
export type EvidenceName = (typeof evidenceNames)[number]

/**
 * Shares of a unit vector's squared length. A block has the same share on both sides, so that words move a photo's vector by
 * as much as it holds; what a side leaves over goes into coordinates that the other side doesn't have.
 */
export type JointWeights = {
  readonly photo: number
  /** The embedding's share in a text; and in one that says no more than the blocks hold, of which it only blurs what they say. */
  readonly text: number
  readonly namedText: number
  readonly evidence: Readonly<Record<EvidenceName, number>>
  /** Share of a named color that its near colors get. */
  readonly nearColors: number
}

/** Tuned by `training/tune-space.ts`. */
export const jointWeights: JointWeights = {
  photo: 0.15,
  text: 0.26,
  namedText: 0.18,
  evidence: { category: 0.4, color: 0.16, gender: 0.1, age_group: 0.02, pattern: 0.04, sleeve_length: 0.02 },
  nearColors: 0.05,
}

export type JointSpace = {
  readonly dimension: number
  /** Changes with anything that moves the coordinates. */
  readonly id: string
  readonly vectorOfPhoto: (seen: {
    vector: Float32Array
    heads: Readonly<Record<string, Readonly<Record<string, number>>>>
  }) => Float32Array
  readonly vectorOfText: (said: { vector: Float32Array; meaning: Meaning }) => Float32Array
}

/** A unit vector made of a learned embedding and of evidence, so that one cosine sums what agrees in both. */
export function createJointSpace(
  { id, dimension }: { id: string; dimension: number },
  weights: JointWeights = jointWeights,
): JointSpace {
  const blocks = Object.values(weights.evidence).reduce((sum, share) => sum + share, 0)
  if (blocks + Math.max(weights.photo, weights.text) > 1 + 1e-9)
    throw new Error('The shares of a joint vector come to more than one.')
  const values = Object.fromEntries(evidenceNames.map((name) => [name, Object.keys(attributeTerms[name])]))
  const starts: Record<string, number> = {}
  let end = dimension
  for (const name of evidenceNames) {
    starts[name] = end
    end += values[name]!.length
  }
  const wordsStart = end
  const photoSlot = wordsStart + wordSlots
  const size = photoSlot + 1

  /** Writes the embedding and the blocks; gives the share that is left over. */
  function fill(
    out: Float32Array,
    { vector, share, named }: { vector: Float32Array; share: number; named: Named },
  ): number {
    let left = 1 - share
    vector.forEach((value, i) => {
      out[i] = Math.sqrt(share) * value
    })
    for (const name of evidenceNames) {
      const shares = named[name] ?? {}
      const total = values[name]!.reduce((sum, value) => sum + (shares[value] ?? 0), 0)
      if (total === 0) continue
      left -= weights.evidence[name]
      for (const [i, value] of values[name]!.entries())
        out[starts[name]! + i] = Math.sqrt((weights.evidence[name] * (shares[value] ?? 0)) / total)
    }
    return Math.max(0, left)
  }

  return {
    dimension: size,
    id: `${id}-${createHash('sha256')
      .update(JSON.stringify([weights, values]))
      .digest('hex')
      .slice(0, 8)}`,
    vectorOfPhoto: ({ vector, heads }) => {
      const out = new Float32Array(size)
      out[photoSlot] = Math.sqrt(fill(out, { vector, share: weights.photo, named: heads }))
      return out
    },
    vectorOfText: ({ vector, meaning }) => {
      const out = new Float32Array(size)
      const { words, appearance: _, ...named } = meaning
      const color = withNear(named.color, weights.nearColors)
      const more = words?.some((value) => value !== 0) ?? false
      const share = more ? weights.text : weights.namedText
      const left = fill(out, { vector, share, named: { ...named, color } })
      const others = more && words ? words : noWords
      others.forEach((value, i) => {
        out[wordsStart + i] = Math.sqrt(left) * value
      })
      return out
    },
  }
}

type Named = Readonly<Record<string, Readonly<Record<string, number>> | undefined>>

/** A text whose every word is in the vocabulary. */
const noWords = Float32Array.from({ length: wordSlots }, (_, i) => (i === 0 ? 1 : 0))

function withNear(named: Readonly<Record<string, number>> | undefined, lean: number): Record<string, number> {
  const out: Record<string, number> = { ...named }
  for (const [color, share] of Object.entries(named ?? {})) {
    const near = nearColors[color as keyof typeof nearColors] ?? []
    for (const other of near) out[other] = (out[other] ?? 0) + (lean * share) / near.length
  }
  return out
}
