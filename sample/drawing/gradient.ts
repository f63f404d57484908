import type { Pen } from './pen.ts'
import type { Point } from './trace.ts'

/** Offset in [0, 1], color, opacity. */
export type Stop = readonly [offset: number, color: string, opacity: number]

const stopsOf = (stops: readonly Stop[]) =>
  stops
    .map(
      ([offset, color, opacity]) =>
        `<stop offset="${offset}" stop-color="${color}" stop-opacity="${Math.round(opacity * 1000) / 1000}"/>`,
    )
    .join('')

const n = (value: number) => Math.round(value * 10) / 10

/** A linear gradient between two points of the drawing, as a value for `fill` or `stroke`. */
export function linear(
  pen: Pen,
  { from, to, stops }: { from: Point; to: Point; stops: readonly Stop[] },
): string {
  const id = pen.define(
    (name) =>
      `<linearGradient id="${name}" gradientUnits="userSpaceOnUse" x1="${n(from[0])}" y1="${n(from[1])}" x2="${n(to[0])}" y2="${n(to[1])}">${stopsOf(stops)}</linearGradient>`,
  )
  return `url(#${id})`
}

/** A radial gradient about a point of the drawing, as a value for `fill`; `squash` flattens it. */
export function radial(
  pen: Pen,
  {
    center,
    radius,
    stops,
    squash = 1,
  }: { center: Point; radius: number; stops: readonly Stop[]; squash?: number },
): string {
  const [x, y] = center
  const id = pen.define(
    (name) =>
      `<radialGradient id="${name}" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="${n(radius)}" gradientTransform="translate(${n(x)} ${n(y)}) scale(1 ${squash})">${stopsOf(stops)}</radialGradient>`,
  )
  return `url(#${id})`
}
