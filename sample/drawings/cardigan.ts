import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawKnit } from '../drawing/knit.ts'
import { paint } from '../drawing/paint.ts'
import { lumaOf } from '../drawing/tint.ts'
import { trace } from '../drawing/trace.ts'
import { binding, buttons, pocketPath, seam } from '../drawing/trim.ts'
import { boxOf } from '../drawing/upper-lines.ts'

export const drawCardigan: Draw = (pen, spec) => {
  const cloth = clothOf(spec, { weave: spec.style === 'cable' ? 'cable' : 'knit', sheen: 0 })
  const crew = spec.neckline === 'crew'
  const meet = crew ? 34 : 128
  const neckline = crew ? undefined : trace([0, meet]).curve(10, 96, 28, 44, 33, 0)
  const upper = drawKnit(pen, { spec, cloth, neckline })
  const { hemY, chest, waistY } = upper.torso
  for (const side of spec.style === 'pockets' || !crew ? [-1, 1] : []) {
    const [x, wide] = [side === 1 ? chest * 0.28 : -chest * 0.28 - chest * 0.46, chest * 0.46]
    paint(pen, {
      path: pocketPath({ x, y: waistY + 24, width: wide, height: wide * 1.05 }),
      cloth,
      across: [
        [x, 0],
        [x + wide, 0],
      ],
      volume: 0.2,
      rim: 3,
      outline: 0.8,
    })
  }
  binding(pen, `${upper.neckline.spread()}`, { base: cloth.base, width: 13, ribbed: true })
  binding(pen, `M0 ${meet - 4}V${hemY + 20}`, { base: cloth.base, width: 17, ribbed: true })
  seam(pen, `M8 ${meet}V${hemY + 20}`, cloth.base, 0.7)
  buttons(pen, {
    from: [0, meet + 14],
    to: [0, hemY + 8],
    count: crew ? 7 : 5,
    color: lumaOf(cloth.base) > 0.25 ? '#6b5644' : '#8d8378',
    radius: 4.6,
  })
  return boxOf(upper, { above: 6, below: 20 })
}
