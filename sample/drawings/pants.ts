import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawLegs, legsOf } from '../drawing/legs.ts'
import { paint } from '../drawing/paint.ts'
import { mix } from '../drawing/tint.ts'
import { pocketPath, seam, stitch } from '../drawing/trim.ts'
import { drawTrouserFront, legEndLines, legsBox } from '../drawing/trousers.ts'

/** Styles: chino, tailored (with a crease), cargo. */
export const drawPants: Draw = (pen, spec) => {
  const legs = legsOf(spec)
  const cloth = clothOf(spec)
  drawLegs(pen, { legs, cloth, creased: spec.style === 'tailored' ? 0.6 : 0.95 })
  drawTrouserFront(pen, { legs, cloth, metal: mix(cloth.base, '#000000', 0.45) })
  const { stance, crotchY, length } = legs
  if (spec.style === 'tailored') {
    for (const side of [-1, 1])
      seam(
        pen,
        `M${legs.waist * 0.46 * side} 34C${legs.waist * 0.56 * side} 90 ${(stance + 2) * side} ${crotchY + 60} ${stance * side} ${length + 2}`,
        cloth.base,
        0.9,
      )
  }
  if (spec.style === 'cargo') {
    for (const side of [-1, 1]) {
      const x = side === 1 ? stance + legs.knee - 34 : -stance - legs.knee - 8
      const y = crotchY + 62
      paint(pen, {
        path: pocketPath({ x, y, width: 42, height: 58 }),
        cloth,
        across: [
          [x, 0],
          [x + 42, 0],
        ],
        volume: 0.3,
        rim: 3,
      })
      paint(pen, {
        path: `M${x - 2} ${y - 4}h46v15l-23 5l-23 -5Z`,
        cloth,
        across: [
          [x, 0],
          [x + 42, 0],
        ],
        volume: 0.4,
        rim: 3,
      })
    }
  }
  stitch(pen, legEndLines(legs, 12), { base: cloth.base })
  return legsBox(legs)
}
