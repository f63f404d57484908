import { type DrawableSpec, drawings } from './drawings.ts'
import { radial } from './gradient.ts'
import { createPen } from './pen.ts'
import { createRandom } from './random.ts'
import { shadowOfDrawing } from './shadow.ts'
import type { Box } from './spec.ts'
import { lumaOf, mix, type Rgb } from './tint.ts'

export const pictureWidth = 360
export const pictureHeight = 480

/** How a product stands in its picture. */
export type Pose = {
  /** The wall behind it; by default a light studio gray that suits the product. */
  readonly background?: Rgb
  /** Degrees. */
  readonly turn?: number
  /** 1 fills the picture up to its margins. */
  readonly scale?: number
  readonly shift?: readonly [number, number]
}

const n = (value: number) => Math.round(value * 100) / 100

/** The product's picture as SVG text, 360 by 480. */
export function pictureOf(spec: DrawableSpec, pose: Pose = {}): string {
  const pen = createPen(spec.seed)
  const box = drawings[spec.category](pen, spec)
  const random = createRandom(spec.seed ^ 0xba5e)
  const bright = lumaOf(spec.shades[0].rgb) > 0.72
  const wall =
    pose.background ??
    mix(bright ? '#d7dadf' : '#eff0f2', random.pick(['#efe4d8', '#dfe6ee', '#e9e6e4', '#e6eae4']), 0.35)
  const { scale, x, y } = placed(box, { scale: pose.scale ?? 1, shift: pose.shift ?? [0, 0] })
  const light = radial(pen, {
    center: [pictureWidth * 0.46, pictureHeight * 0.4],
    radius: pictureHeight * 0.74,
    stops: [
      [0, mix(wall, '#ffffff', 0.62), 1],
      [0.55, wall, 1],
      [1, mix(wall, '#565a66', 0.26), 1],
    ],
  })
  const shadow = shadowOfDrawing(pen, scale)
  const [left, top] = [n(-(box.left + box.right) / 2), n(-(box.top + box.bottom) / 2)]
  const place = { scale: n(scale), x: n(x) + left * n(scale), y: n(y) + top * n(scale) }
  const turn = pose.turn ? ` rotate(${n(pose.turn)})` : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${pictureHeight}" viewBox="0 0 ${pictureWidth} ${pictureHeight}"><defs>${pen.definitions(place)}</defs><rect width="${pictureWidth}" height="${pictureHeight}" fill="${light}"/><g transform="translate(${n(x)} ${n(y)})${turn} scale(${n(scale)}) translate(${left} ${top})">${shadow}${pen.body()}</g></svg>`
}

function placed(box: Box, { scale, shift }: { scale: number; shift: readonly [number, number] }) {
  const fitted = Math.min(304 / (box.right - box.left), 412 / (box.bottom - box.top), 1.9)
  return { scale: fitted * scale, x: pictureWidth / 2 + shift[0], y: pictureHeight / 2 - 2 + shift[1] }
}
