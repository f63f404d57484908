import { type Cloth, plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawLaces, drawPair } from '../drawing/footwear.ts'
import { paint } from '../drawing/paint.ts'
import { lumaOf, mix } from '../drawing/tint.ts'
import { seam, stitch } from '../drawing/trim.ts'

/** Styles: runner, high-top, slip-on, and court. */
export const drawSneakers: Draw = (pen, spec) => {
  const cloth = clothOf(spec, { scale: 0.7 })
  const { style } = spec
  const accent = cloth.accents[0] ?? mix(cloth.base, lumaOf(cloth.base) > 0.5 ? '#3a3f4a' : '#ffffff', 0.3)
  const rubber: Cloth = {
    ...plain(cloth, style === 'runner' && lumaOf(cloth.base) > 0.7 ? '#e4e4e0' : '#f3f2ee'),
    weave: 'smooth',
    sheen: 0.2,
  }
  const high = style === 'high-top'
  const upper = high
    ? 'M-138 -20C-148 -60 -146 -110 -140 -168C-120 -178 -78 -176 -52 -172C-44 -170 -40 -162 -36 -152L6 -112C20 -98 54 -84 84 -76C126 -66 150 -50 152 -20Z'
    : style === 'slip-on'
      ? 'M-138 -20C-148 -50 -148 -84 -136 -108C-124 -112 -106 -106 -92 -98C-60 -88 -30 -94 -2 -104C24 -104 56 -92 84 -80C126 -66 150 -50 152 -20Z'
      : 'M-138 -20C-150 -54 -148 -92 -138 -124C-128 -132 -114 -128 -104 -118C-88 -104 -58 -102 -38 -118L-24 -140C-16 -144 -6 -140 -2 -132L28 -104C52 -90 74 -82 92 -76C130 -66 152 -50 154 -20Z'
  const across = [
    [-40, -170],
    [10, 10],
  ] as const
  const box = { left: -156, right: 166, top: high ? -178 : -144, bottom: 10 }
  const folds = [
    { from: [58, -86] as const, to: [92, -34] as const, bend: 8, width: 4, depth: 0.5 },
    { from: [76, -80] as const, to: [108, -38] as const, bend: 8, width: 3, depth: 0.4 },
    { from: [-96, -96] as const, to: [-60, -40] as const, bend: -12, width: 6, depth: 0.3 },
  ]
  return drawPair(pen, box, () => {
    const inside = plain(cloth, mix(cloth.base, '#14141a', 0.55))
    if (style === 'slip-on')
      paint(pen, {
        path: 'M-138 -106C-118 -120 -40 -124 2 -106C-30 -84 -70 -82 -100 -96Z',
        cloth: inside,
        across,
        rim: 4,
      })
    else if (!high) {
      paint(pen, {
        path: 'M-140 -122C-124 -140 -60 -136 -30 -124L-46 -96L-112 -98Z',
        cloth: inside,
        across,
        rim: 4,
      })
      paint(pen, {
        path: 'M-40 -116L-16 -160C-4 -164 8 -156 12 -146L58 -92L10 -80Z',
        cloth: plain(cloth, mix(cloth.base, '#ffffff', 0.12)),
        across: [
          [-40, -150],
          [40, -100],
        ],
        rim: 4,
      })
    } else
      paint(pen, {
        path: 'M-142 -166C-120 -188 -60 -184 -38 -172L-20 -184C-8 -184 0 -176 4 -168L20 -104L-60 -150Z',
        cloth: plain(cloth, mix(cloth.base, '#ffffff', 0.1)),
        across,
        rim: 4,
      })
    paint(pen, { path: upper, cloth, across, folds, volume: 0.75, rim: 7 })
    const heel = plain(cloth, style === 'court' || high ? accent : mix(cloth.base, '#000000', 0.16))
    paint(pen, {
      path: high
        ? 'M-138 -20C-148 -60 -146 -110 -142 -140C-128 -140 -118 -100 -112 -20Z'
        : 'M-138 -20C-150 -54 -148 -92 -139 -116C-124 -104 -112 -70 -102 -20Z',
      cloth: heel,
      across: [
        [-148, -60],
        [-100, -60],
      ],
      volume: 0.5,
      rim: 3,
    })
    if (style === 'runner') {
      paint(pen, {
        path: 'M-86 -24C-70 -60 -40 -88 -8 -96L6 -86C-20 -74 -44 -52 -54 -24Z',
        cloth: plain(cloth, accent),
        across: [
          [-80, -80],
          [0, -30],
        ],
        volume: 0.4,
        rim: 2,
      })
      paint(pen, {
        path: 'M-36 -24C-24 -48 2 -68 28 -74L44 -66C22 -58 4 -42 -4 -24Z',
        cloth: plain(cloth, accent),
        across: [
          [-40, -70],
          [40, -30],
        ],
        volume: 0.4,
        rim: 2,
      })
    } else if (style === 'court') {
      paint(pen, {
        path: 'M-64 -24L-18 -78L8 -70L-30 -24Z',
        cloth: plain(cloth, accent),
        across: [
          [-60, -70],
          [0, -30],
        ],
        volume: 0.4,
        rim: 2,
      })
      for (const x of [52, 64, 76, 58, 70, 82])
        pen.draw(
          `<circle cx="${x}" cy="${x === 58 || x === 70 || x === 82 ? -58 : -66}" r="1.8" fill="#0007"/>`,
        )
    } else if (high) {
      pen.draw(
        `<circle cx="-92" cy="-104" r="21" fill="${rubber.base}" stroke="#0003"/><circle cx="-92" cy="-104" r="15" fill="none" stroke="${accent}" stroke-width="3.4"/>`,
      )
    }
    const cap = 'M92 -22C94 -50 104 -62 116 -66C142 -56 154 -42 154 -20Z'
    paint(pen, {
      path: cap,
      cloth: high ? rubber : plain(cloth, mix(cloth.base, '#000000', 0.08)),
      across: [
        [96, -60],
        [150, -20],
      ],
      volume: 0.6,
      rim: 3,
    })
    seam(pen, high ? 'M-36 -150C-30 -110 -10 -60 20 -22' : 'M-38 -116C-28 -76 20 -60 52 -22', cloth.base, 0.8)
    if (style !== 'slip-on') {
      stitch(pen, high ? 'M-42 -160L4 -104C20 -90 40 -82 56 -78' : 'M-30 -124L26 -92C44 -82 66 -74 84 -70', {
        base: cloth.base,
      })
      const rows = high
        ? ([
            [-24, -168, -44, -150],
            [-12, -150, -32, -130],
            [0, -132, -20, -112],
            [12, -114, -6, -94],
            [28, -100, 12, -80],
            [46, -90, 32, -70],
          ] as const)
        : ([
            [0, -140, -26, -116],
            [14, -124, -10, -100],
            [28, -110, 6, -88],
            [44, -98, 24, -78],
            [62, -88, 44, -68],
          ] as const)
      drawLaces(pen, { rows, color: lumaOf(cloth.base) > 0.75 ? '#d9d9d6' : '#f6f5f1' })
    } else {
      paint(pen, {
        path: 'M-6 -103L26 -98L10 -58L-34 -66Z',
        cloth: { ...plain(cloth, mix(cloth.base, '#000000', 0.3)), weave: 'rib' },
        across: [
          [-30, -90],
          [26, -70],
        ],
        volume: 0.4,
        rim: 2,
      })
    }
    const sole =
      style === 'runner'
        ? 'M-150 -34C-160 -14 -156 4 -142 9C-60 13 60 13 132 8C158 5 170 -14 160 -32C120 -18 60 -26 20 -22C-40 -16 -100 -22 -150 -34Z'
        : 'M-144 -24C-150 -10 -148 6 -138 9C-60 12 60 12 138 9C156 6 164 -10 158 -25C100 -18 -80 -18 -144 -24Z'
    paint(pen, {
      path: sole,
      cloth: rubber,
      across: [
        [0, -30],
        [0, 14],
      ],
      volume: 0.55,
      rim: 3,
    })
    seam(
      pen,
      style === 'runner' ? 'M-150 -8C-80 2 80 4 160 -10' : 'M-146 -7C-60 -1 80 -1 158 -8',
      rubber.base,
      0.8,
    )
    paint(pen, {
      path: 'M-142 5C-60 9 60 9 138 5L134 11C60 15 -60 15 -138 11Z',
      cloth: plain(rubber, style === 'runner' ? mix(cloth.base, '#1c1d22', 0.75) : '#c9a878'),
      across: [
        [0, 4],
        [0, 16],
      ],
      volume: 0.3,
      rim: 1,
    })
  })
}
