import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import { drawCollar, drawCollarBack } from '../drawing/collar.ts'
import type { Draw } from '../drawing/drawing.ts'
import { fan, hang } from '../drawing/fold.ts'
import { paint } from '../drawing/paint.ts'
import { drawPlacket } from '../drawing/placket.ts'
import { cuffPath, sleeveOf } from '../drawing/sleeve.ts'
import { lumaOf, mix } from '../drawing/tint.ts'
import { torsoOf } from '../drawing/torso.ts'
import { binding, seam, stitch } from '../drawing/trim.ts'
import { drawUpper } from '../drawing/upper.ts'
import { boxOf, hemLine, sleeveLine } from '../drawing/upper-lines.ts'

const hemAt = {
  cropped: 1.9,
  mini: 1.95,
  short: 1.95,
  knee: 2.28,
  midi: 2.75,
  ankle: 3.2,
  maxi: 3.35,
} as const

/** Styles: a-line, wrap, shirt, slip, sheath; the rest by neckline, sleeve and length. */
export const drawDress: Draw = (pen, spec) => {
  const figure = torsoOf(spec)
  const { style } = spec
  const sheath = style === 'sheath' || style === 'slip' || spec.fit === 'slim'
  const hemY = figure.waistY * hemAt[spec.length ?? 'knee']
  const long = hemY - figure.waistY
  const shirt = style === 'shirt'
  const torso = {
    ...figure,
    waist: figure.waist + (shirt ? 7 : -1),
    hemY,
    hem: sheath ? figure.hem + 2 + long * 0.03 : figure.hem + 22 + long * 0.2,
  }
  const cloth = clothOf(spec)
  const { random } = pen
  const { waist, waistY, hem, chest, armpit } = torso
  const folds = [
    ...hang(random, {
      top: waistY + 6,
      bottom: hemY,
      from: [-waist * 0.9, waist * 0.9],
      to: [-hem * 0.94, hem * 0.94],
      count: sheath ? 5 : 10,
      width: sheath ? 5 : 7,
      depth: sheath ? 0.4 : 0.68,
    }),
    ...[-1, 1].flatMap((side) => [
      ...fan(random, {
        from: [(chest - 2) * side, armpit],
        angle: -44 * side,
        spread: 40,
        reach: chest * 0.6,
        count: 2,
        width: 3.4,
        depth: 0.45,
      }),
      ...fan(random, {
        from: [waist * side, waistY],
        angle: -100 * side,
        spread: 50,
        reach: waist * 0.6,
        count: 2,
        width: 3,
        depth: 0.4,
      }),
    ]),
  ]
  const sleeve = sleeveOf(spec, torso, { wide: 1.08 })
  if (shirt) drawCollarBack(pen, { cloth, neck: torso.neck })
  const upper = drawUpper(pen, {
    spec,
    torso,
    cloth,
    sleeve: sleeve && { ...sleeve, puff: style === 'a-line' ? 5 : 0 },
    folds,
    ...(shirt ? { depth: 60 } : {}),
  })
  const bare = spec.sleeve_length === 'strapless' || spec.sleeve_length === 'spaghetti-strap'
  const waistLine = `M${-waist} ${waistY}Q0 ${waistY + 8} ${waist} ${waistY}`
  if (shirt) {
    drawPlacket(pen, {
      cloth,
      from: 40,
      to: hemY + 3,
      count: 9,
      color: lumaOf(cloth.base) > 0.3 ? '#f5f3ec' : '#5a5d66',
    })
    drawCollar(pen, { cloth, neck: torso.neck, drop: 56 })
  } else if (!bare && spec.neckline !== 'off-shoulder')
    binding(pen, upper.neckline.spread(), { base: cloth.base, width: 4 })
  if (style === 'wrap') {
    seam(
      pen,
      `M0 88C-16 112 ${-waist * 0.7} ${waistY - 20} ${-waist} ${waistY - 4}M${-waist * 0.5} ${waistY + 6}C${-waist * 0.1} ${waistY + long * 0.4} ${waist * 0.2} ${waistY + long * 0.8} ${waist * 0.24} ${hemY + 3}`,
      cloth.base,
      1.5,
    )
  }
  if (style === 'wrap' || shirt || style === 'belted') {
    const band = mix(cloth.base, '#000000', 0.1)
    const path = `M${-waist - 1} ${waistY - 7}Q0 ${waistY + 1} ${waist + 1} ${waistY - 7}V${waistY + 7}Q0 ${waistY + 15} ${-waist - 1} ${waistY + 7}Z`
    paint(pen, {
      path: `M-22 ${waistY + 4}C-30 ${waistY + 40} -24 ${waistY + 66} -32 ${waistY + 92}L-20 ${waistY + 96}C-14 ${waistY + 66} -18 ${waistY + 40} -12 ${waistY + 6}Z`,
      cloth: plain(cloth, band),
      across: [
        [-34, 0],
        [-12, 0],
      ],
      rim: 3,
    })
    paint(pen, {
      path,
      cloth: plain(cloth, band),
      across: [
        [-waist, 0],
        [waist, 0],
      ],
      rim: 3,
    })
    paint(pen, {
      path: `M-26 ${waistY - 6}Q-16 ${waistY - 10} -8 ${waistY - 5}L-9 ${waistY + 13}Q-17 ${waistY + 16} -25 ${waistY + 12}Z`,
      cloth: plain(cloth, band),
      across: [
        [-26, 0],
        [-8, 0],
      ],
      rim: 3,
    })
  } else if (!sheath) seam(pen, waistLine, cloth.base, 0.9)
  if (!sheath || style === 'sheath') {
    for (const side of [-1, 1])
      seam(
        pen,
        `M${chest * 0.5 * side} ${armpit + 14}Q${waist * 0.46 * side} ${waistY - 34} ${waist * 0.44 * side} ${waistY}`,
        cloth.base,
        0.5,
      )
  }
  stitch(pen, hemLine(torso, -10), { base: cloth.base })
  for (const end of upper.ends) {
    if (sleeve && sleeve.length > 120 && style !== 'sheath')
      paint(pen, {
        path: cuffPath(end, { height: 12, tuck: 3 }),
        cloth: plain(cloth),
        angle: -end.angle,
        across: [end.outer, end.inner],
        rim: 3,
      })
    else stitch(pen, sleeveLine(end, 8), { base: cloth.base })
  }
  return boxOf(upper, { above: shirt ? 22 : 3 })
}
