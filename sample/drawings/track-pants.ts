import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawLegs, legsOf } from '../drawing/legs.ts'
import { stroke } from '../drawing/paint.ts'
import { lumaOf } from '../drawing/tint.ts'
import { ribBand, seam } from '../drawing/trim.ts'
import { drawElasticWaist, legsBox } from '../drawing/trousers.ts'

export const drawTrackPants: Draw = (pen, spec) => {
  const cut = legsOf(spec)
  const legs = { ...cut, length: cut.length - 20, hem: cut.hem - 2 }
  const cloth = clothOf(spec)
  drawLegs(pen, { legs, cloth, creased: 1.1 })
  const { stance, hem, knee, hip, hipY, crotchY, length, waist } = legs
  const kneeY = crotchY + (length - crotchY) * 0.46
  if (spec.style === 'striped-side') {
    const stripe = cloth.accents[0] ?? '#f4f4f2'
    for (const side of [-1, 1]) {
      const line = `M${(waist + 1) * side} 24C${(hip - 3) * side} ${hipY * 0.6} ${(hip - 4) * side} ${hipY} ${(hip - 5) * side} ${hipY + 10}C${(hip - 3) * side} ${hipY + 50} ${(stance + knee + 1) * side} ${kneeY - 70} ${(stance + knee - 5) * side} ${kneeY}C${(stance + knee - 8) * side} ${kneeY + 70} ${(stance + hem - 5) * side} ${length - 40} ${(stance + hem - 5) * side} ${length - 2}`
      pen.draw(stroke(line, { color: stripe, width: 7, opacity: 0.95, cap: 'butt' }))
    }
  }
  for (const side of [-1, 1]) {
    seam(pen, `M${waist * 0.74 * side} 32L${(hip - 6) * side} ${hipY + 4}`, cloth.base, 1.3)
    const path = `M${(stance - hem - 1) * side} ${length - 4}Q${stance * side} ${length + 3} ${(stance + hem + 1) * side} ${length - 4}L${(stance + hem - 5) * side} ${length + 20}Q${stance * side} ${length + 26} ${(stance - hem + 5) * side} ${length + 20}Z`
    ribBand(pen, {
      path,
      cloth: plain(cloth),
      across: [
        [(stance - hem) * side, 0],
        [(stance + hem) * side, 0],
      ],
    })
  }
  drawElasticWaist(pen, { legs, cloth, string: lumaOf(cloth.base) > 0.7 ? '#5c6068' : '#f4f2ec' })
  return legsBox(legs, 28)
}
