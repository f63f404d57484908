import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawGraphic } from '../drawing/graphic.ts'
import { paint } from '../drawing/paint.ts'
import { mix } from '../drawing/tint.ts'
import { seam, stitch } from '../drawing/trim.ts'

export const drawCap: Draw = (pen, spec) => {
  const cloth = clothOf(spec, { weave: spec.style === 'trucker' ? 'smooth' : 'canvas', scale: 0.8 })
  const brim = plain(cloth, cloth.pattern === 'solid' && cloth.accents[0] ? cloth.accents[0] : cloth.base)
  const across = [
    [-120, -60],
    [110, 0],
  ] as const
  paint(pen, {
    path: 'M-118 44C-128 -20 -104 -92 -20 -104C60 -108 104 -60 108 20C60 44 -60 60 -118 44Z',
    cloth,
    across,
    folds: [{ from: [-80, 10], to: [-30, 40], bend: 6, width: 6, depth: 0.35 }],
    volume: 1,
    rim: 10,
  })
  if (spec.style === 'trucker')
    paint(pen, {
      path: 'M-118 44C-128 -20 -104 -92 -20 -104C-52 -60 -56 0 -50 50C-76 52 -100 50 -118 44Z',
      cloth: { ...plain(cloth, mix(cloth.base, '#ffffff', 0.5)), weave: 'mesh' },
      across: [
        [-120, 0],
        [-40, 0],
      ],
      volume: 0.6,
      rim: 5,
    })
  seam(pen, 'M-20 -104C-50 -60 -56 0 -50 50M-20 -104C40 -80 66 -30 66 34', cloth.base)
  stitch(pen, 'M-26 -102C-57 -60 -63 0 -57 50M-14 -102C46 -76 74 -30 74 32M-14 -100C-43 -60 -49 0 -43 50', {
    base: cloth.base,
  })
  if (spec.pattern === 'graphic') drawGraphic(pen, { cloth, center: [10, -28], size: 28 })
  for (const [x, y] of [
    [-82, -40],
    [14, -66],
    [84, -30],
  ] as const)
    pen.draw(
      `<ellipse cx="${x}" cy="${y}" rx="4" ry="3.4" fill="#0007" stroke="${mix(cloth.base, '#ffffff', 0.35)}" stroke-width="1.6"/>`,
    )
  paint(pen, {
    path: 'M-30 -106C-28 -114 -10 -114 -8 -106C-12 -101 -26 -101 -30 -106Z',
    cloth,
    across: [
      [-30, 0],
      [-8, 0],
    ],
    rim: 2,
  })
  paint(pen, {
    path: 'M-52 50C0 30 70 16 110 12C150 18 178 42 182 66C184 76 176 78 166 72C110 52 20 56 -30 72C-48 76 -62 66 -52 50Z',
    cloth: brim,
    across: [
      [0, 10],
      [0, 80],
    ],
    volume: 0.8,
    rim: 5,
  })
  for (const step of [0, 1, 2])
    stitch(
      pen,
      `M${-40 + step * 12} ${58 - step * 5}C20 ${44 - step * 6} 100 ${36 - step * 6} ${166 - step * 14} ${62 - step * 10}`,
      { base: brim.base },
    )
  return { left: -130, right: 186, top: -114, bottom: 80 }
}
