import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import { drawCollar, drawCollarBack } from '../drawing/collar.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawLegs, legsOf } from '../drawing/legs.ts'
import { paint } from '../drawing/paint.ts'
import { sleeveOf } from '../drawing/sleeve.ts'
import { torsoOf } from '../drawing/torso.ts'
import { binding, buttons, seam, stitch } from '../drawing/trim.ts'
import { drawUpper } from '../drawing/upper.ts'
import { boxOf, sleeveLine } from '../drawing/upper-lines.ts'

export const drawJumpsuit: Draw = (pen, spec) => {
  const figure = torsoOf(spec)
  const cloth = clothOf(spec)
  const torso = { ...figure, hemY: figure.waistY + 4, hem: figure.waist, waistY: figure.waistY - 14 }
  const cut = legsOf({ ...spec, fit: spec.fit ?? 'relaxed' })
  const legs = { ...cut, waist: torso.hem }
  const top = torso.hemY - 4
  drawLegs(pen, { legs, cloth, shift: top })
  const shirt = spec.neckline === 'collared'
  if (shirt) drawCollarBack(pen, { cloth, neck: torso.neck })
  const upper = drawUpper(pen, {
    spec,
    torso,
    cloth,
    sleeve: sleeveOf(spec, torso, { wide: 1.1 }),
    ...(shirt ? { depth: 60 } : {}),
  })
  if (shirt) {
    seam(pen, `M-8 44V${top + 120}M8 44V${top + 120}`, cloth.base, 0.8)
    buttons(pen, { from: [0, 58], to: [0, top + 100], count: 7, color: '#b9a487', radius: 3.6 })
    drawCollar(pen, { cloth, neck: torso.neck, drop: 56 })
  } else if (spec.sleeve_length !== 'spaghetti-strap' && spec.sleeve_length !== 'strapless') {
    binding(pen, upper.neckline.spread(), { base: cloth.base, width: 4.5 })
  }
  for (const end of upper.ends) stitch(pen, sleeveLine(end, 8), { base: cloth.base })
  const w = torso.hem + 1
  paint(pen, {
    path: `M${-w} ${top - 8}Q0 ${top + 2} ${w} ${top - 8}V${top + 8}Q0 ${top + 18} ${-w} ${top + 8}Z`,
    cloth: plain(cloth),
    across: [
      [-w, 0],
      [w, 0],
    ],
    rim: 3,
  })
  for (const side of [-1, 1])
    seam(
      pen,
      `M${legs.waist * 0.66 * side} ${top + 14}L${(legs.hip - 3) * side} ${top + legs.hipY - 6}`,
      cloth.base,
    )
  const box = boxOf(upper, { above: shirt ? 22 : 3 })
  const right = Math.max(box.right, legs.stance + legs.hem, legs.hip)
  return { left: -right, right, top: box.top, bottom: top + legs.length + 8 }
}
