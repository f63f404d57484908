import type { Cloth } from './cloth.ts'
import type { Pen } from './pen.ts'
import { cuffPath, sleeveOf } from './sleeve.ts'
import type { DrawingSpec } from './spec.ts'
import { type Torso, torsoOf } from './torso.ts'
import type { Trace } from './trace.ts'
import { ribBand } from './trim.ts'
import { drawUpper, type Upper } from './upper.ts'

/** A band round the hem of an upper garment, as closed path data. */
export function hemBandPath({ hem, hemY }: Torso, height: number): string {
  const [x, y] = [hem + 0.5, hemY - 4]
  return `M${-x} ${y}C${-hem * 0.6} ${y + 9} ${hem * 0.6} ${y + 9} ${x} ${y}C${x + 1} ${y + height * 0.5} ${x - 5} ${y + height - 3} ${x - 8} ${y + height}C${hem * 0.5} ${y + height + 8} ${-hem * 0.5} ${y + height + 8} ${-x + 8} ${y + height}C${-x + 5} ${y + height - 3} ${-x - 1} ${y + height * 0.5} ${-x} ${y}Z`
}

/** A pullover's body and sleeves, with ribs round hem and cuffs. */
export function drawKnit(
  pen: Pen,
  {
    spec,
    cloth,
    neckline,
    trim = cloth,
    inside,
  }: { spec: DrawingSpec; cloth: Cloth; neckline?: Trace; trim?: Cloth; inside?: boolean },
): Upper {
  const figure = torsoOf(spec)
  const cropped = spec.length === 'cropped'
  const torso = { ...figure, hem: figure.hem - 2, hemY: (cropped ? figure.waistY + 26 : figure.hemY) - 8 }
  const upper = drawUpper(pen, {
    spec,
    torso,
    cloth,
    sleeve: sleeveOf(spec, torso, { wide: 1.12 }),
    neckline,
    inside,
  })
  ribBand(pen, {
    path: hemBandPath(torso, 22),
    cloth: trim,
    across: [
      [-torso.hem, 0],
      [torso.hem, 0],
    ],
  })
  for (const end of upper.ends) {
    ribBand(pen, {
      path: cuffPath(end, { height: 20, tuck: 5 }),
      cloth: trim,
      across: [end.outer, end.inner],
      angle: -end.angle,
    })
  }
  return upper
}
