import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { creases } from '../drawing/fold.ts'
import { drawLaces, drawPair } from '../drawing/footwear.ts'
import { paint } from '../drawing/paint.ts'
import { mix } from '../drawing/tint.ts'
import { seam, stitch, zip } from '../drawing/trim.ts'

/** Styles: chelsea, lace-up, knee-high, rain. */
export const drawBoots: Draw = (pen, spec) => {
  const { style } = spec
  const cloth = clothOf(spec, { sheen: style === 'rain' ? 1 : spec.material === 'suede' ? 0.1 : 0.7 })
  const tall = style === 'knee-high' || style === 'rain'
  const top = tall ? -330 : -208
  const calf = tall ? -14 : -34
  const across = [
    [-150, -80],
    [40, -60],
  ] as const
  const folds = [
    ...creases(pen.random, {
      at: [-76, -92],
      angle: 0,
      breadth: 120,
      count: 4,
      gap: 12,
      width: 5,
      depth: style === 'rain' ? 0.3 : 0.55,
    }),
    { from: [56, -70] as const, to: [82, -26] as const, bend: 6, width: 4, depth: 0.45 },
  ]
  const one = () => {
    const inside = plain(cloth, mix(cloth.base, '#0c0c10', 0.6))
    paint(pen, {
      path: `M-146 ${top + 4}C-120 ${top - 16} ${calf - 40} ${top - 14} ${calf} ${top + 6}C${calf - 30} ${top + 20} -120 ${top + 18} -146 ${top + 4}Z`,
      cloth: inside,
      across,
      rim: 4,
    })
    const upper = `M-138 -10C-148 -40 -140 -76 -138 -110C-138 -170 -152 ${top + 70} -148 ${top + 4}C-120 ${top + 18} ${calf - 36} ${top + 20} ${calf} ${top + 6}C${calf + 2} ${top + 80} -30 -150 -18 -112C-2 -88 50 -82 96 -72C140 -62 160 -40 156 -10Z`
    paint(pen, { path: upper, cloth, across, folds, volume: 0.9, rim: 10 })
    if (style === 'chelsea') {
      const elastic = `M-112 ${top + 13}L${calf - 22} ${top + 14}C${calf - 30} -150 -62 -110 -74 -78C-88 -110 -108 -150 -112 ${top + 13}Z`
      paint(pen, {
        path: elastic,
        cloth: { ...plain(cloth, mix(cloth.base, '#15161a', 0.55)), weave: 'rib' },
        across: [
          [-110, 0],
          [-50, 0],
        ],
        volume: 0.4,
        rim: 3,
      })
      paint(pen, {
        path: `M-146 ${top + 4}C-152 ${top - 18} -140 ${top - 24} -134 ${top + 8}Z`,
        cloth: plain(cloth),
        across,
        rim: 2,
      })
    } else if (style === 'lace-up') {
      paint(pen, {
        path: `M${calf - 34} ${top + 14}L${calf + 6} ${top - 4}C${calf + 8} ${top + 70} -16 -128 -4 -106L30 -88L4 -76C-40 -96 -58 -150 ${calf - 34} ${top + 14}Z`,
        cloth: plain(cloth, mix(cloth.base, '#000000', 0.15)),
        across: [
          [-80, -150],
          [10, -100],
        ],
        rim: 3,
      })
      drawLaces(pen, {
        rows: [
          [-34, -196, -58, -184],
          [-32, -176, -57, -162],
          [-28, -156, -53, -141],
          [-22, -137, -46, -121],
          [-10, -119, -34, -103],
          [8, -105, -14, -88],
          [28, -97, 8, -79],
        ],
        color: mix('#caa46a', cloth.base, 0.25),
        metal: '#b7975a',
      })
      seam(pen, 'M-50 -100C-40 -70 -20 -40 10 -12M-100 -196C-104 -120 -100 -60 -92 -12', cloth.base)
    } else if (style === 'knee-high') {
      zip(pen, { path: 'M-100 -12C-104 -80 -104 -120 -106 -170', pull: [-106, -176], tape: cloth.base })
      seam(pen, 'M-146 -300C-110 -286 -50 -286 -14 -300', cloth.base, 0.9)
    } else {
      pen.draw(
        `<path d="M-130 -300C-128 -220 -124 -160 -120 -112C-112 -160 -114 -230 -116 -300Z" fill="#fff" fill-opacity=".35"/><path d="M96 -60C124 -54 142 -42 146 -26C126 -38 108 -44 90 -46Z" fill="#fff" fill-opacity=".34"/>`,
      )
      seam(pen, 'M-148 -312C-110 -298 -50 -298 -14 -312', cloth.base)
    }
    stitch(pen, 'M-134 -18C-60 -14 60 -14 152 -18', { base: cloth.base })
    const heel = style === 'knee-high' && spec.gender === 'female' ? 34 : style === 'lace-up' ? 20 : 15
    const dark = plain(
      { ...cloth, sheen: 0.2 },
      style === 'lace-up' ? '#2a2522' : style === 'rain' ? mix(cloth.base, '#000000', 0.35) : '#2b211b',
    )
    paint(pen, {
      path: `M-144 -12H-80C-30 -6 90 -8 160 -14C168 -6 166 2 154 5C80 8 -30 8 -74 2L-80 ${heel}H-138Z`,
      cloth: dark,
      across: [
        [0, -14],
        [0, heel],
      ],
      volume: 0.5,
      rim: 2,
    })
  }
  if (!tall) return drawPair(pen, { left: -158, right: 168, top, bottom: 20 }, one)
  pen.within('translate(62 -34) scale(.94)', one)
  one()
  return { left: -160, right: 212, top: top - 62, bottom: 36 }
}
