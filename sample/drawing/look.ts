import { type DrawableSpec, drawings } from './drawings.ts'
import { radial } from './gradient.ts'
import { createPen } from './pen.ts'
import { shadowOfDrawing } from './shadow.ts'
import { mix, type Rgb } from './tint.ts'

/** A product laid into a look. */
export type Piece = {
  readonly spec: DrawableSpec
  /** Where its middle lies across, and where its top lies, in the picture of 540 by 720. */
  readonly x: number
  readonly y: number
  readonly scale: number
  /** Degrees. */
  readonly turn?: number
}

const [width, height] = [540, 720]

/** Products laid out flat on one ground, as SVG text. */
export function pictureOfLook({ background, pieces }: { background: Rgb; pieces: readonly Piece[] }): string {
  const ground = createPen(1, 'ground')
  const light = radial(ground, {
    center: [width * 0.42, height * 0.36],
    radius: height * 0.78,
    stops: [
      [0, mix(background, '#ffffff', 0.4), 1],
      [0.6, background, 1],
      [1, mix(background, '#2a2730', 0.2), 1],
    ],
  })
  const definitions = [ground.definitions()]
  const laid = pieces.map(({ spec, x, y, scale, turn = 0 }, index) => {
    const pen = createPen(spec.seed, `p${index}-`)
    const box = drawings[spec.category](pen, spec)
    const shadow = shadowOfDrawing(pen, scale)
    const [left, top] = [-Math.round((box.left + box.right) / 2), -Math.round(box.top)]
    definitions.push(pen.definitions({ scale, x: x + left * scale, y: y + top * scale }))
    return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale}) translate(${left} ${top})">${shadow}${pen.body()}</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${definitions.join('')}</defs><rect width="${width}" height="${height}" fill="${light}"/>${laid.join('')}</svg>`
}
