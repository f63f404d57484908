import type { Cloth } from './cloth.ts'
import type { Pen } from './pen.ts'
import { lumaOf, mix } from './tint.ts'
import type { Point } from './trace.ts'

type Inks = { readonly first: string; readonly second: string; readonly third: string }

/** Motifs in a circle of radius 50 about (0, 0). */
const motifs: readonly ((inks: Inks) => string)[] = [
  ({ first, second, third }) =>
    `<circle r="46" fill="${first}"/><circle cx="14" cy="-14" r="13" fill="${third}"/><path d="M-44 14L-18 -22L0 4L12 -10L44 14C40 34 22 46 0 46S-40 34 -44 14Z" fill="${second}"/><path d="M-18 -22L-27 -9L-19 -12L-14 -6L-8 -8ZM12 -10L5 -2L12 -4L16 1L21 -2Z" fill="${third}"/>`,
  ({ first, second, third }) =>
    `<circle r="44" fill="${third}"/>${[0, 1, 2, 3].map((row) => `<path d="M-60 ${-6 + row * 13}C-42 ${-20 + row * 13} -30 ${-20 + row * 13} -15 ${-6 + row * 13}S15 ${8 + row * 13} 30 ${-6 + row * 13}S52 ${-18 + row * 13} 60 ${-8 + row * 13}" fill="none" stroke="${row % 2 ? second : first}" stroke-width="7"/>`).join('')}`,
  ({ first, second }) =>
    `<path d="M0 -48L13 -16L47 -14L20 7L30 40L0 21L-30 40L-20 7L-47 -14L-13 -16Z" fill="${first}"/><path d="M0 -26L7 -9L25 -8L11 4L16 21L0 11L-16 21L-11 4L-25 -8L-7 -9Z" fill="${second}"/>`,
  ({ first, second, third }) =>
    `<path d="M-40 40C-24 34 24 34 40 40" stroke="${third}" stroke-width="6" fill="none"/><path d="M-4 38C-2 14 -4 -4 4 -18" stroke="${second}" stroke-width="6" fill="none"/>${[-150, -105, -60, -20, 20].map((turn) => `<path d="M4 -18C18 -30 34 -30 46 -14C34 -18 20 -16 4 -18Z" transform="rotate(${turn} 4 -18)" fill="${first}"/>`).join('')}`,
  ({ first, second, third }) =>
    `<path d="M-38 -44L-14 -26C-6 -29 6 -29 14 -26L38 -44C42 -22 44 -4 34 12C26 28 12 36 0 36S-26 28 -34 12C-44 -4 -42 -22 -38 -44Z" fill="${first}"/><circle cx="-15" cy="-4" r="7" fill="${third}"/><circle cx="15" cy="-4" r="7" fill="${third}"/><circle cx="-14" cy="-3" r="3.4" fill="${second}"/><circle cx="14" cy="-3" r="3.4" fill="${second}"/><path d="M-5 10H5L0 16ZM0 16V21M0 21C-4 26 -10 25 -12 22M0 21C4 26 10 25 12 22" fill="${second}" stroke="${second}" stroke-width="1.6"/>`,
  ({ first, second, third }) =>
    `<path d="M0 -50C18 -32 20 -4 14 22H-14C-20 -4 -18 -32 0 -50Z" fill="${first}"/><circle cy="-14" r="8" fill="${third}"/><circle cy="-14" r="8" fill="none" stroke="${second}" stroke-width="3"/><path d="M-15 4L-30 26L-13 22ZM15 4L30 26L13 22Z" fill="${second}"/><path d="M-9 24H9L0 48Z" fill="${third}"/>`,
  ({ first, second, third }) =>
    `<rect x="-46" y="-34" width="92" height="16" fill="${first}"/><rect x="-46" y="-12" width="92" height="16" fill="${second}"/><rect x="-46" y="10" width="92" height="16" fill="${third}"/><circle r="20" cy="-4" fill="${first}" stroke="${third}" stroke-width="5"/>`,
  ({ first, second }) =>
    `<circle r="17" fill="${first}"/>${Array.from({ length: 12 }, (_, index) => `<path d="M-5 -23L0 -46L5 -23Z" transform="rotate(${index * 30})" fill="${index % 2 ? first : second}"/>`).join('')}`,
]

/** Prints one motif on the cloth: a mountain, a wave, a star, a palm, a cat, a rocket, bars or a sun. */
export function drawGraphic(
  pen: Pen,
  { cloth, center, size }: { cloth: Cloth; center: Point; size: number },
): void {
  const motif = motifs[Math.floor(cloth.look * motifs.length)] as (typeof motifs)[number]
  const contrast = lumaOf(cloth.base) > 0.5 ? '#26304a' : '#f4efe4'
  const first = cloth.accents[0] ?? contrast
  const inks = { first, second: cloth.accents[1] ?? contrast, third: mix(first, contrast, 0.55) }
  pen.draw(
    `<g transform="translate(${center[0]} ${center[1]}) scale(${Math.round((size / 50) * 100) / 100})" opacity=".92">${motif(inks)}</g>`,
  )
}
