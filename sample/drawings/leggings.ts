import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawLegs, legsOf, waistBandPath } from '../drawing/legs.ts'
import { paint } from '../drawing/paint.ts'
import { seam } from '../drawing/trim.ts'
import { legsBox } from '../drawing/trousers.ts'

export const drawLeggings: Draw = (pen, spec) => {
  const cut = legsOf({ ...spec, fit: 'skinny' })
  const legs = {
    ...cut,
    waist: cut.waist - 4,
    hip: cut.hip - 7,
    knee: cut.knee - 1,
    hem: cut.hem - 1,
    stance: cut.stance - 8,
  }
  const cloth = clothOf(spec, { sheen: 0.5 })
  drawLegs(pen, { legs, cloth, creased: 0.7 })
  paint(pen, {
    path: waistBandPath(legs, 40),
    cloth,
    across: [
      [-legs.waist, 0],
      [legs.waist, 0],
    ],
    volume: 0.4,
    rim: 3,
  })
  seam(pen, `M0 50V${legs.crotchY}`, cloth.base, 0.7)
  if (spec.style === 'paneled') {
    for (const side of [-1, 1])
      seam(
        pen,
        `M${legs.hip * 0.8 * side} 60C${legs.hip * 0.66 * side} ${legs.crotchY + 30} ${(legs.stance + 12) * side} ${legs.crotchY + 90} ${(legs.stance + 6) * side} ${legs.length}`,
        cloth.base,
        1.1,
      )
  }
  return legsBox(legs)
}
