import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawGraphic } from '../drawing/graphic.ts'
import { sleeveOf } from '../drawing/sleeve.ts'
import { torsoOf } from '../drawing/torso.ts'
import { binding, stitch } from '../drawing/trim.ts'
import { drawUpper } from '../drawing/upper.ts'
import { boxOf, hemLine, sleeveLine } from '../drawing/upper-lines.ts'

export const drawTShirt: Draw = (pen, spec) => {
  const figure = torsoOf(spec)
  const torso =
    spec.length === 'cropped' ? { ...figure, hemY: figure.waistY + 22, hem: figure.waist + 6 } : figure
  const cloth = clothOf(spec)
  const sleeve = sleeveOf(spec, torso)
  const upper = drawUpper(pen, { spec, torso, cloth, sleeve })
  if (spec.pattern === 'graphic')
    drawGraphic(pen, { cloth, center: [0, torso.armpit + 36], size: torso.chest * 0.5 })
  const trim = spec.style === 'ringer' ? (cloth.accents[0] ?? cloth.base) : cloth.base
  binding(pen, upper.neckline.spread(), { base: trim, width: 8, ribbed: true })
  stitch(pen, hemLine(torso, -9), { base: cloth.base })
  for (const end of upper.ends) {
    if (spec.style === 'ringer') binding(pen, sleeveLine(end, 3), { base: trim, width: 7, ribbed: true })
    else stitch(pen, sleeveLine(end, 8), { base: cloth.base })
  }
  return boxOf(upper)
}
