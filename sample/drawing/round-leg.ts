import type { Pen } from './pen.ts'
import { mix, shadowOf } from './tint.ts'

/** Shades one leg as a tube, from below the hip where it begins to stand apart. */
export function roundLeg(
  pen: Pen,
  {
    path,
    outer,
    inner,
    top,
    base,
  }: { path: string; outer: number; inner: number; top: number; base: string },
): void {
  const [left, right] = [Math.min(outer, inner) - 10, Math.max(outer, inner) + 10]
  const clip = pen.define((id) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`)
  const shade = shadowOf(base)
  const stops = [
    [0, shade, 0.34],
    [0.22, shade, 0.08],
    [0.4, mix(base, '#ffffff', 0.6), 0.2],
    [0.62, shade, 0.02],
    [1, shade, 0.42],
  ]
  const gradient = pen.define(
    (id) =>
      `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${left}" y1="0" x2="${right}" y2="0">${stops.map(([offset, color, opacity]) => `<stop offset="${offset}" stop-color="${color}" stop-opacity="${opacity}"/>`).join('')}</linearGradient>`,
  )
  const fade = pen.define(
    (id) =>
      `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="${top}" x2="0" y2="${top + 110}"><stop offset="0" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#fff"/></linearGradient>`,
  )
  const mask = pen.define(
    (id) =>
      `<mask id="${id}" maskUnits="userSpaceOnUse" x="-200" y="0" width="400" height="900"><rect x="-200" y="0" width="400" height="900" fill="url(#${fade})"/></mask>`,
  )
  pen.draw(
    `<g clip-path="url(#${clip})"><rect x="${left}" y="${top}" width="${right - left}" height="620" fill="url(#${gradient})" mask="url(#${mask})"/></g>`,
  )
}
