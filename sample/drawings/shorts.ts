import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawLegs, legsOf } from '../drawing/legs.ts'
import { lumaOf, mix } from '../drawing/tint.ts'
import { stitch } from '../drawing/trim.ts'
import { drawElasticWaist, drawTrouserFront, legEndLines, legsBox } from '../drawing/trousers.ts'

/** Styles: denim, sport (elastic waist), and chino. */
export const drawShorts: Draw = (pen, spec) => {
  const cut = legsOf({ ...spec, length: spec.length ?? 'short' })
  const legs = spec.style === 'sport' ? { ...cut, hip: cut.hip + 4 } : cut
  const cloth = clothOf(spec)
  drawLegs(pen, { legs, cloth })
  const denim = spec.material === 'denim'
  const thread = denim ? '#c98d45' : undefined
  if (spec.style === 'sport')
    drawElasticWaist(pen, { legs, cloth, string: lumaOf(cloth.base) > 0.7 ? '#5c6068' : '#f4f2ec' })
  else
    drawTrouserFront(pen, {
      legs,
      cloth,
      thread,
      metal: denim ? '#b98a52' : mix(cloth.base, '#000000', 0.45),
      curved: denim,
    })
  stitch(pen, legEndLines(legs, 11), { base: cloth.base, color: thread })
  return legsBox(legs)
}
