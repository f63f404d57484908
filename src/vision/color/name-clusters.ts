import type { Color } from '../../product/color.ts'
import { nameColorFast } from '../../product/name-color.ts'
import type { ColorCluster } from './color-clusters.ts'
import { rgbOf } from './lab.ts'
import { calledOn, type Substance } from './substance.ts'

export type NamedColor = { readonly color: Color; readonly share: number }

/** The clusters' names with their shares, largest first. Folds and highlights count for the color that they shade. */
export function nameClusters(clusters: readonly ColorCluster[], substance: Substance): NamedColor[] {
  const shares = new Map<Color, number>()
  const names: Color[] = []
  const black = clusters.some((cluster) => isNeutral(cluster) && cluster.lab[0] < 17 && cluster.share > 0.12)
  for (const [i, cluster] of clusters.entries()) {
    const owner = clusters.findIndex((other, j) => j < i && isShadeOf(cluster, other))
    const shineOfBlack = black && isNeutral(cluster) && cluster.lab[0] < 42
    const name = shineOfBlack ? 'black' : owner === -1 ? nameOf(cluster, substance) : names[owner]!
    names.push(name)
    shares.set(name, (shares.get(name) ?? 0) + cluster.share)
  }
  return [...shares].map(([color, share]) => ({ color, share })).sort((one, other) => other.share - one.share)
}

const isNeutral = ({ lab: [, a, b] }: ColorCluster) => Math.hypot(a, b) < 7

/** True where two colors differ in light only: the same hue, or both nearly without one. */
function isShadeOf({ lab: [l, a, b] }: ColorCluster, { lab: [l2, a2, b2] }: ColorCluster): boolean {
  const [chroma, other] = [Math.hypot(a, b), Math.hypot(a2, b2)]
  if (chroma < 7 && other < 7) return Math.abs(l - l2) < 20
  return chroma > 5 && other > 5 && (a * a2 + b * b2) / (chroma * other) > 0.95 && Math.abs(l - l2) < 28
}

function nameOf({ lab }: ColorCluster, substance: Substance): Color {
  return calledOn(substance, nameColorFast(rgbOf(...lab)), lab[0])
}
