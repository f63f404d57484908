import { type Color, colors } from '../product/color.ts'
import type { Posterior } from './classifier.ts'
import type { ColorCluster } from './color-clusters.ts'
import type { NamedColor } from './name-clusters.ts'

/** Makes the probabilities hold on held-out training photos. */
const sharpness = 1.3
/** Counted for a color that is not there at all. The smaller, the more such a judgement is doubted, as on drawings, which it never saw. */
const leastShare = 0.05

type Seen = { readonly clusters: readonly ColorCluster[]; readonly shares: readonly NamedColor[] }

/** Probabilities of the main color. The classifier knows what shops call a color, the shares know what is there: their weighted geometric mean. */
export function judgeColors(judged: Posterior, { clusters, shares }: Seen): Posterior {
  const trust = trustInJudgement(clusters)
  const measured = new Map<Color, number>(shares.map(({ color, share }) => [color, share]))
  const blended = colors.map((color) => {
    const share = color === 'multicolor' ? (judged.multicolor ?? 0) : (measured.get(color) ?? 0)
    const evidence = ((judged[color] ?? 0) + 0.005) ** trust * (share + leastShare) ** (1 - trust)
    return [color, evidence ** sharpness] as const
  })
  const total = blended.reduce((sum, [, value]) => sum + value, 0)
  return Object.fromEntries(blended.map(([color, value]) => [color, value / total]))
}

/**
 * Weight of the classifier: light and cloth blur black, gray, navy and beige, which it learned to tell apart; a vivid color
 * speaks for itself. Chosen on held-out training photos.
 */
function trustInJudgement(clusters: readonly ColorCluster[]): number {
  const vivid = clusters.reduce(
    (sum, { lab: [, a, b], share }) => sum + (Math.hypot(a, b) > 35 ? share : 0),
    0,
  )
  return 0.8 - 0.4 * vivid
}
