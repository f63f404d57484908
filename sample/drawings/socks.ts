import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { creases } from '../drawing/fold.ts'
import { paint } from '../drawing/paint.ts'
import { mix } from '../drawing/tint.ts'
import { ribBand, seam } from '../drawing/trim.ts'

/** A pair, one lying over the other. Styles: ankle, and crew. */
export const drawSocks: Draw = (pen, spec) => {
  const cloth = clothOf(spec, { scale: 0.7, ...(spec.pattern === 'solid' ? { weave: 'rib' as const } : {}) })
  const top = spec.style === 'ankle' ? -20 : -150
  const trim = plain(
    { ...cloth, weave: 'smooth' },
    cloth.pattern === 'solid' ? mix(cloth.base, '#000000', 0.12) : (cloth.accents[0] ?? cloth.base),
  )
  const one = () => {
    const sock = `M-54 ${top + 10}C-52 60 -58 90 -60 110C-64 140 -50 164 -20 168C40 174 96 178 126 168C152 156 152 112 126 100C90 92 50 84 30 62C22 40 26 ${top + 80} 28 ${top + 10}Z`
    paint(pen, {
      path: sock,
      cloth,
      across: [
        [-60, 60],
        [60, 20],
      ],
      folds: creases(pen.random, { at: [-8, 60], angle: 30, breadth: 80, count: 3, gap: 14, width: 5 }),
      volume: 0.8,
      rim: 9,
    })
    paint(pen, {
      path: 'M-60 104C-66 140 -50 164 -20 168C-14 150 -24 124 -44 104Z',
      cloth: trim,
      across: [
        [-60, 0],
        [-14, 0],
      ],
      rim: 5,
    })
    paint(pen, {
      path: 'M100 172C94 150 96 118 106 96C150 104 156 152 126 168C118 171 110 172 100 172Z',
      cloth: trim,
      across: [
        [96, 0],
        [150, 0],
      ],
      rim: 5,
    })
    seam(pen, 'M104 98C96 120 96 150 102 172', cloth.base, 0.7)
    ribBand(pen, {
      path: `M-57 ${top}Q-14 ${top + 8} 31 ${top}L29 ${top + 34}Q-14 ${top + 42} -55 ${top + 34}Z`,
      cloth: { ...trim, weave: 'rib' },
      across: [
        [-57, 0],
        [31, 0],
      ],
    })
  }
  pen.within('translate(40 -34) rotate(5)', one)
  pen.within('translate(-34 14)', one)
  return { left: -104, right: 196, top: top - 40, bottom: 194 }
}
