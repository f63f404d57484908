import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { linear } from '../drawing/gradient.ts'
import { paint } from '../drawing/paint.ts'
import { mix } from '../drawing/tint.ts'
import { stitch } from '../drawing/trim.ts'
import { gold } from './handbag.ts'

/** A belt rolled up, its buckle in front. Styles: silver or brass buckle by seed; braided. */
export const drawBelt: Draw = (pen, spec) => {
  const cloth = clothOf(spec, {
    scale: 0.5,
    ...(spec.style === 'braided' ? { weave: 'straw' as const } : {}),
  })
  const metal = pen.random.chance(0.5) ? gold : '#b9bcc4'
  const back = plain(cloth, mix(cloth.base, '#1a1210', 0.45))
  const ring = (rx: number, ry: number, y: number) =>
    `M${-rx} ${y}C${-rx} ${y - ry * 1.33} ${rx} ${y - ry * 1.33} ${rx} ${y}`
  for (const [rx, ry, y, tone] of [
    [132, 60, -30, 0.4],
    [112, 46, -28, 0.55],
    [94, 34, -27, 0.7],
  ] as const) {
    const inner = ring(rx, ry, y)
    pen.draw(
      `<path d="${inner}L${rx} ${y + 52}C${rx} ${y + 52 - ry * 1.33} ${-rx} ${y + 52 - ry * 1.33} ${-rx} ${y + 52}Z" fill="${mix(back.base, '#000000', tone - 0.4)}" stroke="#0006"/>`,
    )
  }
  const front = 'M-136 -34C-136 30 136 30 136 -34V26C136 96 -136 96 -136 26Z'
  paint(pen, {
    path: front,
    cloth,
    across: [
      [-136, 0],
      [136, 0],
    ],
    volume: 1,
    rim: 5,
  })
  stitch(pen, 'M-131 -20C-126 36 126 36 131 -20M-131 22C-126 84 126 84 131 22', {
    base: cloth.base,
    width: 1.5,
  })
  paint(pen, {
    path: 'M20 15C60 12 100 2 124 -12L128 44C100 62 60 74 20 77Z',
    cloth,
    across: [
      [20, 0],
      [140, 0],
    ],
    volume: 0.5,
    rim: 4,
  })
  for (const x of [56, 76, 96])
    pen.draw(
      `<ellipse cx="${x}" cy="${44 - (x - 20) * (x - 20) * 0.0022}" rx="3.2" ry="3.6" fill="#000" fill-opacity=".65"/>`,
    )
  const shine = linear(pen, {
    from: [-50, 0],
    to: [30, 90],
    stops: [
      [0, mix(metal, '#ffffff', 0.75), 1],
      [0.4, metal, 1],
      [0.75, mix(metal, '#2a2010', 0.4), 1],
      [1, mix(metal, '#ffffff', 0.3), 1],
    ],
  })
  pen.draw(
    `<path d="M-46 2Q-46 -8 -36 -8H16Q26 -8 26 2V84Q26 94 16 94H-36Q-46 94 -46 84ZM-33 6V80H13V6Z" fill-rule="evenodd" fill="#0006" transform="translate(2 3)"/><path d="M-46 2Q-46 -8 -36 -8H16Q26 -8 26 2V84Q26 94 16 94H-36Q-46 94 -46 84ZM-33 6V80H13V6Z" fill-rule="evenodd" fill="${shine}" stroke="#0006"/><path d="M-40 40H22V47H-40Z" fill="${shine}" stroke="#0005" stroke-width=".8"/>`,
  )
  paint(pen, {
    path: 'M-70 14L-54 14V80L-70 79Z',
    cloth: plain(cloth, mix(cloth.base, '#000000', 0.08)),
    across: [
      [-72, 0],
      [-52, 0],
    ],
    rim: 3,
  })
  return { left: -140, right: 140, top: -112, bottom: 98 }
}
