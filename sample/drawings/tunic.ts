import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { sleeveOf } from '../drawing/sleeve.ts'
import { torsoOf } from '../drawing/torso.ts'
import { binding, seam, stitch } from '../drawing/trim.ts'
import { drawUpper, torsoFolds } from '../drawing/upper.ts'
import { boxOf, hemLine, sleeveLine } from '../drawing/upper-lines.ts'

export const drawTunic: Draw = (pen, spec) => {
  const figure = torsoOf(spec)
  const torso = { ...figure, waist: figure.waist + 6, hemY: figure.hemY + 84, hem: figure.hem + 20 }
  const cloth = clothOf(spec)
  const upper = drawUpper(pen, {
    spec,
    torso,
    cloth,
    sleeve: sleeveOf(spec, torso, { wide: 1.15 }),
    shape: 'round',
    folds: torsoFolds(pen, torso, true, 1.3),
  })
  binding(pen, upper.neckline.spread(), { base: cloth.base, width: 5 })
  if (spec.style === 'belted') {
    seam(
      pen,
      `M${-torso.waist} ${torso.waistY}Q0 ${torso.waistY + 9} ${torso.waist} ${torso.waistY}`,
      cloth.base,
    )
    binding(
      pen,
      `M${-torso.waist} ${torso.waistY}Q0 ${torso.waistY + 9} ${torso.waist} ${torso.waistY}M-6 ${torso.waistY + 5}C-14 ${torso.waistY + 30} -8 ${torso.waistY + 46} -14 ${torso.waistY + 64}M4 ${torso.waistY + 5}C12 ${torso.waistY + 26} 6 ${torso.waistY + 40} 12 ${torso.waistY + 54}`,
      { base: cloth.base, width: 5 },
    )
  }
  stitch(pen, hemLine(torso, -12), { base: cloth.base })
  for (const end of upper.ends) stitch(pen, sleeveLine(end, 9), { base: cloth.base })
  return boxOf(upper)
}
