import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { paint } from '../drawing/paint.ts'
import { mix } from '../drawing/tint.ts'
import { stitch, zip } from '../drawing/trim.ts'
import { drawHandle, drawPlate } from './handbag.ts'

/** Styles: messenger (flap), and briefcase. */
export const drawLaptopBag: Draw = (pen, spec) => {
  const cloth = clothOf(spec, spec.material === 'leather' ? {} : { weave: 'canvas' })
  const leather = plain(
    { ...cloth, weave: 'smooth', sheen: 0.6 },
    spec.material === 'leather' ? mix(cloth.base, '#000000', 0.22) : '#6b452a',
  )
  const across = [
    [-140, 0],
    [140, 40],
  ] as const
  const body = 'M-142 -60Q-142 -74 -128 -74H128Q142 -74 142 -60L146 96Q146 112 130 112H-130Q-146 112 -146 96Z'
  if (spec.style === 'messenger')
    drawHandle(pen, 'M-136 -50C-150 -200 150 -200 136 -50', { base: leather.base, width: 13 })
  else drawHandle(pen, 'M-46 -72C-46 -122 46 -122 46 -72', { base: leather.base, width: 12 })
  paint(pen, { path: body, cloth, across, volume: 0.6, rim: 9 })
  if (spec.style === 'messenger') {
    paint(pen, {
      path: 'M-146 -64Q-144 -78 -130 -78H130Q144 -78 146 -64V40Q146 58 128 58H-128Q-146 58 -146 40Z',
      cloth,
      across,
      volume: 0.6,
      rim: 8,
    })
    stitch(pen, 'M-138 -60V38Q-138 50 -126 50H126Q138 50 138 38V-60', { base: cloth.base, width: 1.3 })
    for (const side of [-1, 1]) {
      paint(pen, {
        path: `M${72 * side - 11} 10h22v66l-11 10l-11 -10Z`,
        cloth: leather,
        across: [
          [72 * side - 11, 0],
          [72 * side + 11, 0],
        ],
        rim: 2,
      })
      drawPlate(pen, { x: 72 * side - 15, y: 50, width: 30, height: 18 })
    }
    return { left: -150, right: 150, top: -170, bottom: 114 }
  }
  zip(pen, { path: 'M-132 -58H132', pull: [130, -58], tape: cloth.base })
  paint(pen, {
    path: 'M-122 -8H122V86Q122 96 112 96H-112Q-122 96 -122 86Z',
    cloth,
    across,
    volume: 0.4,
    rim: 5,
  })
  stitch(pen, 'M-116 -2H116', { base: cloth.base, width: 1.3 })
  drawPlate(pen, { x: -14, y: -16, width: 28, height: 20 })
  for (const side of [-1, 1]) drawPlate(pen, { x: 46 * side - 8, y: -82, width: 16, height: 14 })
  return { left: -150, right: 150, top: -118, bottom: 114 }
}
