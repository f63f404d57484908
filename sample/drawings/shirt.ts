import { clothOf } from '../drawing/cloth-of.ts'
import { drawCollar, drawCollarBack, drawStandCollar } from '../drawing/collar.ts'
import type { Draw } from '../drawing/drawing.ts'
import { paint } from '../drawing/paint.ts'
import { drawPlacket } from '../drawing/placket.ts'
import { cuffPath, sleeveOf } from '../drawing/sleeve.ts'
import { lumaOf } from '../drawing/tint.ts'
import { torsoOf } from '../drawing/torso.ts'
import { button, pocketPath, stitch } from '../drawing/trim.ts'
import { drawUpper } from '../drawing/upper.ts'
import { boxOf, sleeveLine } from '../drawing/upper-lines.ts'

export const drawShirt: Draw = (pen, spec) => {
  const figure = torsoOf(spec)
  const torso = { ...figure, hemY: figure.hemY + 22 }
  const cloth = clothOf(spec, { scale: 0.9 })
  const color = spec.material === 'denim' ? '#b98a52' : lumaOf(cloth.base) > 0.3 ? '#f5f3ec' : '#4a4d55'
  const band = spec.neckline === 'mandarin'
  drawCollarBack(pen, { cloth, neck: torso.neck })
  const upper = drawUpper(pen, {
    spec,
    torso,
    cloth,
    sleeve: sleeveOf(spec, torso),
    shape: 'shirttail',
    depth: 60,
  })
  drawPlacket(pen, { cloth, from: band ? 24 : 40, to: torso.hemY + 3, count: 7, color })
  if (spec.style !== 'plain-front') {
    const [x, y, size] = [torso.chest * 0.24, torso.armpit + 6, torso.chest * 0.5]
    paint(pen, {
      path: pocketPath({ x, y, width: size, height: size * 1.12, pointed: true }),
      cloth,
      across: [
        [x - 20, 0],
        [x + size + 20, 0],
      ],
      volume: 0.25,
      rim: 2,
      outline: 0.8,
    })
    stitch(pen, `M${x} ${y + 9}h${size}`, { base: cloth.base })
  }
  for (const end of upper.ends) {
    if (spec.sleeve_length === 'short') {
      stitch(pen, sleeveLine(end, 12), { base: cloth.base })
      continue
    }
    paint(pen, {
      path: cuffPath(end, { height: 26, tuck: -1 }),
      cloth,
      angle: -end.angle,
      across: [end.outer, end.inner],
      volume: 0.6,
      rim: 4,
    })
    button(pen, [end.outer[0] * 0.86 + end.inner[0] * 0.14 + end.angle * 0.3, end.outer[1] + 12], {
      color,
      radius: 2.8,
    })
  }
  if (band) drawStandCollar(pen, { cloth, neck: torso.neck })
  else drawCollar(pen, { cloth, neck: torso.neck })
  return boxOf(upper, { above: 22, below: spec.sleeve_length === 'short' ? 6 : 26 })
}
