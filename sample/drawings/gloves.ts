import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { paint } from '../drawing/paint.ts'
import { ribBand, stitch } from '../drawing/trim.ts'

/** Styles: mitten, and fingered. */
export const drawGloves: Draw = (pen, spec) => {
  const cloth = clothOf(spec, spec.material === 'leather' ? { sheen: 0.7 } : { weave: 'knit', scale: 0.7 })
  const mitten = spec.style === 'mitten'
  for (const side of [-1, 1]) {
    pen.within(`translate(${74 * side} ${side * 6}) scale(${side} 1) rotate(6)`, () => {
      const hand = mitten
        ? 'M-44 96C-50 40 -56 -10 -50 -60C-44 -116 44 -116 50 -60C56 -10 50 40 44 96Z'
        : 'M-44 96C-48 50 -54 10 -52 -24L-50 -92C-48 -108 -30 -108 -29 -92L-27 -40L-24 -116C-22 -134 -3 -134 -2 -116L-1 -44L4 -112C6 -128 24 -128 25 -112L25 -38L31 -84C34 -98 50 -96 50 -82L49 -10C52 30 48 60 44 96Z'
      const thumb = 'M-40 60C-64 40 -84 10 -92 -12C-98 -30 -78 -40 -68 -26C-58 -10 -48 0 -38 6Z'
      paint(pen, {
        path: thumb,
        cloth,
        angle: 30,
        across: [
          [-92, 0],
          [-40, 30],
        ],
        volume: 0.8,
        rim: 6,
      })
      paint(pen, {
        path: hand,
        cloth,
        across: [
          [-52, 0],
          [52, 0],
        ],
        folds: [{ from: [-44, 40], to: [10, 60], bend: 8, width: 6, depth: 0.4 }],
        volume: 0.8,
        rim: 8,
      })
      if (spec.material === 'leather')
        stitch(pen, 'M-18 -20V50M2 -24V52M22 -18V50', { base: cloth.base, width: 1.6 })
      ribBand(pen, {
        path: 'M-46 90C-20 98 20 98 46 90L42 138C20 146 -20 146 -42 138Z',
        cloth: plain(cloth),
        across: [
          [-46, 0],
          [46, 0],
        ],
      })
    })
  }
  return { left: -178, right: 178, top: -134, bottom: 156 }
}
