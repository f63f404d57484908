import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { paint } from '../drawing/paint.ts'
import { mix } from '../drawing/tint.ts'
import { seam, stitch, zip } from '../drawing/trim.ts'
import { drawHandle, drawPlate } from './handbag.ts'

export const drawDuffelBag: Draw = (pen, spec) => {
  const cloth = clothOf(spec, { weave: spec.material === 'leather' ? 'smooth' : 'canvas' })
  const leather = plain(
    { ...cloth, weave: 'smooth', sheen: 0.6 },
    spec.material === 'leather' ? mix(cloth.base, '#000000', 0.2) : '#7d5232',
  )
  const across = [
    [0, -80],
    [0, 110],
  ] as const
  drawHandle(pen, 'M-58 -40C-60 -140 60 -140 58 -40', { base: mix(leather.base, '#000000', 0.25) })
  const folds = [
    { from: [-100, -60] as const, to: [-84, 80] as const, bend: -10, width: 8, depth: 0.45 },
    { from: [104, -60] as const, to: [88, 82] as const, bend: 12, width: 8, depth: 0.45 },
    { from: [-20, -66] as const, to: [14, -20] as const, bend: 8, width: 6, depth: 0.35 },
  ]
  paint(pen, {
    path: 'M-150 -40C-148 -74 -120 -82 0 -82S148 -74 150 -40C160 10 160 60 148 92C100 112 -100 112 -148 92C-160 60 -160 10 -150 -40Z',
    cloth,
    across,
    folds,
    volume: 0.9,
    rim: 10,
  })
  zip(pen, { path: 'M-130 -62C-60 -72 60 -72 130 -62', pull: [128, -62], tape: cloth.base })
  for (const side of [-1, 1]) {
    paint(pen, {
      path: `M${150 * side} -40C${164 * side} 10 ${164 * side} 60 ${148 * side} 92L${116 * side} 98C${126 * side} 50 ${126 * side} 0 ${120 * side} -56Z`,
      cloth: leather,
      across: [
        [116 * side, 0],
        [160 * side, 0],
      ],
      volume: 0.7,
      rim: 5,
    })
    paint(pen, {
      path: `M${50 * side} -50h${18 * side}V104h${-18 * side}Z`,
      cloth: leather,
      across: [
        [50 * side, 0],
        [68 * side, 0],
      ],
      volume: 0.4,
      rim: 2,
    })
    stitch(pen, `M${53 * side} -46V102M${65 * side} -46V102`, { base: leather.base, color: '#d8b98a' })
  }
  drawHandle(pen, 'M-59 0C-62 -112 62 -112 59 0', { base: leather.base })
  paint(pen, {
    path: 'M-34 10H34V70Q34 78 26 78H-26Q-34 78 -34 70Z',
    cloth,
    across: [
      [-34, 0],
      [34, 0],
    ],
    rim: 4,
  })
  seam(pen, 'M-34 24H34', cloth.base)
  drawPlate(pen, { x: -9, y: 18, width: 18, height: 12 })
  return { left: -162, right: 162, top: -128, bottom: 112 }
}
