import type { SleeveEnd } from './sleeve.ts'
import type { Box } from './spec.ts'
import type { Torso } from './torso.ts'
import type { Upper } from './upper.ts'

/** A line along the hem, moved up or down from it. */
export function hemLine({ hem, hemY }: Torso, shift: number): string {
  const [x, y] = [hem - 1, hemY - 3 + shift]
  return `M${-x} ${y}C${-hem * 0.66} ${y + 9} ${-hem * 0.34} ${y + 8} 0 ${y + 8}C${hem * 0.34} ${y + 8} ${hem * 0.66} ${y + 9} ${x} ${y}`
}

/** The rectangle that an upper garment fills, sleeves and collar included. */
export function boxOf(
  { torso, ends }: Upper,
  { above = 0, below = 6 }: { above?: number; below?: number } = {},
): Box {
  const right = Math.max(
    torso.hem,
    torso.chest,
    torso.shoulder,
    ...ends.map(({ outer }) => Math.abs(outer[0]) + 6),
  )
  const bottom = Math.max(torso.hemY, ...ends.map(({ outer, inner }) => Math.max(outer[1], inner[1])))
  return { left: -right, right, top: -above, bottom: bottom + below }
}

/** A line across a sleeve, at a distance before its end. */
export function sleeveLine({ outer, inner, angle }: SleeveEnd, before: number): string {
  const radians = (angle * Math.PI) / 180
  const [ax, ay] = [Math.sin(radians), Math.cos(radians)]
  const n = (value: number) => Math.round(value * 10) / 10
  const [mx, my] = [
    (outer[0] + inner[0]) / 2 - ax * (before - 4),
    (outer[1] + inner[1]) / 2 - ay * (before - 4),
  ]
  return `M${n(outer[0] - ax * before)} ${n(outer[1] - ay * before)}Q${n(mx)} ${n(my)} ${n(inner[0] - ax * before)} ${n(inner[1] - ay * before)}`
}
