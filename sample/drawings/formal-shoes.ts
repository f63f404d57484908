import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawLaces, drawPair } from '../drawing/footwear.ts'
import { paint } from '../drawing/paint.ts'
import { mix } from '../drawing/tint.ts'
import { seam, stitch } from '../drawing/trim.ts'

/** Styles: oxford, brogue (pierced), derby. */
export const drawFormalShoes: Draw = (pen, spec) => {
  const cloth = clothOf(spec, { sheen: 0.9 })
  const across = [
    [-30, -140],
    [20, 10],
  ] as const
  return drawPair(pen, { left: -156, right: 172, top: -132, bottom: 14 }, () => {
    paint(pen, {
      path: 'M-140 -108C-110 -126 -50 -122 -24 -110L-60 -84L-116 -88Z',
      cloth: plain(cloth, mix('#a9805a', cloth.base, 0.3)),
      across,
      rim: 5,
    })
    paint(pen, {
      path: 'M-36 -104L-12 -134C0 -136 10 -130 12 -122L44 -84L0 -70Z',
      cloth: plain(cloth, mix(cloth.base, '#000000', 0.12)),
      across,
      rim: 4,
    })
    const upper =
      'M-138 -12C-148 -44 -148 -80 -138 -112C-126 -116 -114 -108 -104 -98C-82 -84 -54 -88 -32 -108L-6 -112L36 -82C66 -70 100 -64 128 -52C154 -42 168 -30 166 -12Z'
    const folds = [
      { from: [46, -78] as const, to: [70, -26] as const, bend: 6, width: 4, depth: 0.55 },
      { from: [62, -72] as const, to: [84, -28] as const, bend: 6, width: 3, depth: 0.45 },
    ]
    paint(pen, { path: upper, cloth, across, folds, volume: 0.9, rim: 8 })
    const punch = spec.style === 'brogue'
    const cap = punch ? 'M98 -62C90 -54 96 -44 84 -36C98 -30 92 -20 98 -12' : 'M98 -62C86 -46 86 -28 94 -12'
    seam(pen, cap, cloth.base, 1.3)
    stitch(pen, cap.replace('M98', 'M102').replace('98 -12', '102 -12').replace('94 -12', '98 -12'), {
      base: cloth.base,
    })
    seam(pen, 'M-30 -104C-20 -66 20 -48 64 -44M-104 -96C-96 -66 -92 -40 -92 -12', cloth.base, 1.2)
    stitch(pen, 'M-34 -98C-22 -60 18 -42 62 -38', { base: cloth.base })
    if (punch) {
      const dots = [
        [104, -58],
        [98, -50],
        [102, -42],
        [92, -36],
        [100, -28],
        [98, -18],
        [-26, -84],
        [-14, -70],
        [0, -60],
        [16, -53],
        [34, -48],
        [52, -45],
        [-98, -80],
        [-94, -64],
        [-91, -48],
        [-90, -32],
      ]
      pen.draw(
        dots.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="1.7" fill="#000" fill-opacity=".55"/>`).join(''),
      )
    }
    pen.draw(
      `<path d="M104 -52C124 -46 146 -38 154 -26C136 -34 116 -40 100 -40Z" fill="#fff" fill-opacity=".2"/><path d="M-128 -96C-136 -70 -134 -44 -130 -24C-122 -44 -122 -74 -128 -96Z" fill="#fff" fill-opacity=".16"/>`,
    )
    drawLaces(pen, {
      rows: [
        [4, -122, -20, -100],
        [16, -108, -8, -88],
        [28, -96, 6, -76],
        [40, -86, 20, -66],
      ],
      color: mix(cloth.base, '#000000', 0.45),
      metal: mix(cloth.base, '#000000', 0.5),
    })
    const leather = plain({ ...cloth, sheen: 0.3 }, mix('#4a3222', cloth.base, 0.25))
    paint(pen, {
      path: 'M-144 -14H-86C-40 -8 60 -6 168 -16C176 -10 174 -2 164 2C80 6 -30 6 -76 0L-82 14H-142Z',
      cloth: leather,
      across: [
        [0, -16],
        [0, 14],
      ],
      volume: 0.5,
      rim: 2,
    })
    stitch(pen, 'M-140 -10H-84C-40 -4 60 -2 166 -11', { base: leather.base, color: '#d8b98a', width: 1.2 })
  })
}
