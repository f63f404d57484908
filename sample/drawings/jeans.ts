import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawLegs, legsOf } from '../drawing/legs.ts'
import { clipped, softness } from '../drawing/paint.ts'
import { lumaOf, mix } from '../drawing/tint.ts'
import { stitch } from '../drawing/trim.ts'
import { drawTrouserFront, legEndLines, legsBox } from '../drawing/trousers.ts'

export const drawJeans: Draw = (pen, spec) => {
  const legs = legsOf(spec)
  const cloth = clothOf(spec, { weave: 'denim', sheen: 0.1 })
  const thread = lumaOf(cloth.base) > 0.7 ? mix(cloth.base, '#8a7a5c', 0.6) : '#c98d45'
  const path = drawLegs(pen, { legs, cloth, creased: spec.fit === 'skinny' ? 1.25 : 1 })
  const worn = mix(cloth.base, '#f3f1ea', 0.5)
  clipped(pen, path, () => {
    pen.draw(
      `<g filter="url(#${softness(pen, 9)})" fill="${worn}" fill-opacity="${spec.style === 'rigid' ? 0.14 : 0.42}"><ellipse cx="${-legs.stance}" cy="${legs.crotchY + 50}" rx="${legs.knee * 0.55}" ry="96"/><ellipse cx="${legs.stance}" cy="${legs.crotchY + 50}" rx="${legs.knee * 0.55}" ry="96"/></g>`,
    )
  })
  if (spec.style === 'ripped') {
    for (const [x, y, wide] of [
      [-legs.stance - 4, 0.5, 26],
      [legs.stance + 2, 0.42, 22],
      [legs.stance - 4, 0.62, 16],
    ] as const) {
      const top = legs.crotchY + (legs.length - legs.crotchY) * y
      const rows = Array.from(
        { length: 5 },
        (_, index) =>
          `M${x - wide / 2 + (index % 2) * 3} ${top + index * 4}q${wide / 2} ${index - 2} ${wide - (index % 3) * 2} 0`,
      )
      pen.draw(
        `<ellipse cx="${x}" cy="${top + 8}" rx="${wide / 2 + 2}" ry="11" fill="${mix(cloth.base, '#000000', 0.35)}" fill-opacity=".6"/><path d="${rows.join('')}" fill="none" stroke="#f1efe8" stroke-width="1.6" stroke-opacity=".9"/>`,
      )
    }
  }
  drawTrouserFront(pen, { legs, cloth, thread, metal: '#b98a52', curved: true })
  for (const side of [-1, 1])
    stitch(
      pen,
      `M${(legs.hip - 4) * side} ${legs.hipY + 12}C${(legs.hip - 3) * side} ${legs.hipY + 60} ${(legs.stance + legs.knee + 2) * side} ${legs.crotchY + 90} ${(legs.stance + legs.knee - 5) * side} ${legs.crotchY + (legs.length - legs.crotchY) * 0.46}`,
      { base: cloth.base, color: thread, width: 1 },
    )
  stitch(pen, legEndLines(legs, 9), { base: cloth.base, color: thread, width: 1.2 })
  return legsBox(legs)
}
