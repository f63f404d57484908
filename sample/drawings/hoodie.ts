import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawGraphic } from '../drawing/graphic.ts'
import { drawHood } from '../drawing/hood.ts'
import { drawKnit } from '../drawing/knit.ts'
import { paint } from '../drawing/paint.ts'
import { lumaOf } from '../drawing/tint.ts'
import { stitch, zip } from '../drawing/trim.ts'
import { boxOf } from '../drawing/upper-lines.ts'

export const drawHoodie: Draw = (pen, spec) => {
  const cloth = clothOf(spec)
  const upper = drawKnit(pen, { spec, cloth, trim: plain(cloth), inside: false })
  const { armpit, chest, hemY } = upper.torso
  if (spec.pattern === 'graphic') drawGraphic(pen, { cloth, center: [0, armpit + 26], size: chest * 0.42 })
  const [top, wide] = [hemY - 84, chest * 0.62]
  const pocket = `M${-wide * 0.62} ${top}H${wide * 0.62}L${wide} ${top + 46}V${hemY - 8}H${-wide}V${top + 46}Z`
  paint(pen, {
    path: pocket,
    cloth,
    across: [
      [-chest, 0],
      [chest, 0],
    ],
    volume: 0.3,
    rim: 4,
  })
  stitch(
    pen,
    `M${-wide * 0.56} ${top + 4}L${-wide + 6} ${top + 48}M${wide * 0.56} ${top + 4}L${wide - 6} ${top + 48}`,
    { base: cloth.base, width: 1.2 },
  )
  if (spec.style === 'zip') zip(pen, { path: `M0 44V${hemY + 16}`, pull: [0, 50], tape: cloth.base })
  drawHood(pen, { cloth, neck: upper.torso.neck, strings: lumaOf(cloth.base) > 0.72 ? '#b9bcc2' : '#f2efe8' })
  return boxOf(upper, { above: 70, below: 20 })
}
