import type { Cloth, Weave } from './cloth.ts'
import type { Pen } from './pen.ts'
import { tiling } from './tiling.ts'
import { lightOf, lumaOf, shadowOf } from './tint.ts'
import type { Point } from './trace.ts'

type Tile = {
  readonly width: number
  readonly height: number
  readonly markup: (dark: string, light: string) => string
}

const line = (d: string, color: string, width: number, opacity: number) =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-opacity="${opacity}" stroke-linecap="round"/>`

const tiles: Readonly<Record<Exclude<Weave, 'smooth'>, Tile>> = {
  knit: {
    width: 7,
    height: 6,
    markup: (dark, light) =>
      line('M0 -1L3.5 3L7 -1M0 5L3.5 9L7 5', dark, 1.1, 0.3) + line('M0 1.4L3.5 5.4L7 1.4', light, 0.9, 0.26),
  },
  rib: {
    width: 6,
    height: 6,
    markup: (dark, light) => line('M1.5 -1V7', dark, 2, 0.32) + line('M4.4 -1V7', light, 1.3, 0.28),
  },
  cable: {
    width: 44,
    height: 30,
    markup: (dark, light) =>
      line(
        'M14 0C14 10 30 10 30 15S14 22 14 30M30 0C30 7 24 9 22 10M20 18C16 20 14 26 14 30M30 30C30 24 27 21 25 19',
        dark,
        2.2,
        0.34,
      ) +
      line('M18 0C18 10 33 10 33 15S18 22 18 30', light, 2.4, 0.34) +
      line('M4 0V30M40 0V30', dark, 2, 0.28) +
      line('M7 0V30M37 0V30', light, 1.2, 0.3) +
      line(
        'M0 0L2 4L0 8M0 8L2 12L0 16M0 16L2 20L0 24M0 24L2 28L0 32M44 0L42 4L44 8M44 8L42 12L44 16M44 16L42 20L44 24',
        dark,
        0.9,
        0.25,
      ),
  },
  denim: {
    width: 4,
    height: 4,
    markup: (dark, light) =>
      line('M-1 5L5 -1M-1 1L1 -1M3 5L5 3', dark, 0.8, 0.28) + line('M-1 3L3 -1M1 5L5 1', light, 0.6, 0.24),
  },
  cord: {
    width: 5,
    height: 5,
    markup: (dark, light) => line('M0.8 -1V6', dark, 1.3, 0.36) + line('M3.2 -1V6', light, 1.2, 0.3),
  },
  twill: {
    width: 10,
    height: 6,
    markup: (dark, light) =>
      line('M0 6L5 0L10 6', dark, 0.9, 0.2) + line('M0 9L5 3L10 9M0 3L5 -3L10 3', light, 0.9, 0.17),
  },
  canvas: {
    width: 4,
    height: 4,
    markup: (dark, light) => line('M0 1H4M1 0V4', dark, 0.7, 0.16) + line('M0 3H4M3 0V4', light, 0.7, 0.16),
  },
  mesh: {
    width: 6,
    height: 6,
    markup: (dark) =>
      `<circle cx="1.5" cy="1.5" r="1" fill="${dark}" fill-opacity=".35"/><circle cx="4.5" cy="4.5" r="1" fill="${dark}" fill-opacity=".35"/>`,
  },
  lace: {
    width: 22,
    height: 22,
    markup: (dark, light) =>
      [0, 60, 120, 180, 240, 300]
        .map(
          (turn) =>
            `<ellipse cx="11" cy="5.6" rx="2.4" ry="4" transform="rotate(${turn} 11 11)" fill="${dark}" fill-opacity=".3"/>`,
        )
        .join('') +
      `<circle cx="11" cy="11" r="2" fill="${light}" fill-opacity=".5"/>` +
      line(
        'M0 0Q4 4 0 8M22 0Q18 4 22 8M0 22Q4 18 0 14M22 22Q18 18 22 14M0 0Q4 4 8 0M22 22Q18 18 14 22M0 22Q4 18 8 22M22 0Q18 4 14 0',
        dark,
        1.2,
        0.3,
      ),
  },
  quilt: {
    width: 40,
    height: 36,
    markup: (dark, light) =>
      [0, 1, 2, 3]
        .map(
          (step) =>
            `<rect y="${28 + step * 2}" width="40" height="${8 - step * 2}" fill="${dark}" fill-opacity=".11"/>`,
        )
        .join('') +
      [0, 1, 2]
        .map((step) => `<rect y="0" width="40" height="${2 + step * 2}" fill="${dark}" fill-opacity=".06"/>`)
        .join('') +
      [0, 1, 2]
        .map(
          (step) =>
            `<rect y="${7 + step * 2}" width="40" height="${13 - step * 4}" fill="${light}" fill-opacity=".12"/>`,
        )
        .join('') +
      line('M-1 0.5H41', dark, 1.4, 0.75) +
      line('M6 3L8 9M18 2L17 8M30 3L33 10M24 33L23 28M12 34L14 29', dark, 1.2, 0.2),
  },
  diamond: {
    width: 30,
    height: 30,
    markup: (dark, light) =>
      line('M0 0L30 30M30 0L0 30', dark, 1.3, 0.5) +
      line('M1.5 0L30 28.5M28.5 0L0 28.5', light, 1, 0.3) +
      `<path d="M15 3L27 15L15 27L3 15Z" fill="${light}" fill-opacity=".1"/><path d="M15 7L23 15L15 23L7 15Z" fill="${light}" fill-opacity=".1"/>`,
  },
  straw: {
    width: 12,
    height: 12,
    markup: (dark, light) =>
      line('M0 1.5H6M0 4.5H6M6 7.5H12M6 10.5H12', dark, 1, 0.3) +
      line('M7.5 0V6M10.5 0V6M1.5 6V12M4.5 6V12', dark, 1, 0.26) +
      line('M0 3H6M6 9H12M9 0V6M3 6V12', light, 1.2, 0.34),
  },
}

/** Weaves too fine or too even for their direction to be seen. */
const fine: readonly Weave[] = ['denim', 'canvas', 'mesh', 'lace', 'twill', 'knit']

/** The weave as a value for `fill`, to lie over the dye; null for smooth cloth. */
export function weaveFill(
  pen: Pen,
  cloth: Cloth,
  { angle, origin }: { angle: number; origin: Point },
): string | null {
  if (cloth.weave === 'smooth') return null
  const { width, height, markup } = tiles[cloth.weave]
  const dark = lumaOf(cloth.base) < 0.16 ? '#000000' : shadowOf(cloth.base)
  return tiling(pen, {
    width,
    height,
    markup: markup(dark, lightOf(cloth.base)),
    origin,
    angle: fine.includes(cloth.weave) ? 0 : angle,
  })
}
