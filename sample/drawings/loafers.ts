import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawPair } from '../drawing/footwear.ts'
import { paint } from '../drawing/paint.ts'
import { mix } from '../drawing/tint.ts'
import { seam, stitch } from '../drawing/trim.ts'

/** Styles: penny, tassel, driver. */
export const drawLoafers: Draw = (pen, spec) => {
  const cloth = clothOf(spec, { sheen: spec.material === 'suede' ? 0.1 : 0.8 })
  const across = [
    [-30, -120],
    [20, 10],
  ] as const
  return drawPair(pen, { left: -154, right: 168, top: -108, bottom: 14 }, () => {
    paint(pen, {
      path: 'M-138 -94C-108 -112 -30 -110 16 -88L-30 -64L-112 -72Z',
      cloth: plain(cloth, mix('#b48d64', cloth.base, 0.3)),
      across,
      rim: 6,
    })
    const upper =
      'M-138 -10C-148 -40 -146 -70 -138 -98C-124 -96 -112 -86 -98 -80C-66 -68 -36 -78 2 -94L38 -84C82 -68 116 -60 138 -48C158 -38 166 -26 162 -10Z'
    paint(pen, {
      path: upper,
      cloth,
      across,
      folds: [{ from: [54, -72], to: [80, -24], bend: 7, width: 4, depth: 0.45 }],
      volume: 0.85,
      rim: 8,
    })
    seam(pen, 'M36 -82C70 -68 108 -56 138 -40C112 -34 64 -38 24 -54', cloth.base, 1.2)
    stitch(pen, 'M40 -76C72 -62 104 -52 128 -40C104 -37 66 -42 30 -56', { base: cloth.base, width: 1.4 })
    paint(pen, {
      path: 'M-8 -96L32 -90C24 -66 6 -34 -14 -12L-52 -12C-32 -34 -16 -66 -8 -96Z',
      cloth: plain(cloth, mix(cloth.base, '#000000', 0.07)),
      across: [
        [-40, -60],
        [30, -40],
      ],
      volume: 0.6,
      rim: 3,
    })
    stitch(pen, 'M-3 -92C-10 -64 -26 -36 -44 -15M26 -88C20 -66 2 -36 -16 -14', { base: cloth.base })
    if (spec.style === 'tassel') {
      for (const [x, turn] of [
        [16, 14],
        [34, 30],
      ] as const) {
        pen.draw(
          `<g transform="translate(${x} -86) rotate(${-turn})"><path d="M-2 0H2L3 10H-3Z" fill="${mix(cloth.base, '#000000', 0.3)}"/><path d="M-4 10H4L7 32H-7Z" fill="${mix(cloth.base, '#000000', 0.12)}" stroke="#0006" stroke-width=".8"/><path d="M-3 13L-4 31M0 12V32M3 13L4 31" stroke="#0005" stroke-width=".9"/></g>`,
        )
      }
    } else if (spec.style === 'penny')
      pen.draw(
        `<path d="M-6 -66L12 -62L6 -50L-14 -54Z" fill="#0000" stroke="#0008" stroke-width="1"/><path d="M-8 -60L8 -57" stroke="#0009" stroke-width="3.4" stroke-linecap="round"/>`,
      )
    seam(pen, 'M-98 -79C-92 -54 -92 -34 -94 -10', cloth.base)
    pen.draw(
      `<path d="M110 -50C132 -42 150 -32 154 -20C136 -28 120 -34 104 -36Z" fill="#fff" fill-opacity="${spec.material === 'suede' ? 0.06 : 0.18}"/>`,
    )
    const sole = plain({ ...cloth, sheen: 0.2 }, mix('#3d2a1e', cloth.base, 0.2))
    paint(pen, {
      path: 'M-144 -12H-84C-30 -6 80 -6 164 -13C172 -8 168 0 158 3C80 6 -30 6 -78 1L-82 14H-142Z',
      cloth: sole,
      across: [
        [0, -14],
        [0, 14],
      ],
      volume: 0.5,
      rim: 2,
    })
  })
}
