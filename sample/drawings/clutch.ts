import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { paint } from '../drawing/paint.ts'
import { mix } from '../drawing/tint.ts'
import { stitch } from '../drawing/trim.ts'
import { drawPlate, gold } from './handbag.ts'

/** Styles: envelope, and box (with a metal frame). */
export const drawClutch: Draw = (pen, spec) => {
  const cloth = clothOf(spec, { sheen: 0.8, scale: 0.8 })
  const across = [
    [-140, -60],
    [140, 80],
  ] as const
  const metal = spec.shades[0].name === 'silver' || spec.shades[0].name === 'black' ? '#b9bcc4' : gold
  pen.draw(
    `<path d="M132 -40C176 -20 182 60 150 116C144 126 136 122 140 112C162 66 160 0 128 -26Z" fill="${mix(cloth.base, '#000000', 0.25)}" stroke="#0005"/>`,
  )
  if (spec.style === 'box') {
    paint(pen, {
      path: 'M-130 -70C-60 -80 60 -80 130 -70C140 -20 140 50 130 92C60 102 -60 102 -130 92C-140 50 -140 -20 -130 -70Z',
      cloth,
      across,
      volume: 0.95,
      rim: 10,
    })
    pen.draw(
      `<path d="M-132 -72C-60 -84 60 -84 132 -72" fill="none" stroke="${mix(metal, '#000000', 0.35)}" stroke-width="11"/><path d="M-132 -73C-60 -85 60 -85 132 -73" fill="none" stroke="${metal}" stroke-width="8"/><path d="M-130 -75C-60 -87 60 -87 130 -75" fill="none" stroke="#fff" stroke-opacity=".6" stroke-width="2"/><circle cx="-7" cy="-90" r="8" fill="${metal}" stroke="#0006"/><circle cx="8" cy="-90" r="8" fill="${mix(metal, '#ffffff', 0.25)}" stroke="#0006"/>`,
    )
    return { left: -142, right: 176, top: -100, bottom: 104 }
  }
  paint(pen, {
    path: 'M-140 -72C-60 -78 60 -78 140 -72C144 -20 144 50 140 96C60 102 -60 102 -140 96C-144 50 -144 -20 -140 -72Z',
    cloth,
    across,
    volume: 0.6,
    rim: 8,
  })
  paint(pen, {
    path: 'M-142 -74C-60 -82 60 -82 142 -74C140 -66 138 -60 134 -54L14 38Q0 46 -14 38L-134 -54C-138 -60 -140 -66 -142 -74Z',
    cloth,
    across,
    volume: 0.5,
    rim: 7,
  })
  stitch(pen, 'M-130 -60L-10 31Q0 37 10 31L130 -60', { base: cloth.base, width: 1.3 })
  drawPlate(pen, { x: -13, y: 22, width: 26, height: 18, metal })
  return { left: -146, right: 176, top: -84, bottom: 104 }
}
