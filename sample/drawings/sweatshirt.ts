import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawGraphic } from '../drawing/graphic.ts'
import { drawKnit } from '../drawing/knit.ts'
import { binding, stitch } from '../drawing/trim.ts'
import { boxOf } from '../drawing/upper-lines.ts'

export const drawSweatshirt: Draw = (pen, spec) => {
  const cloth = clothOf(spec)
  const upper = drawKnit(pen, { spec, cloth })
  const { armpit, chest } = upper.torso
  if (spec.pattern === 'graphic') drawGraphic(pen, { cloth, center: [0, armpit + 40], size: chest * 0.52 })
  binding(pen, upper.neckline.spread(), { base: cloth.base, width: 11, ribbed: true })
  stitch(pen, 'M-9 38L0 54L9 38', { base: cloth.base, width: 1.1 })
  return boxOf(upper, { above: 6, below: 20 })
}
