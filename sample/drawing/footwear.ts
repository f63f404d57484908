import { radial } from './gradient.ts'
import type { Pen } from './pen.ts'
import type { Box } from './spec.ts'

/** Draws a shoe twice, the second one behind and above the first, as shops show a pair. */
export function drawPair(pen: Pen, box: Box, drawOne: () => void): Box {
  const [dx, dy] = [26, -(box.bottom - box.top) * 0.56 - 8]
  const ground = (x: number, y: number) => {
    const fill = radial(pen, {
      center: [x, y],
      radius: 178,
      squash: 0.075,
      stops: [
        [0, '#20222a', 0.5],
        [0.6, '#20222a', 0.22],
        [1, '#20222a', 0],
      ],
    })
    pen.draw(`<ellipse cx="${x}" cy="${y}" rx="178" ry="14" fill="${fill}"/>`)
  }
  const standing = () => {
    ground(4, box.bottom - 3)
    drawOne()
  }
  pen.within(`translate(${dx} ${Math.round(dy)}) scale(.95)`, standing)
  pen.within('translate(-12 0)', standing)
  return { left: box.left - 14, right: box.right + 22, top: box.top + dy + 8, bottom: box.bottom + 10 }
}

/** Laces across from one edge of the opening to the other, with eyelets. */
export function drawLaces(
  pen: Pen,
  {
    rows,
    color,
    metal = '#8d9096',
  }: {
    rows: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[]
    color: string
    metal?: string
  },
): void {
  for (const [x1, y1, x2, y2] of rows) {
    pen.draw(`<circle cx="${x2}" cy="${y2}" r="2.6" fill="${metal}" stroke="#0008" stroke-width=".8"/>`)
    pen.draw(
      `<path d="M${x1} ${y1}Q${(x1 + x2) / 2 + 2} ${(y1 + y2) / 2 - 6} ${x2} ${y2}" fill="none" stroke="#0006" stroke-width="6.2" stroke-linecap="round"/><path d="M${x1} ${y1}Q${(x1 + x2) / 2 + 2} ${(y1 + y2) / 2 - 6} ${x2} ${y2}" fill="none" stroke="${color}" stroke-width="4.8" stroke-linecap="round"/>`,
    )
  }
}
