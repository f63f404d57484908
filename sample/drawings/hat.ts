import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { paint } from '../drawing/paint.ts'
import { lumaOf, mix } from '../drawing/tint.ts'
import { stitch } from '../drawing/trim.ts'

/** Styles: fedora, sun (wide, straw), bucket. */
export const drawHat: Draw = (pen, spec) => {
  const { style } = spec
  const cloth = clothOf(spec, {
    weave: style === 'sun' ? 'straw' : style === 'bucket' ? 'canvas' : 'smooth',
    scale: 0.8,
  })
  const across = [
    [-110, 0],
    [110, 0],
  ] as const
  const band = plain(
    { ...cloth, weave: 'smooth' },
    cloth.pattern === 'solid'
      ? (cloth.accents[0] ?? (lumaOf(cloth.base) < 0.25 ? '#6b5644' : mix(cloth.base, '#1c1a22', 0.75)))
      : mix(cloth.base, '#1c1a22', 0.6),
  )
  if (style === 'bucket') {
    paint(pen, {
      path: 'M-76 -96C-60 -110 60 -110 76 -96C86 -60 92 -30 96 4H-96C-92 -30 -86 -60 -76 -96Z',
      cloth,
      across,
      volume: 0.8,
      rim: 8,
    })
    stitch(pen, 'M-74 -88C-50 -98 50 -98 74 -88M-94 -4C-50 8 50 8 94 -4', { base: cloth.base, width: 1.3 })
    paint(pen, {
      path: 'M-96 0C-50 12 50 12 96 0C116 20 134 44 144 66C80 92 -80 92 -144 66C-134 44 -116 20 -96 0Z',
      cloth,
      across: [
        [-140, 0],
        [140, 0],
      ],
      volume: 0.7,
      rim: 7,
    })
    for (const step of [1, 2, 3, 4])
      stitch(
        pen,
        `M${-96 - step * 10} ${step * 14}C-50 ${12 + step * 17} 50 ${12 + step * 17} ${96 + step * 10} ${step * 14}`,
        { base: cloth.base },
      )
    return { left: -146, right: 146, top: -112, bottom: 90 }
  }
  const wide = style === 'sun' ? 176 : 150
  paint(pen, {
    path: `M${-wide} 18C${-wide * 0.7} -26 ${wide * 0.7} -26 ${wide} 18C${wide * 0.6} 6 ${-wide * 0.6} 6 ${-wide} 18Z`,
    cloth: plain(cloth, mix(cloth.base, '#000000', 0.3)),
    across: [
      [-wide, 0],
      [wide, 0],
    ],
    rim: 6,
  })
  const crown =
    style === 'sun'
      ? 'M-88 14C-92 -50 -70 -104 0 -108C70 -104 92 -50 88 14C50 26 -50 26 -88 14Z'
      : 'M-88 14C-92 -30 -86 -80 -74 -104C-60 -122 -24 -104 0 -98C24 -104 60 -122 74 -104C86 -80 92 -30 88 14C50 28 -50 28 -88 14Z'
  const folds =
    style === 'sun'
      ? []
      : [
          { from: [0, -98] as const, to: [-4, -30] as const, bend: 4, width: 12, depth: 0.6 },
          { from: [-58, -84] as const, to: [-30, -40] as const, bend: 8, width: 9, depth: 0.5 },
          { from: [58, -84] as const, to: [34, -40] as const, bend: -8, width: 9, depth: 0.4 },
        ]
  paint(pen, { path: crown, cloth, across, folds, volume: 0.95, rim: 10 })
  paint(pen, {
    path: 'M-90 -16C-50 -2 50 -2 90 -16C91 -4 90 8 88 16C50 30 -50 30 -88 16C-90 8 -91 -4 -90 -16Z',
    cloth: band,
    across,
    volume: 0.8,
    rim: 4,
  })
  paint(pen, {
    path: `M${-wide} 18C${-wide * 0.66} -2 -96 -4 -89 10C-50 28 50 28 89 10C96 -4 ${wide * 0.66} -2 ${wide} 18C${wide * 0.8} 62 ${-wide * 0.8} 62 ${-wide} 18Z`,
    cloth,
    across: [
      [-wide, 0],
      [wide, 0],
    ],
    volume: 0.7,
    rim: 8,
  })
  paint(pen, {
    path: 'M62 -14L84 -20L80 10L86 24L60 20Z',
    cloth: band,
    across: [
      [60, 0],
      [86, 0],
    ],
    rim: 3,
  })
  return { left: -wide - 2, right: wide + 2, top: -118, bottom: 54 }
}
