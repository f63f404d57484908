import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import { drawCollar, drawCollarBack } from '../drawing/collar.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawPlacket } from '../drawing/placket.ts'
import { cuffPath, sleeveOf } from '../drawing/sleeve.ts'
import { lumaOf } from '../drawing/tint.ts'
import { torsoOf } from '../drawing/torso.ts'
import { ribBand, stitch } from '../drawing/trim.ts'
import { drawUpper } from '../drawing/upper.ts'
import { boxOf, hemLine } from '../drawing/upper-lines.ts'

export const drawPolo: Draw = (pen, spec) => {
  const torso = torsoOf(spec)
  const cloth = clothOf(spec)
  const trim = plain(cloth, spec.style === 'tipped' ? (cloth.accents[0] ?? cloth.base) : cloth.base)
  drawCollarBack(pen, { cloth: trim, neck: torso.neck })
  const upper = drawUpper(pen, { spec, torso, cloth, sleeve: sleeveOf(spec, torso), depth: 60 })
  drawPlacket(pen, {
    cloth: plain(cloth),
    from: 38,
    to: 124,
    width: 20,
    count: 3,
    color: lumaOf(cloth.base) > 0.3 ? '#f5f3ec' : '#5a5d66',
  })
  stitch(pen, hemLine(torso, -9), { base: cloth.base })
  for (const end of upper.ends) {
    ribBand(pen, {
      path: cuffPath(end, { height: 12, tuck: 2 }),
      cloth: trim,
      across: [end.outer, end.inner],
      angle: -end.angle,
    })
  }
  drawCollar(pen, {
    cloth: { ...trim, weave: 'rib' },
    neck: torso.neck,
    drop: 56,
    spread: 1.16,
    stitched: false,
  })
  return boxOf(upper, { above: 22 })
}
