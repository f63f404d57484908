import { plain } from '../drawing/cloth.ts'
import { clothOf } from '../drawing/cloth-of.ts'
import type { Draw } from '../drawing/drawing.ts'
import { linear, radial } from '../drawing/gradient.ts'
import { paint } from '../drawing/paint.ts'
import { lumaOf, mix } from '../drawing/tint.ts'
import { stitch } from '../drawing/trim.ts'

/** Styles: chronograph, dress; a link band when the material is metal, else a strap. */
export const drawWatch: Draw = (pen, spec) => {
  const cloth = clothOf(spec, { sheen: 0.8 })
  const metalBand = spec.material === 'metal'
  const metal = metalBand ? cloth.base : (spec.shades[1]?.rgb ?? '#c3c6ca')
  const dial = metalBand
    ? (spec.shades[1]?.rgb ?? '#f4f4f2')
    : lumaOf(cloth.base) > 0.6
      ? '#f4f4f2'
      : '#23262e'
  const ink = lumaOf(dial) > 0.5 ? '#23262e' : '#f1efe8'
  for (const side of [-1, 1]) {
    const y = (value: number) => value * side
    const strap = `M-38 ${y(58)}L38 ${y(58)}L30 ${y(206)}Q0 ${y(214)} -30 ${y(206)}Z`
    paint(pen, {
      path: strap,
      cloth: plain(cloth),
      across: [
        [-38, 0],
        [38, 0],
      ],
      volume: 0.9,
      rim: 5,
    })
    if (metalBand) {
      for (let row = 0; row < 10; row++) {
        const at = y(72 + row * 14)
        pen.draw(
          `<path d="M-38 ${at}Q0 ${at + 3} 38 ${at}" fill="none" stroke="#0007" stroke-width="1.8"/><path d="M-38 ${at + 2}Q0 ${at + 5} 38 ${at + 2}" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="1.2"/>`,
        )
      }
      pen.draw(
        `<path d="M-14 ${y(60)}L-12 ${y(206)}M14 ${y(60)}L12 ${y(206)}" stroke="#0005" stroke-width="1.4"/>`,
      )
    } else {
      stitch(pen, `M-32 ${y(66)}L-25 ${y(202)}M32 ${y(66)}L25 ${y(202)}`, { base: cloth.base, width: 1.6 })
      if (side === 1)
        for (const hole of [120, 138, 156, 174])
          pen.draw(`<ellipse cx="0" cy="${hole}" rx="2.8" ry="3.4" fill="#000" fill-opacity=".6"/>`)
    }
  }
  const bezel = linear(pen, {
    from: [-70, -70],
    to: [70, 70],
    stops: [
      [0, mix(metal, '#ffffff', 0.75), 1],
      [0.4, metal, 1],
      [0.7, mix(metal, '#14161c', 0.45), 1],
      [1, mix(metal, '#ffffff', 0.35), 1],
    ],
  })
  pen.draw(
    `<path d="M-44 -62L-36 -78H36L44 -62ZM-44 62L-36 78H36L44 62Z" fill="${bezel}" stroke="#0006"/><rect x="70" y="-9" width="14" height="18" rx="4" fill="${bezel}" stroke="#0006"/>`,
  )
  if (spec.style === 'chronograph')
    pen.draw(
      `<rect x="58" y="-48" width="16" height="13" rx="3" transform="rotate(-35 62 -42)" fill="${bezel}" stroke="#0006"/><rect x="58" y="35" width="16" height="13" rx="3" transform="rotate(35 62 42)" fill="${bezel}" stroke="#0006"/>`,
    )
  const face = radial(pen, {
    center: [-14, -18],
    radius: 84,
    stops: [
      [0, mix(dial, '#ffffff', 0.22), 1],
      [1, mix(dial, '#000000', 0.18), 1],
    ],
  })
  pen.draw(
    `<circle r="74" fill="${bezel}" stroke="#0007" stroke-width="1.4"/><circle r="62" fill="${face}" stroke="#0008" stroke-width="2.4"/>`,
  )
  for (let mark = 0; mark < 60; mark++) {
    const hour = mark % 5 === 0
    pen.draw(
      `<path d="M0 -57V${hour ? -47 : -54}" transform="rotate(${mark * 6})" stroke="${ink}" stroke-width="${hour ? 3 : 1}" stroke-opacity="${hour ? 1 : 0.7}"/>`,
    )
  }
  if (spec.style === 'chronograph')
    for (const [x, y] of [
      [-24, 4],
      [24, 4],
      [0, 28],
    ])
      pen.draw(
        `<circle cx="${x}" cy="${y}" r="12" fill="none" stroke="${ink}" stroke-opacity=".6" stroke-width="1.3"/><path d="M${x} ${y}l5 -6" stroke="${ink}" stroke-width="1.3"/>`,
      )
  pen.draw(
    `<g stroke="#0005" transform="translate(1.6 2.4)"><path d="M0 6L-20 -24" stroke-width="5"/><path d="M0 8L24 -38" stroke-width="4"/></g><path d="M3 5L-20 -24" stroke="${ink}" stroke-width="4.6" stroke-linecap="round"/><path d="M-3 6L24 -38" stroke="${ink}" stroke-width="3.2" stroke-linecap="round"/><path d="M4 -14L-14 46" stroke="#c8472f" stroke-width="1.4"/><circle r="4.6" fill="${metal}" stroke="#0007"/><path d="M-46 -34C-34 -52 -12 -58 8 -56C-18 -46 -38 -26 -46 0C-50 -10 -50 -24 -46 -34Z" fill="#fff" fill-opacity=".22"/>`,
  )
  return { left: -88, right: 88, top: -214, bottom: 214 }
}
