import type { Cloth } from './cloth.ts'
import { type Fold, foldMarkup } from './fold.ts'
import { linear } from './gradient.ts'
import { patternFill } from './pattern.ts'
import type { Pen } from './pen.ts'
import { lightOf, lumaOf, mix, shadowOf } from './tint.ts'
import type { Point } from './trace.ts'
import { weaveFill } from './weave.ts'

export type Part = {
  readonly path: string
  readonly cloth: Cloth
  /** Where the light falls across: from the lit side to the far side. */
  readonly across: readonly [Point, Point]
  /** Degrees by which the cloth is turned, as in a sleeve. */
  readonly angle?: number
  readonly folds?: readonly Fold[]
  /** How round it is: 0 is a sheet, 1 a filled sleeve. */
  readonly volume?: number
  /** Width of the soft shade along its edge. */
  readonly rim?: number
  readonly outline?: number
}

/** Draws one piece of cloth: dye, print, weave, roundness, folds, edge. */
export function paint(pen: Pen, part: Part): void {
  const { path, cloth, across, angle = 0, folds = [], volume = 0.6, rim = 7, outline = 1 } = part
  const [shade, light] = [shadowOf(cloth.base), lightOf(cloth.base)]
  const pale = lumaOf(cloth.base) > 0.8
  const deep = (pale ? 0.34 : 0.5) * volume
  const shine = (0.26 + 0.34 * cloth.sheen) * volume
  const round = linear(pen, {
    from: across[0],
    to: across[1],
    stops: [
      [0, shade, deep * 0.75],
      [0.16, shade, deep * 0.18],
      [0.34, light, shine],
      [0.5, light, shine * 0.25],
      [0.68, shade, deep * 0.14],
      [0.88, shade, deep * 0.62],
      [1, shade, deep],
    ],
  })
  if (outline > 0) pen.casts(path)
  pen.draw(`<path d="${path}" fill="${cloth.base}"/>`)
  const origin = across[0]
  for (const fill of [patternFill(pen, cloth, { angle, origin }), weaveFill(pen, cloth, { angle, origin })]) {
    if (fill) pen.draw(`<path d="${path}" fill="${fill}"/>`)
  }
  pen.draw(`<path d="${path}" fill="${round}"/>`)
  clipped(pen, path, () => {
    if (folds.length > 0) pen.draw(foldMarkup(folds, { shade, light, pale, sheen: cloth.sheen }))
    const edge = pale ? mix(shade, '#6a6f7c', 0.5) : shade
    for (const width of [rim * 1.9, rim * 0.9]) {
      if (rim > 0) pen.draw(stroke(path, { color: edge, width, opacity: pale ? 0.1 : 0.14 }))
    }
  })
  if (outline > 0) {
    pen.draw(
      stroke(path, {
        color: mix(shade, pale ? '#8b8f9a' : '#000000', pale ? 0.55 : 0.25),
        width: outline,
        opacity: pale ? 0.75 : 0.6,
      }),
    )
  }
}

/** Draws only inside a path. */
export function clipped(pen: Pen, path: string, draw: () => void): void {
  const clip = pen.define((id) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`)
  pen.draw(`<g clip-path="url(#${clip})">`)
  draw()
  pen.draw('</g>')
}

/** The id of a blur filter. */
export function softness(pen: Pen, deviation: number): string {
  return pen.define(
    (id) =>
      `<filter id="${id}" x="-15%" y="-15%" width="130%" height="130%" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${deviation}"/></filter>`,
  )
}

export function stroke(
  path: string,
  {
    color,
    width = 1,
    opacity = 1,
    dash,
    cap = 'round',
  }: { color: string; width?: number; opacity?: number; dash?: string; cap?: string },
): string {
  const dashes = dash ? ` stroke-dasharray="${dash}"` : ''
  return `<path d="${path}" fill="none" stroke="${color}" stroke-width="${width}" stroke-opacity="${opacity}" stroke-linecap="${cap}" stroke-linejoin="round"${dashes}/>`
}
