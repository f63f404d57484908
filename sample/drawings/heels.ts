import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawPair } from '../drawing/footwear.ts'
import { paint } from '../drawing/paint.ts'
import { mix } from '../drawing/tint.ts'

/** Styles: stiletto, block, strap. */
export const drawHeels: Draw = (pen, spec) => {
  const cloth = clothOf(spec, { sheen: spec.material === 'suede' ? 0.1 : 0.95, scale: 0.6 })
  const across = [
    [-90, -200],
    [40, -20],
  ] as const
  const block = spec.style === 'block'
  return drawPair(pen, { left: -140, right: 162, top: -196, bottom: 12 }, () => {
    const lining = plain(cloth, mix('#d9b48f', cloth.base, 0.15))
    paint(pen, {
      path: 'M-126 -176C-96 -190 -70 -150 -20 -98C10 -70 44 -64 66 -58L40 -40L-30 -70L-100 -140Z',
      cloth: lining,
      across,
      rim: 6,
    })
    const heel = block
      ? 'M-130 -124C-132 -80 -130 -30 -126 8H-84C-82 -30 -78 -66 -66 -96Z'
      : 'M-130 -126C-128 -80 -118 -30 -114 8H-102C-102 -34 -92 -70 -70 -98Z'
    paint(pen, {
      path: heel,
      cloth: plain(cloth, mix(cloth.base, '#000000', 0.1)),
      across: [
        [-130, 0],
        [-80, 0],
      ],
      volume: 0.9,
      rim: 4,
    })
    const upper =
      'M-132 -120C-142 -150 -138 -176 -126 -186C-112 -180 -106 -160 -96 -142C-70 -110 -30 -76 14 -60C34 -54 48 -58 62 -62C96 -50 132 -30 152 -8C154 0 150 4 142 4H58C14 2 -26 -30 -66 -92C-84 -108 -110 -120 -132 -120Z'
    paint(pen, { path: upper, cloth, across, volume: 0.85, rim: 7 })
    pen.draw(
      `<path d="M-126 -172C-132 -158 -130 -142 -122 -132C-118 -146 -120 -162 -126 -172Z" fill="#fff" fill-opacity=".22"/><path d="M66 -50C96 -40 122 -24 138 -8C112 -20 88 -28 60 -34Z" fill="#fff" fill-opacity=".26"/>`,
    )
    if (spec.style === 'strap') {
      const strap =
        'M-118 -186C-90 -206 -46 -196 -30 -172C-40 -158 -84 -158 -106 -166L-104 -156C-80 -146 -34 -146 -20 -170C-36 -214 -96 -218 -124 -192Z'
      paint(pen, {
        path: strap,
        cloth: plain(cloth),
        across: [
          [-124, 0],
          [-20, 0],
        ],
        volume: 0.8,
        rim: 3,
      })
      pen.draw(
        '<rect x="-66" y="-166" width="13" height="15" rx="2.4" fill="none" stroke="#c7a86a" stroke-width="3"/>',
      )
    }
    paint(pen, {
      path: 'M-132 -120C-110 -122 -86 -110 -68 -94C-28 -34 14 -2 58 2H142C150 4 150 9 142 10H54C6 8 -36 -28 -74 -86C-90 -100 -112 -110 -132 -112Z',
      cloth: plain({ ...cloth, sheen: 0.4 }, mix('#2b2320', cloth.base, 0.25)),
      across: [
        [0, -60],
        [0, 10],
      ],
      volume: 0.3,
      rim: 2,
    })
  })
}
