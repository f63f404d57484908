import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawPair } from '../drawing/footwear.ts'
import { paint } from '../drawing/paint.ts'
import { mix } from '../drawing/tint.ts'
import { binding } from '../drawing/trim.ts'

/** Styles: ballet (with a bow), and pointed. */
export const drawFlats: Draw = (pen, spec) => {
  const cloth = clothOf(spec, { sheen: spec.material === 'suede' ? 0.1 : 0.7, scale: 0.6 })
  const across = [
    [-30, -100],
    [20, 10],
  ] as const
  return drawPair(pen, { left: -150, right: 160, top: -92, bottom: 12 }, () => {
    const lining = plain(cloth, mix('#e0c3a4', cloth.base, 0.12))
    paint(pen, { path: 'M-136 -82C-110 -98 -20 -76 70 -52L40 -30L-110 -40Z', cloth: lining, across, rim: 6 })
    const toe =
      spec.style === 'pointed'
        ? 'C110 -48 146 -24 164 -8C164 -2 158 2 148 2'
        : 'C104 -54 146 -40 154 -12C156 -4 152 2 142 2'
    const upper = `M-138 -8C-150 -40 -146 -72 -136 -86C-124 -86 -118 -74 -106 -64C-70 -38 -10 -30 34 -40C48 -44 58 -50 70 -56${toe}H-130Z`
    paint(pen, { path: upper, cloth, across, volume: 0.85, rim: 7 })
    binding(pen, 'M-136 -86C-124 -86 -118 -74 -106 -64C-70 -38 -10 -30 34 -40C48 -44 58 -50 70 -56', {
      base: mix(cloth.base, '#000000', 0.12),
      width: 5,
    })
    pen.draw(
      '<path d="M84 -42C110 -38 134 -28 142 -12C120 -26 102 -32 80 -32Z" fill="#fff" fill-opacity=".22"/>',
    )
    if (spec.style !== 'pointed') {
      const bow = plain(cloth, mix(cloth.base, '#000000', 0.1))
      for (const side of [-1, 1])
        paint(pen, {
          path: `M72 -54C${72 + 10 * side} -72 ${72 + 28 * side} -70 ${72 + 28 * side} -58C${72 + 26 * side} -46 ${72 + 10 * side} -46 72 -52Z`,
          cloth: bow,
          across: [
            [44, -60],
            [100, -50],
          ],
          rim: 3,
        })
      paint(pen, {
        path: 'M67 -58h10v10h-10Z',
        cloth: bow,
        across: [
          [66, 0],
          [78, 0],
        ],
        rim: 2,
      })
    }
    paint(pen, {
      path: 'M-142 -8C-60 -2 60 -2 150 -6C158 0 154 7 144 8C60 11 -30 11 -84 8L-88 12H-134C-142 8 -144 0 -142 -8Z',
      cloth: plain({ ...cloth, sheen: 0.2 }, '#6b4d36'),
      across: [
        [0, -8],
        [0, 12],
      ],
      volume: 0.4,
      rim: 2,
    })
  })
}
