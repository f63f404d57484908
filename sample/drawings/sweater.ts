import { clothOf } from '../drawing/cloth-of.ts'
import { drawTubeCollar } from '../drawing/collar.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawKnit } from '../drawing/knit.ts'
import { binding } from '../drawing/trim.ts'
import { boxOf } from '../drawing/upper-lines.ts'

export const drawSweater: Draw = (pen, spec) => {
  const cloth = clothOf(spec, {
    weave: spec.style === 'cable' ? 'cable' : spec.style === 'ribbed' ? 'rib' : 'knit',
    sheen: 0,
  })
  const upper = drawKnit(pen, { spec, cloth })
  const tube = spec.neckline === 'turtle' ? 52 : spec.neckline === 'mock' ? 24 : 0
  if (tube > 0) drawTubeCollar(pen, { cloth, neck: upper.torso.neck, height: tube })
  else binding(pen, upper.neckline.spread(), { base: cloth.base, width: 12, ribbed: true })
  return boxOf(upper, { above: tube + 6, below: 20 })
}
