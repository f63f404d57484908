import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { paint } from '../drawing/paint.ts'
import { mix } from '../drawing/tint.ts'
import { seam, stitch, zip } from '../drawing/trim.ts'
import { drawPlate } from './handbag.ts'

/** Styles: bifold (open a little), and zip-around. */
export const drawWallet: Draw = (pen, spec) => {
  const cloth = clothOf(spec, { scale: 0.7 })
  const across = [
    [-120, -40],
    [120, 60],
  ] as const
  if (spec.style === 'zip-around') {
    const body = 'M-128 -66Q-128 -80 -112 -80H112Q128 -80 128 -66V64Q128 80 112 80H-112Q-128 80 -128 64Z'
    paint(pen, { path: body, cloth, across, volume: 0.7, rim: 9 })
    zip(pen, {
      path: 'M-120 70V-66Q-120 -72 -112 -72H112Q120 -72 120 -66V70',
      pull: [118, 72],
      tape: cloth.base,
    })
    stitch(pen, 'M-108 72V-56Q-108 -60 -102 -60H102Q108 -60 108 -56V72', { base: cloth.base })
    drawPlate(pen, { x: -22, y: 40, width: 44, height: 16 })
    return { left: -132, right: 132, top: -84, bottom: 96 }
  }
  const dark = plain(cloth, mix(cloth.base, '#000000', 0.22))
  pen.within('rotate(-7)', () => {
    paint(pen, {
      path: 'M-100 -104Q-100 -112 -90 -112H96Q106 -112 106 -102V74Q106 84 96 84H-90Q-100 84 -100 76Z',
      cloth: dark,
      across,
      rim: 6,
    })
    for (const [index, tint] of ['#d9c9a8', '#9fb4c9', '#c9a0a0'].entries())
      pen.draw(
        `<rect x="${-88 + index * 3}" y="${-126 + index * 9}" width="150" height="60" rx="6" fill="${mix(tint, cloth.base, 0.15)}" stroke="#0005"/>`,
      )
  })
  paint(pen, {
    path: 'M-112 -84Q-112 -92 -104 -92H100Q110 -92 110 -82V80Q110 90 100 90H-104Q-112 90 -112 82Z',
    cloth,
    across,
    folds: [{ from: [-108, -80], to: [-108, 84], bend: 2, width: 5, depth: 0.6 }],
    volume: 0.6,
    rim: 9,
  })
  stitch(pen, 'M-104 -84H98Q102 -84 102 -78V76Q102 82 96 82H-104', { base: cloth.base, width: 1.3 })
  seam(pen, 'M-98 -88V86', cloth.base, 0.8)
  paint(pen, {
    path: 'M56 50h36v20h-36Z',
    cloth: dark,
    across: [
      [56, 0],
      [92, 0],
    ],
    rim: 2,
  })
  return { left: -120, right: 120, top: -130, bottom: 98 }
}
