import type { Pen } from './pen.ts'
import type { Point } from './trace.ts'

const n = (value: number) => Math.round(value * 1e5) / 1e5

/**
 * A repeat as a value for `fill`. Where it lies straight, its size and origin are rounded to whole pixels: librsvg then copies
 * it, where otherwise it resamples each pixel, which costs more than all the rest of a picture.
 */
export function tiling(
  pen: Pen,
  {
    width,
    height,
    markup,
    origin,
    angle,
    scale = 1,
  }: { width: number; height: number; markup: string; origin: Point; angle: number; scale?: number },
): string {
  const [left, top, turn] = [Math.round(origin[0]), Math.round(origin[1]), Math.round(angle)]
  const id = pen.define((name, place) => {
    const whole = (side: number) =>
      turn === 0 ? Math.max(2, Math.round(side * scale * place.scale)) / (side * place.scale) : scale
    const at = (start: number, offset: number) =>
      turn === 0 ? (Math.round(start * place.scale + offset) - offset) / place.scale : start
    const turned = turn === 0 ? '' : `rotate(${turn}) `
    // A hair over: librsvg cuts a tile's pixels down, not to the nearest.
    const [across, down] = [n(whole(width) + 2e-5), n(whole(height) + 2e-5)]
    return `<pattern id="${name}" width="${width}" height="${height}" patternUnits="userSpaceOnUse" patternTransform="translate(${n(at(left, place.x))} ${n(at(top, place.y))}) ${turned}scale(${across} ${down})">${markup}</pattern>`
  })
  return `url(#${id})`
}
