import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import { drawCollarBack, drawStandCollar } from '../drawing/collar.ts'
import type { Draw } from '../drawing/drawing.ts'
import { mix } from '../drawing/tint.ts'
import { torsoOf } from '../drawing/torso.ts'
import { trace } from '../drawing/trace.ts'
import { binding, buttons, seam, zip } from '../drawing/trim.ts'
import { drawUpper, torsoFolds } from '../drawing/upper.ts'
import { boxOf } from '../drawing/upper-lines.ts'

/** Styles: waistcoat, knitted (sleeveless pullover), and the padded gilet. */
export const drawVest: Draw = (pen, spec) => {
  const figure = torsoOf(spec)
  const padded = spec.style === 'gilet'
  const torso = {
    ...figure,
    shoulder: figure.shoulder + (padded ? 12 : 4),
    hemY: figure.hemY - (padded ? 8 : 26),
    chest: figure.chest + (padded ? 7 : 0),
    waist: figure.waist + (padded ? 12 : 0),
    hem: figure.hem + (padded ? 6 : 0),
  }
  const knitted = spec.style === 'knitted'
  const cloth = clothOf(spec, padded ? { weave: 'quilt', sheen: 0.6 } : knitted ? { weave: 'knit' } : {})
  const { waistY, hemY, armpit, chest, waist } = torso
  if (padded) {
    drawCollarBack(pen, { cloth: plain(cloth), neck: torso.neck, height: 26 })
    const upper = drawUpper(pen, { spec, torso, cloth, sleeve: null, folds: [], depth: 50 })
    zip(pen, { path: `M0 24V${hemY + 4}`, pull: [0, 46], tape: cloth.base })
    drawStandCollar(pen, { cloth: { ...cloth, weave: 'smooth' }, neck: torso.neck + 2, height: 30, meet: 34 })
    for (const side of [-1, 1])
      seam(
        pen,
        `M${waist * 0.46 * side} ${waistY + 4}L${waist * 0.74 * side} ${waistY + 46}`,
        cloth.base,
        1.6,
      )
    return boxOf(upper, { above: 32 })
  }
  const meet = knitted ? 96 : 118
  const neckline = trace([0, meet]).curve(10, meet * 0.68, torso.neck * 0.85, 34, torso.neck + 2, 0)
  const upper = drawUpper(pen, {
    spec,
    torso,
    cloth,
    sleeve: null,
    neckline,
    depth: meet + 8,
    shape: knitted ? 'straight' : 'cutaway',
    folds: torsoFolds(pen, torso, false, 0.9),
  })
  if (knitted) {
    binding(pen, neckline.spread(), { base: cloth.base, width: 11, ribbed: true })
    return boxOf(upper)
  }
  seam(pen, `M0 ${meet}V${hemY - 64}`, cloth.base, 1.3)
  buttons(pen, {
    from: [0, meet + 12],
    to: [0, hemY - 76],
    count: 4,
    color: mix(cloth.base, '#000000', 0.4),
    radius: 4.2,
  })
  for (const side of [-1, 1])
    seam(
      pen,
      `M${waist * 0.34 * side} ${waistY + 14}L${waist * 0.8 * side} ${waistY + 8}M${chest * 0.56 * side} ${armpit + 8}C${chest * 0.46 * side} ${waistY - 30} ${chest * 0.48 * side} ${waistY} ${chest * 0.5 * side} ${hemY - 12}`,
      cloth.base,
    )
  return boxOf(upper)
}
