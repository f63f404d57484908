import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { sleeveOf } from '../drawing/sleeve.ts'
import { torsoOf } from '../drawing/torso.ts'
import { binding, stitch } from '../drawing/trim.ts'
import { drawUpper, torsoFolds } from '../drawing/upper.ts'
import { boxOf, hemLine, sleeveLine } from '../drawing/upper-lines.ts'

export const drawTop: Draw = (pen, spec) => {
  const figure = torsoOf(spec)
  const peplum = spec.style === 'peplum'
  const torso =
    spec.length === 'cropped'
      ? { ...figure, hemY: figure.waistY + 14, hem: figure.waist + 3 }
      : { ...figure, hemY: figure.hemY - 14, hem: figure.hem + (peplum ? 22 : 0) }
  const cloth = clothOf(spec)
  const upper = drawUpper(pen, {
    spec,
    torso,
    cloth,
    sleeve: sleeveOf(spec, torso),
    folds: torsoFolds(pen, torso, true, peplum ? 1.4 : 1),
  })
  const bare = spec.sleeve_length === 'strapless' || spec.sleeve_length === 'spaghetti-strap'
  if (!bare) binding(pen, upper.neckline.spread(), { base: cloth.base, width: 4.5 })
  stitch(pen, hemLine(torso, -8), { base: cloth.base })
  for (const end of upper.ends) stitch(pen, sleeveLine(end, 7), { base: cloth.base })
  return boxOf(upper)
}
