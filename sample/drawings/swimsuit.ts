import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { hang } from '../drawing/fold.ts'
import { drawLegs, legsOf } from '../drawing/legs.ts'
import { paint } from '../drawing/paint.ts'
import { shadowOf } from '../drawing/tint.ts'
import { torsoOf } from '../drawing/torso.ts'
import { trace } from '../drawing/trace.ts'
import { binding, seam } from '../drawing/trim.ts'
import { drawElasticWaist, legsBox } from '../drawing/trousers.ts'

/** Swim shorts for men, a one-piece for women. */
export const drawSwimsuit: Draw = (pen, spec) => {
  const cloth = clothOf(spec, { sheen: 0.6 })
  if (spec.gender === 'male') {
    const cut = legsOf({ ...spec, length: 'mini' })
    const legs = { ...cut, hip: cut.hip + 4, length: cut.length + 14 }
    drawLegs(pen, { legs, cloth })
    drawElasticWaist(pen, { legs, cloth, string: '#f4f2ec' })
    return legsBox(legs)
  }
  const { chest, waist, waistY, armpit } = torsoOf(spec)
  const hip = chest + 3
  const hipY = waistY + 78
  const crotchY = hipY + 74
  const line = (from: ReturnType<typeof trace>) =>
    from
      .curve(chest - 8, 76, chest - 12, armpit - 4, chest - 4, armpit + 4)
      .curve(chest - 4, armpit + 36, waist - 3, waistY - 26, waist - 3, waistY)
      .curve(waist - 2, waistY + 30, hip - 2, hipY - 36, hip, hipY)
      .curve(hip * 0.7, hipY + 22, hip * 0.3, hipY + 44, 17, crotchY)
      .curve(10, crotchY + 5, 4, crotchY + 6, 0, crotchY + 6)
  const back = line(trace([0, 60]).curve(20, 60, 28, 30, 31, 2).line(45, 4)).mirrored()
  paint(pen, {
    path: back,
    cloth: { ...cloth, base: shadowOf(cloth.base), pattern: 'solid' },
    across: [
      [-chest, 0],
      [chest, 0],
    ],
    rim: 3,
  })
  const front =
    spec.neckline === 'v-neck'
      ? trace([0, 104]).curve(12, 82, 27, 30, 30, 0)
      : trace([0, 84]).curve(26, 84, 30, 34, 31, 0)
  const path = line(front.line(46, 3)).mirrored()
  const folds = hang(pen.random, {
    top: waistY - 20,
    bottom: hipY + 20,
    from: [-waist * 0.8, waist * 0.8],
    to: [-hip * 0.6, hip * 0.6],
    count: 4,
    depth: 0.35,
  })
  paint(pen, {
    path,
    cloth,
    across: [
      [-chest, 0],
      [chest, 0],
    ],
    folds,
    volume: 0.8,
    rim: 9,
  })
  binding(pen, front.spread(), { base: cloth.base, width: 4 })
  for (const side of [-1, 1]) {
    seam(
      pen,
      `M${(chest - 8) * side} ${armpit + 34}Q${chest * 0.5 * side} ${armpit + 44} 0 ${armpit + 34}`,
      cloth.base,
      0.7,
    )
    binding(
      pen,
      `M${hip * side} ${hipY}C${hip * 0.7 * side} ${hipY + 22} ${hip * 0.3 * side} ${hipY + 44} ${17 * side} ${crotchY}`,
      { base: cloth.base, width: 3.6 },
    )
  }
  return { left: -hip, right: hip, top: -2, bottom: crotchY + 8 }
}
