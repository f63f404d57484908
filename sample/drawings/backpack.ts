import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { paint } from '../drawing/paint.ts'
import { mix } from '../drawing/tint.ts'
import { seam, stitch, zip } from '../drawing/trim.ts'
import { drawHandle, drawPlate } from './handbag.ts'

/** Styles: rucksack (flap with straps), and day pack. */
export const drawBackpack: Draw = (pen, spec) => {
  const cloth = clothOf(spec, { weave: spec.material === 'leather' ? 'smooth' : 'canvas' })
  const leather = plain(
    { ...cloth, weave: 'smooth', sheen: 0.6 },
    spec.material === 'leather' ? mix(cloth.base, '#000000', 0.15) : '#8a5a34',
  )
  const across = [
    [-112, 0],
    [112, 0],
  ] as const
  drawHandle(pen, 'M-26 -4C-26 -40 26 -40 26 -4', { base: leather.base, width: 10 })
  for (const side of [-1, 1]) {
    paint(pen, {
      path: `M${96 * side} 40C${140 * side} 80 ${138 * side} 180 ${112 * side} 250L${98 * side} 244C${112 * side} 180 ${112 * side} 100 ${90 * side} 64Z`,
      cloth: plain(cloth, mix(cloth.base, '#000000', 0.25)),
      across: [
        [90 * side, 0],
        [140 * side, 0],
      ],
      rim: 4,
    })
  }
  const folds = [
    { from: [-84, 60] as const, to: [-70, 170] as const, bend: -10, width: 8, depth: 0.4 },
    { from: [82, 50] as const, to: [66, 170] as const, bend: 12, width: 8, depth: 0.4 },
  ]
  paint(pen, {
    path: 'M-100 46C-100 -2 -60 -14 0 -14S100 -2 100 46C112 120 114 210 104 268C60 284 -60 284 -104 268C-114 210 -112 120 -100 46Z',
    cloth,
    across,
    folds,
    volume: 0.8,
    rim: 10,
  })
  for (const side of [-1, 1])
    paint(pen, {
      path: `M${100 * side} 168C${122 * side} 176 ${122 * side} 244 ${104 * side} 264C${88 * side} 262 ${84 * side} 180 ${100 * side} 168Z`,
      cloth: plain(cloth, mix(cloth.base, '#000000', 0.1)),
      across: [
        [84 * side, 0],
        [122 * side, 0],
      ],
      rim: 4,
    })
  paint(pen, {
    path: 'M-78 168C-50 160 50 160 78 168C82 200 82 240 76 268C40 276 -40 276 -76 268C-82 240 -82 200 -78 168Z',
    cloth,
    across: [
      [-80, 0],
      [80, 0],
    ],
    volume: 0.6,
    rim: 7,
  })
  if (spec.style === 'rucksack') {
    const flap =
      'M-104 40C-98 -6 -60 -18 0 -18S98 -6 104 40C108 80 102 120 88 140C40 152 -40 152 -88 140C-102 120 -108 80 -104 40Z'
    paint(pen, { path: flap, cloth, across, volume: 0.7, rim: 9 })
    stitch(pen, 'M-97 44C-100 80 -95 114 -83 133C-40 144 40 144 83 133C95 114 100 80 97 44', {
      base: cloth.base,
      width: 1.3,
    })
    for (const side of [-1, 1]) {
      const x = 46 * side
      paint(pen, {
        path: `M${x - 8} 96h16v112l-8 9l-8 -9Z`,
        cloth: leather,
        across: [
          [x - 8, 0],
          [x + 8, 0],
        ],
        rim: 2,
      })
      drawPlate(pen, { x: x - 12, y: 172, width: 24, height: 18 })
    }
  } else {
    zip(pen, { path: 'M-92 84C-92 30 -56 14 0 14S92 30 92 84', pull: [-92, 86], tape: cloth.base })
    zip(pen, { path: 'M-72 180C-40 174 40 174 72 180', pull: [70, 180], tape: cloth.base })
    seam(pen, 'M-100 100C-106 160 -106 220 -98 262M100 100C106 160 106 220 98 262', cloth.base)
    paint(pen, {
      path: 'M-22 214h44v26h-44Z',
      cloth: leather,
      across: [
        [-22, 0],
        [22, 0],
      ],
      rim: 2,
    })
  }
  return { left: -136, right: 136, top: -44, bottom: 284 }
}
