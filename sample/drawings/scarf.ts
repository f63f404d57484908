import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { hang } from '../drawing/fold.ts'
import { paint, stroke } from '../drawing/paint.ts'
import { shadowOf } from '../drawing/tint.ts'

/** A scarf looped once, both ends hanging with fringe. */
export const drawScarf: Draw = (pen, spec) => {
  const cloth = clothOf(
    spec,
    spec.material === 'silk' ? {} : spec.material === 'knit' ? { weave: 'knit' } : { weave: 'twill' },
  )
  const { random } = pen
  const fringe = (left: number, right: number, y: number) => {
    for (let x = left + 3; x < right; x += 6) {
      const sway = random.between(-4, 4)
      pen.draw(
        stroke(`M${x} ${y}C${x + sway} ${y + 12} ${x - sway} ${y + 20} ${Math.round(x + sway)} ${y + 34}`, {
          color: shadowOf(cloth.base),
          width: 3.8,
          opacity: 0.5,
        }),
      )
      pen.draw(
        stroke(`M${x} ${y}C${x + sway} ${y + 12} ${x - sway} ${y + 20} ${Math.round(x + sway)} ${y + 34}`, {
          color: cloth.base,
          width: 2.6,
        }),
      )
    }
  }
  fringe(14, 92, 258)
  paint(pen, {
    path: 'M0 20C30 10 70 20 80 60C92 120 90 200 94 262C70 268 36 268 12 262C14 200 10 120 -8 70Z',
    cloth,
    angle: -6,
    across: [
      [0, 0],
      [94, 0],
    ],
    folds: hang(random, { top: 60, bottom: 250, from: [10, 76], to: [20, 90], count: 4 }),
    volume: 0.7,
    rim: 7,
  })
  fringe(-92, -8, 300)
  paint(pen, {
    path: 'M-70 30C-40 16 0 26 6 60C4 140 -6 220 -6 304C-36 310 -68 310 -94 304C-92 220 -90 120 -84 66Z',
    cloth,
    angle: 4,
    across: [
      [-94, 0],
      [4, 0],
    ],
    folds: hang(random, { top: 60, bottom: 290, from: [-70, 0], to: [-84, -14], count: 5 }),
    volume: 0.8,
    rim: 7,
  })
  const loop =
    'M-104 -40C-96 -96 96 -96 104 -40C110 0 80 60 20 74C-6 80 -40 78 -60 66C-96 44 -110 0 -104 -40Z'
  const folds = [
    { from: [-96, -30] as const, to: [60, 40] as const, bend: -34, width: 9, depth: 0.7 },
    { from: [-90, -4] as const, to: [20, 64] as const, bend: -18, width: 8, depth: 0.6 },
    { from: [96, -34] as const, to: [-10, 66] as const, bend: 30, width: 9, depth: 0.6 },
    { from: [70, -50] as const, to: [-60, 20] as const, bend: 20, width: 7, depth: 0.45 },
  ]
  paint(pen, {
    path: loop,
    cloth,
    angle: 30,
    across: [
      [-100, 0],
      [100, 0],
    ],
    folds,
    volume: 0.8,
    rim: 10,
  })
  pen.draw(
    `<ellipse cx="0" cy="-48" rx="66" ry="21" fill="${shadowOf(cloth.base)}"/><ellipse cx="0" cy="-44" rx="60" ry="16" fill="#000" fill-opacity=".35"/>`,
  )
  paint(pen, {
    path: 'M-104 -40C-96 -60 -70 -52 -58 -40C-30 -22 40 -22 62 -42C76 -54 98 -58 104 -40C106 -10 60 14 0 14S-106 -10 -104 -40Z',
    cloth,
    across: [
      [-100, 0],
      [100, 0],
    ],
    folds: [{ from: [-90, -30], to: [80, -26], bend: -26, width: 7, depth: 0.5 }],
    volume: 0.6,
    rim: 6,
  })
  return { left: -108, right: 108, top: -86, bottom: 338 }
}
