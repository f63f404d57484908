import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { paint } from '../drawing/paint.ts'
import { mix } from '../drawing/tint.ts'
import { seam } from '../drawing/trim.ts'

/** Seen from above: toe-post flip-flops, or slides with a broad band. */
export const drawFlipFlops: Draw = (pen, spec) => {
  const cloth = clothOf(spec)
  const strapCloth = plain(
    { ...cloth, sheen: 0.6 },
    cloth.pattern === 'solid' ? mix(cloth.base, '#000000', 0.22) : (cloth.accents[0] ?? cloth.base),
  )
  for (const side of [-1, 1]) {
    pen.within(`translate(${62 * side} ${side * 8}) scale(${side} 1) rotate(5)`, () => {
      const sole =
        'M-6 -146C30 -150 50 -110 46 -60C42 -20 36 10 38 60C40 110 28 146 0 146C-30 146 -40 110 -38 64C-37 20 -44 -20 -46 -62C-48 -112 -34 -142 -6 -146Z'
      pen.within(`translate(3 6)`, () => {
        paint(pen, {
          path: sole,
          cloth: plain(cloth, mix(cloth.base, '#15151a', 0.4)),
          across: [
            [-46, 0],
            [46, 0],
          ],
          rim: 3,
        })
      })
      paint(pen, {
        path: sole,
        cloth,
        across: [
          [-46, 0],
          [46, 0],
        ],
        volume: 0.5,
        rim: 9,
      })
      seam(
        pen,
        'M-6 -138C24 -142 42 -106 38 -60C34 -20 29 10 31 60C33 104 22 138 0 138C-24 138 -33 104 -31 64C-30 20 -37 -20 -39 -62C-41 -106 -30 -134 -6 -138Z',
        cloth.base,
        0.7,
      )
      if (spec.style === 'slide') {
        paint(pen, {
          path: 'M-52 -70C-30 -96 30 -98 52 -70C56 -40 52 -10 46 8C24 -14 -24 -14 -46 8C-52 -10 -56 -40 -52 -70Z',
          cloth: strapCloth,
          across: [
            [-50, 0],
            [50, 0],
          ],
          volume: 1,
          rim: 7,
        })
      } else {
        paint(pen, {
          path: 'M-4 -98C4 -104 10 -98 8 -90C24 -64 44 -34 50 8L38 12C30 -26 16 -52 2 -74C-12 -50 -28 -22 -38 14L-50 10C-42 -34 -22 -68 -4 -90C-6 -94 -6 -97 -4 -98Z',
          cloth: strapCloth,
          across: [
            [-50, 0],
            [50, 0],
          ],
          volume: 0.9,
          rim: 4,
        })
        pen.draw(
          `<circle cx="2" cy="-92" r="5" fill="${mix(strapCloth.base, '#ffffff', 0.3)}" stroke="#0006"/>`,
        )
      }
    })
  }
  return { left: -124, right: 124, top: -160, bottom: 166 }
}
