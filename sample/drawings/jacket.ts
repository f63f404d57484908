import { type Cloth, plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import { drawCollar, drawCollarBack, drawStandCollar } from '../drawing/collar.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawHood } from '../drawing/hood.ts'
import { hemBandPath } from '../drawing/knit.ts'
import { drawLapels } from '../drawing/lapels.ts'
import { paint } from '../drawing/paint.ts'
import type { Pen } from '../drawing/pen.ts'
import { cuffPath, sleeveOf } from '../drawing/sleeve.ts'
import { mix } from '../drawing/tint.ts'
import { type Torso, torsoOf } from '../drawing/torso.ts'
import { buttons, pocketPath, ribBand, seam, stitch, zip } from '../drawing/trim.ts'
import { drawUpper, torsoFolds, type Upper } from '../drawing/upper.ts'
import { boxOf, sleeveLine } from '../drawing/upper-lines.ts'

type Parts = { readonly cloth: Cloth; readonly torso: Torso; readonly upper: Upper }

function finishDenim(pen: Pen, { cloth, torso, upper }: Parts): void {
  const thread = '#c98d45'
  const { chest, armpit, hem, hemY } = torso
  paint(pen, {
    path: hemBandPath(torso, 20),
    cloth,
    across: [
      [-hem, 0],
      [hem, 0],
    ],
    volume: 0.5,
    rim: 3,
  })
  for (const end of upper.ends)
    paint(pen, {
      path: cuffPath(end, { height: 20, tuck: 0 }),
      cloth,
      angle: -end.angle,
      across: [end.outer, end.inner],
      rim: 3,
    })
  stitch(
    pen,
    `M${-chest + 4} ${armpit - 22}Q0 ${armpit - 12} ${chest - 4} ${armpit - 22}M-30 ${armpit + 40}L-22 ${hemY}M30 ${armpit + 40}L22 ${hemY}M-58 ${armpit + 40}L-48 ${hemY}M58 ${armpit + 40}L48 ${hemY}M-9 44V${hemY + 18}M9 44V${hemY + 18}`,
    { base: cloth.base, color: thread, width: 1.2 },
  )
  for (const side of [-1, 1]) {
    const x = side === 1 ? chest * 0.26 : -chest * 0.26 - 42
    paint(pen, {
      path: `M${x} ${armpit - 16}h42v14L${x + 21} ${armpit + 12}L${x} ${armpit - 2}Z`,
      cloth,
      across: [
        [x, 0],
        [x + 42, 0],
      ],
      volume: 0.3,
      rim: 3,
    })
    stitch(pen, `M${x + 3} ${armpit - 13}h36v10L${x + 21} ${armpit + 8}L${x + 3} ${armpit - 3}Z`, {
      base: cloth.base,
      color: thread,
      width: 1,
    })
    buttons(pen, {
      from: [x + 21, armpit + 1],
      to: [x + 21, armpit + 1],
      count: 1,
      color: '#b98a52',
      radius: 2.8,
    })
  }
  buttons(pen, { from: [0, 58], to: [0, hemY + 8], count: 6, color: '#b98a52', radius: 4 })
  drawCollar(pen, { cloth, neck: torso.neck, drop: 62, meet: 44 })
}

function finishBomber(pen: Pen, { cloth, torso, upper }: Parts): void {
  const trim = plain(cloth, cloth.accents[0] ?? mix(cloth.base, '#000000', 0.18))
  ribBand(pen, {
    path: hemBandPath(torso, 24),
    cloth: trim,
    across: [
      [-torso.hem, 0],
      [torso.hem, 0],
    ],
  })
  for (const end of upper.ends)
    ribBand(pen, {
      path: cuffPath(end, { height: 22, tuck: 6 }),
      cloth: trim,
      across: [end.outer, end.inner],
      angle: -end.angle,
    })
  zip(pen, { path: `M0 26V${torso.hemY + 24}`, pull: [0, 40], tape: cloth.base })
  drawStandCollar(pen, { cloth: { ...trim, weave: 'rib' }, neck: torso.neck, height: 22, meet: 34 })
  slantPockets(pen, { cloth, torso })
}

function finishBiker(pen: Pen, { cloth, torso, upper }: Parts): void {
  const { chest, armpit, hemY, waistY } = torso
  seam(
    pen,
    `M${-chest * 0.78} ${armpit - 50}C${-chest * 0.6} ${armpit} ${-chest * 0.62} ${waistY} ${-chest * 0.6} ${hemY}M${chest * 0.78} ${armpit - 50}C${chest * 0.6} ${armpit} ${chest * 0.62} ${waistY} ${chest * 0.6} ${hemY}`,
    cloth.base,
  )
  for (const end of upper.ends) {
    seam(pen, sleeveLine(end, 16), cloth.base)
    zip(pen, { path: sleeveLine(end, 4), pull: end.inner, tape: cloth.base })
  }
  drawLapels(pen, { cloth, neck: torso.neck, meet: 118, wide: 1.12 })
  zip(pen, { path: `M-4 112C-14 160 -22 210 -26 ${hemY + 2}`, pull: [-8, 122], tape: cloth.base })
  zip(pen, {
    path: `M${chest * 0.26} ${waistY - 6}L${chest * 0.66} ${waistY - 28}`,
    pull: [chest * 0.28, waistY - 8],
    tape: cloth.base,
  })
  zip(pen, {
    path: `M${-chest * 0.36} ${waistY + 14}L${-chest * 0.7} ${waistY - 8}`,
    pull: [-chest * 0.38, waistY + 12],
    tape: cloth.base,
  })
  seam(pen, `M${-torso.hem} ${hemY - 24}Q0 ${hemY - 14} ${torso.hem} ${hemY - 24}`, cloth.base)
}

function finishPadded(pen: Pen, { cloth, torso, upper }: Parts, hooded: boolean): void {
  for (const end of upper.ends)
    ribBand(pen, {
      path: cuffPath(end, { height: 12, tuck: 6 }),
      cloth: plain(cloth, mix(cloth.base, '#000000', 0.2)),
      across: [end.outer, end.inner],
      angle: -end.angle,
    })
  zip(pen, { path: `M0 24V${torso.hemY + 4}`, pull: [0, 46], tape: cloth.base })
  if (hooded) drawHood(pen, { cloth: { ...cloth, weave: 'smooth' }, neck: torso.neck, strings: null })
  else
    drawStandCollar(pen, { cloth: { ...cloth, weave: 'smooth' }, neck: torso.neck + 2, height: 30, meet: 34 })
  slantPockets(pen, { cloth, torso })
}

function finishField(pen: Pen, { cloth, torso, upper }: Parts, hooded: boolean): void {
  const { chest, waistY, hemY } = torso
  zip(pen, { path: `M0 30V${hemY + 4}`, pull: [0, 48], tape: cloth.base })
  for (const side of [-1, 1]) {
    const x = side === 1 ? chest * 0.22 : -chest * 0.22 - 52
    paint(pen, {
      path: pocketPath({ x, y: waistY + 6, width: 52, height: 58 }),
      cloth,
      across: [
        [x, 0],
        [x + 52, 0],
      ],
      volume: 0.3,
      rim: 3,
    })
    paint(pen, {
      path: `M${x - 2} ${waistY}h56v16l-28 6l-28 -6Z`,
      cloth,
      across: [
        [x, 0],
        [x + 52, 0],
      ],
      volume: 0.4,
      rim: 3,
    })
  }
  for (const end of upper.ends) stitch(pen, sleeveLine(end, 14), { base: cloth.base })
  stitch(pen, `M${-torso.waist + 3} ${waistY - 14}Q0 ${waistY - 4} ${torso.waist - 3} ${waistY - 14}`, {
    base: cloth.base,
    width: 1.2,
  })
  if (hooded) drawHood(pen, { cloth, neck: torso.neck, strings: mix(cloth.base, '#ffffff', 0.6) })
  else drawCollar(pen, { cloth, neck: torso.neck, drop: 60, meet: 36, spread: 1.1 })
}

function slantPockets(pen: Pen, { cloth, torso }: { cloth: Cloth; torso: Torso }): void {
  const { waist, waistY } = torso
  for (const side of [-1, 1]) {
    const slit = `M${waist * 0.5 * side} ${waistY + 12}L${waist * 0.78 * side} ${waistY + 56}`
    seam(pen, slit, cloth.base, 1.6)
    stitch(pen, `M${(waist * 0.5 + 4) * side} ${waistY + 9}L${(waist * 0.78 + 4) * side} ${waistY + 54}`, {
      base: cloth.base,
    })
  }
}

/** Styles: denim, bomber, biker, puffer, quilted, and the plain field jacket or windbreaker. */
export const drawJacket: Draw = (pen, spec) => {
  const figure = torsoOf(spec)
  const { style } = spec
  const padded = style === 'puffer' || style === 'quilted'
  const grow = padded ? 8 : 3
  const torso = {
    ...figure,
    chest: figure.chest + grow,
    waist: figure.waist + grow + (style === 'biker' ? -4 : 5),
    hem: figure.hem + grow,
    shoulder: figure.shoulder + 2,
    armpit: figure.armpit + 4,
    hemY: figure.hemY - (style === 'biker' || style === 'denim' ? 20 : style === 'bomber' ? 12 : -8),
  }
  const cloth = clothOf(spec, padded ? { weave: style === 'puffer' ? 'quilt' : 'diamond', sheen: 0.6 } : {})
  const hooded = spec.neckline === 'hooded'
  const sleeve = sleeveOf(spec, torso, { wide: padded ? 1.35 : 1.2 })
  if (!hooded) drawCollarBack(pen, { cloth: plain(cloth), neck: torso.neck, height: padded ? 26 : 18 })
  const stiff = padded || style === 'biker'
  const folds = padded ? [] : torsoFolds(pen, torso, true, stiff ? 0.8 : 1)
  const sleeveCloth = style === 'varsity' ? plain(cloth, cloth.accents[0] ?? '#ece0c6') : cloth
  const upper = drawUpper(pen, { spec, torso, cloth, sleeve, sleeveCloth, stiff, folds, depth: 60 })
  const parts = { cloth, torso, upper }
  if (style === 'denim') finishDenim(pen, parts)
  else if (style === 'bomber' || style === 'varsity') finishBomber(pen, parts)
  else if (style === 'biker') finishBiker(pen, parts)
  else if (padded) finishPadded(pen, parts, hooded)
  else finishField(pen, parts, hooded)
  return boxOf(upper, { above: hooded ? 68 : 24, below: 24 })
}
