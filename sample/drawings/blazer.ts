import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { drawTailored } from '../drawing/tailored.ts'
import { torsoOf } from '../drawing/torso.ts'

/** Styles: single-breasted, and double-breasted. */
export const drawBlazer: Draw = (pen, spec) => {
  const figure = torsoOf(spec)
  const torso = {
    ...figure,
    chest: figure.chest + 2,
    waist: figure.waist,
    hem: figure.hem + 4,
    hemY: figure.hemY + 14,
  }
  return drawTailored(pen, { spec, torso, cloth: clothOf(spec), double: spec.style === 'double-breasted' })
}
