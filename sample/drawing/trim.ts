import { type Cloth, plain } from './cloth.ts'
import { linear, radial } from './gradient.ts'
import { paint, stroke } from './paint.ts'
import type { Pen } from './pen.ts'
import { lumaOf, mix, type Rgb, shadowOf } from './tint.ts'
import type { Point } from './trace.ts'

/** A line of stitches, a little lighter or darker than the cloth. */
export function stitch(
  pen: Pen,
  path: string,
  { base, color, width = 0.9 }: { base: Rgb; color?: Rgb; width?: number },
): void {
  const thread = color ?? (lumaOf(base) < 0.3 ? mix(base, '#ffffff', 0.32) : mix(base, shadowOf(base), 0.55))
  pen.draw(stroke(path, { color: thread, width, opacity: 0.75, dash: '3.2 1.8', cap: 'butt' }))
}

/** A seam: a dark line with a lit one beside it. */
export function seam(pen: Pen, path: string, base: Rgb, strength = 1): void {
  pen.draw(
    `<g transform="translate(.9 .6)">${stroke(path, { color: mix(base, '#ffffff', 0.5), width: 0.9, opacity: 0.35 * strength })}</g>`,
  )
  pen.draw(stroke(path, { color: mix(shadowOf(base), '#000000', 0.15), width: 1.1, opacity: 0.6 * strength }))
}

/** A sewn-on button with four holes. */
export function button(
  pen: Pen,
  [x, y]: Point,
  { color, radius = 3.6 }: { color: Rgb; radius?: number },
): void {
  const face = radial(pen, {
    center: [x - radius * 0.3, y - radius * 0.35],
    radius: radius * 1.5,
    stops: [
      [0, mix(color, '#ffffff', 0.5), 1],
      [0.55, color, 1],
      [1, mix(color, '#000000', 0.4), 1],
    ],
  })
  const holes = [-1, 1].flatMap((dx) =>
    [-1, 1].map(
      (dy) => `<circle cx="${x + dx * radius * 0.28}" cy="${y + dy * radius * 0.28}" r="${radius * 0.14}"/>`,
    ),
  )
  pen.draw(
    `<circle cx="${x + 0.5}" cy="${y + 1}" r="${radius}" fill="#000" fill-opacity=".3"/><circle cx="${x}" cy="${y}" r="${radius}" fill="${face}"/><g fill="${mix(color, '#000000', 0.55)}">${holes.join('')}</g>`,
  )
}

/** Buttons in a row from one point to another. */
export function buttons(
  pen: Pen,
  { from, to, count, color, radius }: { from: Point; to: Point; count: number; color: Rgb; radius?: number },
): void {
  for (let index = 0; index < count; index++) {
    const share = count > 1 ? index / (count - 1) : 0
    button(pen, [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share], { color, radius })
  }
}

/** A zip: tape, teeth, and a slider with its pull at the first point. */
export function zip(
  pen: Pen,
  { path, pull, tape, metal = '#b9bcc2' }: { path: string; pull: Point; tape: Rgb; metal?: Rgb },
): void {
  pen.draw(stroke(path, { color: mix(tape, '#000000', 0.45), width: 7, opacity: 0.55, cap: 'butt' }))
  pen.draw(stroke(path, { color: mix(tape, '#000000', 0.3), width: 5, cap: 'butt' }))
  pen.draw(stroke(path, { color: metal, width: 3.2, dash: '1.6 1.5', cap: 'butt' }))
  pen.draw(stroke(path, { color: '#00000066', width: 0.7, cap: 'butt' }))
  const [x, y] = pull
  const shine = linear(pen, {
    from: [x - 4, y],
    to: [x + 4, y],
    stops: [
      [0, mix(metal, '#ffffff', 0.4), 1],
      [1, mix(metal, '#000000', 0.4), 1],
    ],
  })
  pen.draw(
    `<path d="M${x - 3.4} ${y - 4}h6.8l-1 8h-4.8z" fill="${shine}"/><rect x="${x - 2}" y="${y + 3}" width="4" height="13" rx="1.8" fill="${shine}" stroke="#00000055" stroke-width=".5"/>`,
  )
}

/** A ribbed band, such as a waistband, cuff or collar, painted over the end of a garment. */
export function ribBand(
  pen: Pen,
  {
    path,
    cloth,
    across,
    angle = 0,
  }: { path: string; cloth: Cloth; across: readonly [Point, Point]; angle?: number },
): void {
  paint(pen, {
    path,
    cloth: { ...plain(cloth, mix(cloth.base, shadowOf(cloth.base), 0.07)), weave: 'rib' },
    across,
    angle,
    volume: 0.8,
    rim: 4,
  })
}

/** A band that follows an open line, as the rib of a neck does. */
export function binding(
  pen: Pen,
  path: string,
  { base, width, ribbed = false }: { base: Rgb; width: number; ribbed?: boolean },
): void {
  const edge = mix(shadowOf(base), '#000000', 0.1)
  pen.draw(stroke(path, { color: edge, width: width + 1.6, opacity: 0.65, cap: 'butt' }))
  pen.draw(stroke(path, { color: base, width, cap: 'butt' }))
  if (ribbed)
    pen.draw(
      stroke(path, { color: shadowOf(base), width: width - 1, opacity: 0.34, dash: '1.3 2.2', cap: 'butt' }),
    )
  pen.draw(stroke(path, { color: mix(base, '#ffffff', 0.5), width: width * 0.3, opacity: 0.2, cap: 'butt' }))
}

/** A patch pocket's outline: straight above, rounded or pointed below. */
export function pocketPath({
  x,
  y,
  width,
  height,
  pointed = false,
}: {
  x: number
  y: number
  width: number
  height: number
  pointed?: boolean
}): string {
  const tip = pointed ? height * 0.16 : 0
  return pointed
    ? `M${x} ${y}h${width}v${height - tip}L${x + width / 2} ${y + height}L${x} ${y + height - tip}Z`
    : `M${x} ${y}h${width}v${height - 6}q0 6 -6 6h${-(width - 12)}q-6 0 -6 -6Z`
}
