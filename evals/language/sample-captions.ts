import { createHash } from 'node:crypto'
import type { CaptionLabel } from './label.ts'
import type { CaptionPair } from './read-captions.ts'

export type SampledCaption = Pick<CaptionLabel, 'id' | 'caption' | 'sample'>

export const samplingSeed = 'fashion-buddy'
const randomPerCategory = 100
const rarePerCategory = 30

/** A caption that names a neckline, length, material or fit; a random hundred holds too few of these to measure them. */
const rareWords =
  /neck|collar|halter|shoulder|knee|ankle|maxi|midi|mini\b|floor|cotton|denim|lac(e|y)|leather|silk|satin|chiffon|knit|wool|linen|velvet|mesh|loose|tight|fitted|fitting|flow(y|ing)|flare|a-line|baggy|slim/i

/** Pairs are held apart from the writing of rules by their number: odd ones are tested, even ones may be read. */
export const isHeldApart = (id: string): boolean => Number(id.slice(id.lastIndexOf('-') + 1)) % 2 === 1

/**
 * The captions to label, in the order of the labels: per category the first of the held-apart pairs in the order of a
 * hash, by turns with their first and their second caption; then those with a rarer word, of the pairs that are left.
 */
export function sampleCaptions(pairs: readonly CaptionPair[]): SampledCaption[] {
  const apart = pairs.filter(({ id }) => isHeldApart(id))
  const categories = [...new Set(pairs.map(({ category }) => category))].sort()
  const random = categories.flatMap((category) =>
    byHash(
      apart.filter((pair) => pair.category === category),
      ({ id }) => `${samplingSeed}:${id}`,
    )
      .slice(0, randomPerCategory)
      .map(({ id }, index): SampledCaption => ({ id, caption: index % 2 === 0 ? 0 : 1, sample: 'random' })),
  )
  const taken = new Set(random.map(({ id }) => id))
  const rare = categories.flatMap((category) =>
    byHash(
      apart
        .filter((pair) => pair.category === category && !taken.has(pair.id))
        .flatMap(({ id, captions }) =>
          ([0, 1] as const)
            .filter((caption) => rareWords.test(captions[caption]))
            .map((caption) => ({ id, caption })),
        ),
      ({ id, caption }) => `${samplingSeed} rare:${id}:${caption}`,
    )
      .slice(0, rarePerCategory)
      .map(({ id, caption }): SampledCaption => ({ id, caption, sample: 'rare' })),
  )
  return [...random, ...rare]
}

function byHash<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return rows
    .map((row) => ({ row, hash: createHash('sha256').update(keyOf(row)).digest('hex') }))
    .sort((one, other) => (one.hash < other.hash ? -1 : 1))
    .map(({ row }) => row)
}
