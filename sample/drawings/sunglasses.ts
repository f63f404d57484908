import type { Draw } from '../drawing/drawing.ts'
import { linear } from '../drawing/gradient.ts'
import { lumaOf, mix } from '../drawing/tint.ts'

const lenses = {
  round: 'M-126 4C-126 -34 -100 -52 -74 -52S-22 -34 -22 4S-48 58 -74 58S-126 42 -126 4Z',
  aviator: 'M-132 -28C-110 -46 -50 -46 -24 -32C-16 10 -34 62 -72 66C-112 68 -136 20 -132 -28Z',
  wayfarer:
    'M-136 -36C-100 -50 -50 -48 -22 -36C-18 -10 -24 40 -50 50C-80 58 -110 52 -122 34C-132 14 -136 -12 -136 -36Z',
  'cat-eye':
    'M-146 -52C-110 -46 -54 -44 -24 -30C-18 0 -26 36 -54 44C-86 52 -112 42 -122 18C-128 -4 -134 -28 -146 -52Z',
} as const

/** Styles: round, aviator (wire), wayfarer and cat-eye. */
export const drawSunglasses: Draw = (pen, spec) => {
  const shape = lenses[spec.style as keyof typeof lenses] ?? lenses.wayfarer
  const base = spec.shades[0].rgb
  const glass = spec.shades[1]?.rgb ?? '#34373d'
  const wire = spec.style === 'aviator' ? 5 : spec.style === 'round' ? 7 : 11
  const frame = linear(pen, {
    from: [0, -56],
    to: [0, 60],
    stops: [
      [0, mix(base, '#ffffff', 0.42), 1],
      [0.35, base, 1],
      [1, mix(base, '#000000', 0.4), 1],
    ],
  })
  const tint = linear(pen, {
    from: [0, -50],
    to: [0, 64],
    stops: [
      [0, mix(glass, '#0c0d10', 0.55), 0.96],
      [0.6, glass, 0.88],
      [1, mix(glass, '#ffffff', 0.35), 0.8],
    ],
  })
  for (const side of [-1, 1]) {
    const x = (value: number) => value * side
    pen.draw(
      `<path d="M${x(132)} -34C${x(150)} -40 ${x(160)} -60 ${x(150)} -96C${x(140)} -128 ${x(112)} -146 ${x(86)} -152" fill="none" stroke="${mix(base, '#000000', 0.4)}" stroke-width="${wire * 0.9 + 2}" stroke-linecap="round"/><path d="M${x(132)} -34C${x(150)} -40 ${x(160)} -60 ${x(150)} -96C${x(140)} -128 ${x(112)} -146 ${x(86)} -152" fill="none" stroke="${base}" stroke-width="${wire * 0.7}" stroke-linecap="round"/>`,
    )
  }
  pen.draw(
    `<path d="M-26 -20C-14 -34 14 -34 26 -20" fill="none" stroke="${frame}" stroke-width="${wire}"/>${spec.style === 'aviator' ? `<path d="M-50 -42H50" stroke="${frame}" stroke-width="${wire}"/>` : ''}`,
  )
  for (const side of [-1, 1]) {
    pen.draw(
      `<g transform="scale(${-side} 1)"><path d="${shape}" fill="${tint}"/><path d="M-116 -30C-96 -38 -70 -38 -60 -34L-98 40C-112 24 -118 0 -116 -30Z" fill="#fff" fill-opacity=".16"/><path d="M-52 -34L-44 -34L-80 46L-88 44Z" fill="#fff" fill-opacity=".12"/><path d="${shape}" fill="none" stroke="${mix(base, '#000000', lumaOf(base) < 0.2 ? 0 : 0.4)}" stroke-width="${wire + 2.4}"/><path d="${shape}" fill="none" stroke="${frame}" stroke-width="${wire}"/></g>`,
    )
  }
  for (const side of [-1, 1])
    pen.draw(
      `<path d="M${22 * side} 6C${14 * side} 14 ${14 * side} 26 ${20 * side} 32" fill="none" stroke="#fff" stroke-opacity=".7" stroke-width="5" stroke-linecap="round"/><circle cx="${131 * side}" cy="-36" r="2.6" fill="#d9d9dc"/>`,
    )
  return { left: -160, right: 160, top: -158, bottom: 74 }
}
