import type { Random } from '../random.ts'
import type { Rgb } from '../tint.ts'

/** What a pattern is printed with. */
export type Print = {
  readonly base: Rgb
  /** At least one. */
  readonly accents: readonly Rgb[]
  /** Which of the pattern's looks, in [0, 1). */
  readonly look: number
  readonly random: Random
}

/** One repeat of a pattern; its ground is left clear so that the dye shows. */
export type Tile = { readonly width: number; readonly height: number; readonly markup: string }

/** The accent at an index, going round. */
export function accent(print: Print, index: number): Rgb {
  return print.accents[index % print.accents.length] as Rgb
}

/** Markup placed in a square repeat, and again across each edge it crosses, so that the repeats join. */
export function wrapped(
  side: number,
  { x, y, reach }: { x: number; y: number; reach: number },
  markup: string,
): string {
  const offsets = [-side, 0, side]
  const copies: string[] = []
  for (const dx of offsets) {
    for (const dy of offsets) {
      const [cx, cy] = [x + dx, y + dy]
      if (cx > -reach && cx < side + reach && cy > -reach && cy < side + reach) {
        copies.push(
          `<g transform="translate(${Math.round(cx * 10) / 10} ${Math.round(cy * 10) / 10})">${markup}</g>`,
        )
      }
    }
  }
  return copies.join('')
}

/** Places in a square repeat that keep their distance, also across its edges. */
export function scattered(
  random: Random,
  { side, gap, count }: { side: number; gap: number; count: number },
): [number, number][] {
  const places: [number, number][] = []
  const apart = (a: number, b: number) => Math.min(Math.abs(a - b), side - Math.abs(a - b))
  for (let attempt = 0; attempt < count * 24 && places.length < count; attempt++) {
    const [x, y] = [random.between(0, side), random.between(0, side)]
    if (places.every(([px, py]) => Math.hypot(apart(x, px), apart(y, py)) >= gap)) places.push([x, y])
  }
  return places
}
