import { type Cloth, plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { fan } from '../drawing/fold.ts'
import { paint, stroke } from '../drawing/paint.ts'
import type { Pen } from '../drawing/pen.ts'
import { cuffPath, sleeveOf } from '../drawing/sleeve.ts'
import { mix, shadowOf } from '../drawing/tint.ts'
import { torsoOf } from '../drawing/torso.ts'
import { binding, buttons, seam, stitch } from '../drawing/trim.ts'
import { drawUpper, torsoFolds } from '../drawing/upper.ts'
import { boxOf, hemLine } from '../drawing/upper-lines.ts'

function drawBow(pen: Pen, cloth: Cloth): void {
  for (const side of [-1, 1]) {
    const tail = `M${-3 * side} 44C${8 * side} 66 ${4 * side} 96 ${16 * side} 128L${30 * side} 120C${20 * side} 92 ${20 * side} 66 ${7 * side} 42Z`
    paint(pen, {
      path: tail,
      cloth: plain(cloth),
      across: [
        [0, 40],
        [30 * side, 60],
      ],
      volume: 0.7,
      rim: 4,
    })
  }
  for (const side of [-1, 1]) {
    const loop = `M0 38C${12 * side} 20 ${38 * side} 16 ${44 * side} 28C${48 * side} 44 ${26 * side} 58 0 46Z`
    paint(pen, {
      path: loop,
      cloth: plain(cloth),
      across: [
        [0, 20],
        [46 * side, 54],
      ],
      folds: fan(pen.random, {
        from: [2 * side, 42],
        angle: 90 * side,
        spread: 40,
        reach: 34,
        count: 3,
        width: 3,
      }),
      volume: 0.7,
      rim: 4,
    })
  }
  paint(pen, {
    path: 'M-8 36Q0 32 8 36L7 50Q0 53 -7 50Z',
    cloth: plain(cloth),
    across: [
      [-8, 36],
      [8, 36],
    ],
    volume: 0.8,
    rim: 3,
  })
}

export const drawBlouse: Draw = (pen, spec) => {
  const torso = torsoOf(spec)
  const loose = { ...torso, waist: torso.waist + 5, hem: torso.hem + 5 }
  const cloth = clothOf(spec)
  const found = sleeveOf(spec, torso, { wide: 1.15 })
  const puff = spec.style === 'puff' ? 15 : spec.style === 'bow' ? 9 : 4
  const sleeve = found && { ...found, puff }
  const upper = drawUpper(pen, {
    spec,
    torso: loose,
    cloth,
    sleeve,
    shape: 'round',
    folds: torsoFolds(pen, loose, true, 1.25),
  })
  if (spec.neckline !== 'off-shoulder') binding(pen, upper.neckline.spread(), { base: cloth.base, width: 5 })
  else {
    const ruffle = `M${-torso.shoulder - 6} ${torso.slope + 28}C-50 ${torso.armpit - 34} 50 ${torso.armpit - 34} ${torso.shoulder + 6} ${torso.slope + 28}C${torso.shoulder + 8} ${torso.armpit - 20} ${torso.shoulder - 2} ${torso.armpit - 4} ${torso.shoulder - 8} ${torso.armpit + 6}C40 ${torso.armpit + 18} -40 ${torso.armpit + 18} ${-torso.shoulder + 8} ${torso.armpit + 6}C${-torso.shoulder + 2} ${torso.armpit - 4} ${-torso.shoulder - 8} ${torso.armpit - 20} ${-torso.shoulder - 6} ${torso.slope + 28}Z`
    const folds = Array.from({ length: 11 }, (_, index) => {
      const x = (index - 5) * torso.shoulder * 0.18
      return {
        from: [x * 0.95, torso.armpit - 38] as const,
        to: [x, torso.armpit + 12] as const,
        bend: pen.random.between(-3, 3),
        width: 4,
        depth: 0.6,
      }
    })
    paint(pen, {
      path: ruffle,
      cloth,
      across: [
        [-torso.shoulder, 0],
        [torso.shoulder, 0],
      ],
      folds,
      rim: 5,
    })
  }
  if (spec.style === 'buttoned') {
    seam(pen, `M-8 36V${loose.hemY + 3}M8 36V${loose.hemY + 3}`, cloth.base, 0.7)
    buttons(pen, {
      from: [0, 52],
      to: [0, loose.hemY - 16],
      count: 7,
      color: mix(cloth.base, '#ffffff', 0.7),
      radius: 3,
    })
  }
  for (const end of upper.ends) {
    if (sleeve && sleeve.length > 120)
      paint(pen, {
        path: cuffPath(end, { height: 14, tuck: 6 }),
        cloth: plain(cloth),
        angle: -end.angle,
        across: [end.outer, end.inner],
        rim: 3,
      })
    else
      pen.draw(
        stroke(`M${end.outer.join(' ')}L${end.inner.join(' ')}`, {
          color: shadowOf(cloth.base),
          width: 2.4,
          opacity: 0.5,
        }),
      )
  }
  stitch(pen, hemLine(loose, -11), { base: cloth.base })
  if (spec.style === 'bow') drawBow(pen, cloth)
  return boxOf(upper, { above: 4, below: 14 })
}
