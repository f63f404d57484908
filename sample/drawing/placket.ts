import type { Cloth } from './cloth.ts'
import { paint } from './paint.ts'
import type { Pen } from './pen.ts'
import { button, stitch } from './trim.ts'

const n = (value: number) => Math.round(value * 10) / 10

/** The buttoned strip down the front of a shirt. */
export function drawPlacket(
  pen: Pen,
  {
    cloth,
    from,
    to,
    width = 18,
    count,
    color,
  }: { cloth: Cloth; from: number; to: number; width?: number; count: number; color: string },
): void {
  const half = width / 2
  const strip = `M${-half} ${from}H${half}V${to}H${-half}Z`
  paint(pen, {
    path: strip,
    cloth: { ...cloth, scale: cloth.scale },
    across: [
      [-half * 3, 0],
      [half * 3, 0],
    ],
    volume: 0.3,
    rim: 2,
    outline: 0.6,
  })
  stitch(pen, `M${-half + 2.4} ${from}V${to}M${half - 2.4} ${from}V${to}`, { base: cloth.base })
  for (let index = 0; index < count; index++) {
    button(pen, [0, n(from + 12 + ((to - from - 34) * index) / Math.max(1, count - 1))], {
      color,
      radius: 3.4,
    })
  }
}
