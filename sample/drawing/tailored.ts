import { type Cloth, plain } from './cloth.ts'
import { drawLapels } from './lapels.ts'
import { paint } from './paint.ts'
import type { Pen } from './pen.ts'
import { sleeveOf } from './sleeve.ts'
import type { Box, DrawingSpec } from './spec.ts'
import { lumaOf, mix, shadowOf } from './tint.ts'
import type { Torso } from './torso.ts'
import { trace } from './trace.ts'
import { button, seam } from './trim.ts'
import { drawUpper, torsoFolds } from './upper.ts'
import { boxOf } from './upper-lines.ts'

/** A lapelled front with sleeves, flap pockets and buttons: a blazer, or a coat when the torso is long. */
export function drawTailored(
  pen: Pen,
  {
    spec,
    torso,
    cloth,
    double = false,
    cutaway = !double,
    wide = 1,
  }: { spec: DrawingSpec; torso: Torso; cloth: Cloth; double?: boolean; cutaway?: boolean; wide?: number },
): Box {
  const { chest, armpit, waist, waistY, hemY, neck } = torso
  const meet = double ? waistY - 48 : waistY - 30
  const neckline = trace([0, meet]).curve(neck * 0.2, meet * 0.7, neck * 0.82, 34, neck * 0.96, 0)
  const lining = plain(
    { ...cloth, weave: 'smooth', sheen: 0.8 },
    mix(mix(cloth.base, '#8d7f86', 0.4), shadowOf(cloth.base), 0.45),
  )
  const upper = drawUpper(pen, {
    spec,
    torso,
    cloth,
    sleeve: sleeveOf(spec, torso, { wide: 1.08 }),
    neckline,
    depth: meet + 6,
    lining,
    shape: cutaway ? 'cutaway' : 'straight',
    folds: torsoFolds(pen, torso, true, 0.75),
  })
  const dark = lumaOf(cloth.base) < 0.3
  const color = dark ? mix(cloth.base, '#000000', 0.35) : mix(cloth.base, '#3a2a1c', 0.65)
  const shift = double ? -chest * 0.26 : 0
  seam(
    pen,
    `M0 ${meet - 2}C${shift * 0.5 + 1} ${meet + 10} ${shift} ${meet + 22} ${shift} ${meet + 40}V${cutaway ? hemY - 64 : hemY + 4}`,
    cloth.base,
    1.4,
  )
  for (const side of [-1, 1]) {
    seam(
      pen,
      `M${chest * 0.6 * side} ${armpit + 6}C${chest * 0.5 * side} ${waistY - 20} ${chest * 0.5 * side} ${waistY} ${chest * 0.52 * side} ${waistY + 40}`,
      cloth.base,
      0.6,
    )
    const [inside, outside] = [waist * 0.3 * side, waist * 0.84 * side]
    const y = waistY + 36
    paint(pen, {
      path: `M${inside} ${y}L${outside} ${y - 6}L${outside} ${y + 11}L${inside} ${y + 17}Z`,
      cloth,
      across: [
        [Math.min(inside, outside), 0],
        [Math.max(inside, outside), 0],
      ],
      volume: 0.3,
      rim: 2.5,
    })
  }
  seam(pen, `M${chest * 0.3} ${armpit + 10}L${chest * 0.68} ${armpit + 3}`, cloth.base, 1.3)
  const rows = double ? 3 : 2
  const gap = double ? 40 : 38
  for (let row = 0; row < rows; row++) {
    const y = meet + 12 + row * gap
    for (const x of double ? [-chest * 0.13, chest * 0.26] : [0]) button(pen, [x, y], { color, radius: 4.8 })
  }
  for (const { outer, inner, angle } of upper.ends) {
    const radians = (angle * Math.PI) / 180
    for (const step of [0, 1, 2]) {
      const [x, y] = [outer[0] * 0.84 + inner[0] * 0.16, outer[1] * 0.84 + inner[1] * 0.16]
      button(pen, [x - Math.sin(radians) * (9 + step * 8), y - Math.cos(radians) * (9 + step * 8)], {
        color,
        radius: 2.4,
      })
    }
  }
  drawLapels(pen, { cloth, neck, meet, wide: wide * (double ? 1.12 : 1) })
  return boxOf(upper, { above: 22, below: 10 })
}
