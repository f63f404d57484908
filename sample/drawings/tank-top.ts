import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawGraphic } from '../drawing/graphic.ts'
import { torsoOf } from '../drawing/torso.ts'
import { binding, stitch } from '../drawing/trim.ts'
import { drawUpper } from '../drawing/upper.ts'
import { boxOf, hemLine } from '../drawing/upper-lines.ts'

export const drawTankTop: Draw = (pen, spec) => {
  const figure = torsoOf(spec)
  const torso = { ...figure, shoulder: figure.shoulder - 6 }
  const cloth = clothOf(spec, spec.style === 'ribbed' ? { weave: 'rib' } : {})
  const upper = drawUpper(pen, { spec, torso, cloth, sleeve: null })
  if (spec.pattern === 'graphic')
    drawGraphic(pen, { cloth, center: [0, torso.armpit + 44], size: torso.chest * 0.46 })
  if (spec.sleeve_length !== 'spaghetti-strap') {
    binding(pen, upper.neckline.spread(), { base: cloth.base, width: 6 })
    const edge = upper.neckline.end[0] + (torso.shoulder - upper.neckline.end[0]) * 0.6
    const drop = torso.slope * 0.55
    for (const side of [-1, 1]) {
      const hole = `M${edge * side} ${drop}C${(edge - 6) * side} ${torso.armpit * 0.62} ${(torso.chest - 20) * side} ${torso.armpit - 6} ${torso.chest * side} ${torso.armpit}`
      if (spec.neckline !== 'halter') binding(pen, hole, { base: cloth.base, width: 4.4 })
    }
  }
  stitch(pen, hemLine(torso, -9), { base: cloth.base })
  return boxOf(upper)
}
