import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { paint } from '../drawing/paint.ts'
import { mix } from '../drawing/tint.ts'

/** Styles: bow, and the long tie. */
export const drawTie: Draw = (pen, spec) => {
  const cloth = clothOf(spec, {
    scale: 0.6,
    weave: spec.material === 'wool' || spec.material === 'knit' ? 'twill' : 'smooth',
  })
  if (spec.style === 'bow') {
    for (const side of [-1, 1]) {
      const folds = [-0.5, 0, 0.5].map((share) => ({
        from: [12 * side, share * 10] as const,
        to: [90 * side, share * 50] as const,
        bend: 0,
        width: 6,
        depth: 0.6,
      }))
      paint(pen, {
        path: `M${10 * side} -14C${40 * side} -52 ${104 * side} -62 ${124 * side} -50C${132 * side} -20 ${132 * side} 20 ${124 * side} 50C${104 * side} 62 ${40 * side} 52 ${10 * side} 14Z`,
        cloth,
        angle: 20 * side,
        across: [
          [0, -60],
          [20, 60],
        ],
        folds,
        volume: 0.7,
        rim: 8,
      })
    }
    paint(pen, {
      path: 'M-18 -22Q0 -28 18 -22Q22 0 18 22Q0 28 -18 22Q-22 0 -18 -22Z',
      cloth,
      across: [
        [-20, 0],
        [20, 0],
      ],
      folds: [{ from: [-6, -22], to: [-6, 22], bend: 3, width: 4, depth: 0.5 }],
      volume: 0.9,
      rim: 5,
    })
    return { left: -132, right: 132, top: -62, bottom: 62 }
  }
  paint(pen, {
    path: 'M-8 26C8 26 20 30 22 40L44 300L18 336L4 306Z',
    cloth: plain(cloth, mix(cloth.base, '#000000', 0.22)),
    across: [
      [0, 0],
      [44, 0],
    ],
    rim: 4,
  })
  paint(pen, {
    path: 'M-20 22C-10 28 14 28 22 22C30 130 44 240 48 330L0 384L-48 330C-44 240 -28 130 -20 22Z',
    cloth,
    angle: -42,
    across: [
      [-46, 0],
      [46, 0],
    ],
    folds: [
      { from: [-6, 30], to: [-14, 150], bend: -3, width: 6, depth: 0.6 },
      { from: [8, 30], to: [18, 120], bend: 2, width: 5, depth: 0.4 },
    ],
    volume: 0.65,
    rim: 6,
  })
  paint(pen, {
    path: 'M-28 -34C-10 -40 12 -40 30 -34L20 26C10 32 -8 32 -18 26Z',
    cloth,
    angle: 38,
    across: [
      [-30, 0],
      [30, 0],
    ],
    folds: [{ from: [-22, -20], to: [10, 22], bend: 4, width: 5, depth: 0.5 }],
    volume: 0.9,
    rim: 6,
  })
  return { left: -52, right: 52, top: -42, bottom: 388 }
}
