import { type Cloth, plain } from './cloth.ts'
import { type Legs, waistBandPath } from './legs.ts'
import { paint } from './paint.ts'
import type { Pen } from './pen.ts'
import { mix, shadowOf } from './tint.ts'
import { button, seam, stitch } from './trim.ts'

/** A band with belt loops, a button, a fly and two front pockets. */
export function drawTrouserFront(
  pen: Pen,
  {
    legs,
    cloth,
    thread,
    metal,
    curved = false,
  }: { legs: Legs; cloth: Cloth; thread?: string; metal: string; curved?: boolean },
): void {
  const { waist, hip, hipY, crotchY } = legs
  const lines = { base: cloth.base, color: thread, width: thread ? 1.2 : 0.9 }
  paint(pen, {
    path: waistBandPath(legs, 20),
    cloth,
    across: [
      [-waist, 0],
      [waist, 0],
    ],
    volume: 0.4,
    rim: 3,
  })
  stitch(
    pen,
    `M${-waist} 4C${-waist * 0.8} 9 ${-waist * 0.4} 13 0 13C${waist * 0.4} 13 ${waist * 0.8} 9 ${waist} 4`,
    lines,
  )
  seam(pen, `M1 28C2 60 3 ${crotchY - 40} 0 ${crotchY - 2}`, cloth.base, 1.2)
  stitch(pen, `M16 29V${crotchY - 52}C16 ${crotchY - 34} 10 ${crotchY - 26} 1 ${crotchY - 20}`, lines)
  for (const side of [-1, 1]) {
    const x = (value: number) => Math.round(value * side * 10) / 10
    const pocket = curved
      ? `M${x(waist * 0.5)} 29C${x(waist * 0.54)} 52 ${x(waist * 0.82)} 62 ${x(hip - 4)} 58`
      : `M${x(waist * 0.62)} 29L${x(hip - 2)} ${hipY - 4}`
    const shaded = curved
      ? `${pocket}L${x(waist + 4)} 26Z`
      : `${pocket}L${x(hip)} ${hipY - 30}L${x(waist + 3)} 25Z`
    pen.draw(`<path d="${shaded}" fill="${shadowOf(cloth.base)}" fill-opacity=".1"/>`)
    seam(pen, pocket, cloth.base, 1.2)
    pen.draw(`<g transform="translate(${-3 * side} 3)">`)
    stitch(pen, pocket, lines)
    pen.draw('</g>')
    for (const share of [0.34, 0.84]) {
      const [lx, top] = [x(waist * share), 9 - share * 6]
      paint(pen, {
        path: `M${lx - 3.5} ${top}h7v26h-7Z`,
        cloth: plain(cloth, mix(cloth.base, '#ffffff', 0.05)),
        across: [
          [lx - 6, 0],
          [lx + 6, 0],
        ],
        volume: 0.4,
        rim: 1.5,
        outline: 0.8,
      })
    }
  }
  button(pen, [0, 20], { color: metal, radius: 4.6 })
}

/** An elastic waist with a drawstring. */
export function drawElasticWaist(
  pen: Pen,
  { legs, cloth, string }: { legs: Legs; cloth: Cloth; string?: string },
): void {
  const { waist } = legs
  const band = plain(cloth)
  paint(pen, {
    path: waistBandPath(legs, 22),
    cloth: { ...band, weave: 'rib' },
    across: [
      [-waist, 0],
      [waist, 0],
    ],
    volume: 0.5,
    rim: 4,
  })
  if (!string) return
  for (const [dx, reach] of [
    [-5, 60],
    [5, 52],
  ] as const) {
    const line = `M${dx} 22C${dx * 2.2} 36 ${dx * 0.8} 46 ${dx * 2.4} ${reach + 10}`
    pen.draw(
      `<path d="${line}" fill="none" stroke="#0005" stroke-width="4.4" transform="translate(1 1.4)"/><path d="${line}" fill="none" stroke="${string}" stroke-width="3.4" stroke-linecap="round"/>`,
    )
  }
  pen.draw(
    `<circle cx="-5" cy="22" r="2.6" fill="#999" stroke="#0007" stroke-width=".8"/><circle cx="5" cy="22" r="2.6" fill="#999" stroke="#0007" stroke-width=".8"/>`,
  )
}

/** The rectangle a pair of trousers fills. */
export function legsBox({ hip, waist, stance, hem, knee, length }: Legs, below = 8) {
  const right = Math.max(hip, waist, length < 300 ? hip + 8 : stance + Math.max(hem, knee))
  return { left: -right, right, top: -8, bottom: length + below }
}

/** A line round both leg ends, at a distance above them. */
export function legEndLines({ stance, hem, knee, hip, length }: Legs, above: number): string {
  const short = length < 300
  const [middle, end] = short ? [stance - 4, Math.min(hip * 0.53, knee + 15)] : [stance, hem]
  const y = length - above
  return [-1, 1]
    .map(
      (side) =>
        `M${(middle - end + 1) * side} ${y}Q${middle * side} ${y + 6} ${(middle + end - 1) * side} ${y}`,
    )
    .join('')
}
