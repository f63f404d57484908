import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawHood } from '../drawing/hood.ts'
import { paint } from '../drawing/paint.ts'
import type { Pen } from '../drawing/pen.ts'
import { cuffPath, sleeveOf } from '../drawing/sleeve.ts'
import type { Box, DrawingSpec } from '../drawing/spec.ts'
import { drawTailored } from '../drawing/tailored.ts'
import { mix, shadowOf } from '../drawing/tint.ts'
import { type Torso, torsoOf } from '../drawing/torso.ts'
import { pocketPath, seam, stitch, zip } from '../drawing/trim.ts'
import { drawUpper, torsoFolds } from '../drawing/upper.ts'
import { boxOf } from '../drawing/upper-lines.ts'

function drawParka(pen: Pen, spec: DrawingSpec, torso: Torso): Box {
  const cloth = clothOf(spec)
  const upper = drawUpper(pen, {
    spec,
    torso,
    cloth,
    sleeve: sleeveOf(spec, torso, { wide: 1.3 }),
    inside: false,
    folds: torsoFolds(pen, torso, true, 0.9),
  })
  const { waist, waistY, hemY, chest } = torso
  zip(pen, { path: `M0 34V${hemY + 4}`, pull: [0, 56], tape: cloth.base })
  stitch(
    pen,
    `M${-waist + 2} ${waistY}Q0 ${waistY + 10} ${waist - 2} ${waistY}M${-waist + 2} ${waistY + 7}Q0 ${waistY + 17} ${waist - 2} ${waistY + 7}`,
    { base: cloth.base, width: 1.2 },
  )
  for (const side of [-1, 1]) {
    const x = side === 1 ? chest * 0.24 : -chest * 0.24 - 56
    paint(pen, {
      path: pocketPath({ x, y: waistY + 34, width: 56, height: 66 }),
      cloth,
      across: [
        [x, 0],
        [x + 56, 0],
      ],
      volume: 0.3,
      rim: 3,
    })
    paint(pen, {
      path: `M${x - 2} ${waistY + 28}h60v18l-30 5l-30 -5Z`,
      cloth,
      across: [
        [x, 0],
        [x + 56, 0],
      ],
      volume: 0.4,
      rim: 3,
    })
  }
  for (const end of upper.ends)
    paint(pen, {
      path: cuffPath(end, { height: 12, tuck: 2 }),
      cloth,
      angle: -end.angle,
      across: [end.outer, end.inner],
      rim: 3,
    })
  drawHood(pen, { cloth, neck: torso.neck, strings: null, fur: true })
  return boxOf(upper, { above: 74, below: 16 })
}

function drawBeltedWaist(pen: Pen, spec: DrawingSpec, { waist, waistY }: Torso): void {
  const cloth = plain(clothOf(spec))
  const belt = `M${-waist - 2} ${waistY - 10}Q0 ${waistY} ${waist + 2} ${waistY - 10}L${waist + 2} ${waistY + 8}Q0 ${waistY + 18} ${-waist - 2} ${waistY + 8}Z`
  paint(pen, {
    path: `M6 ${waistY + 8}C16 ${waistY + 34} 12 ${waistY + 58} 20 ${waistY + 84}L36 ${waistY + 80}C30 ${waistY + 54} 30 ${waistY + 30} 22 ${waistY + 6}Z`,
    cloth,
    across: [
      [4, 0],
      [38, 0],
    ],
    rim: 3,
  })
  paint(pen, {
    path: belt,
    cloth,
    across: [
      [-waist, 0],
      [waist, 0],
    ],
    volume: 0.5,
    rim: 4,
  })
  const ring = mix(cloth.base, shadowOf(cloth.base), 0.9)
  pen.draw(
    `<rect x="-13" y="${waistY - 10}" width="26" height="24" rx="4" fill="none" stroke="${ring}" stroke-width="5"/><rect x="-13" y="${waistY - 10}" width="26" height="24" rx="4" fill="none" stroke="#ffffff" stroke-opacity=".25" stroke-width="1.4"/><path d="M0 ${waistY - 10}V${waistY + 14}" stroke="${ring}" stroke-width="3"/>`,
  )
}

/** Styles: overcoat, trench (belted, double-breasted) and parka. */
export const drawCoat: Draw = (pen, spec) => {
  const figure = torsoOf(spec)
  const base = {
    ...figure,
    chest: figure.chest + 5,
    waist: figure.waist + 6,
    shoulder: figure.shoulder + 3,
    armpit: figure.armpit + 4,
  }
  if (spec.style === 'parka')
    return drawParka(pen, spec, { ...base, hemY: figure.hemY * 1.34, hem: figure.hem + 12 })
  const torso = { ...base, hemY: figure.hemY * 1.62, hem: figure.hem + (spec.style === 'trench' ? 30 : 18) }
  const trench = spec.style === 'trench'
  const box = drawTailored(pen, {
    spec,
    torso,
    cloth: clothOf(spec),
    double: trench || spec.style === 'double-breasted',
    cutaway: false,
    wide: 1.1,
  })
  if (trench) {
    drawBeltedWaist(pen, spec, torso)
    const base = spec.shades[0].rgb
    for (const side of [-1, 1]) {
      seam(pen, `M${torso.shoulder * 0.98 * side} ${torso.slope + 4}L${torso.neck * 1.9 * side} 14`, base)
    }
    seam(
      pen,
      `M${torso.chest * 0.3} ${torso.armpit + 16}C${torso.chest * 0.5} ${torso.armpit + 26} ${torso.chest * 0.8} ${torso.armpit + 20} ${torso.chest * 0.98} ${torso.armpit + 4}`,
      base,
    )
  }
  return box
}
