import { smooth } from '../trace.ts'
import { accent, type Print, type Tile } from './tile.ts'

/** Rings of dye that bleed outward from a knot; the repeat is larger than a garment's front. */
export function tieDyeTile(print: Print): Tile {
  const { random } = print
  const side = 420
  const rings: string[] = []
  for (let ring = 15; ring > 0; ring--) {
    const points = Array.from({ length: 30 }, (_, index) => {
      const turn = (index / 30) * Math.PI * 2
      const reach = ring * 19 + (index % 2 === 0 ? 8 : -6) + random.between(-6, 6)
      return [90 + Math.cos(turn) * reach, 120 + Math.sin(turn) * reach] as const
    })
    const color = ring % 2 === 0 ? print.base : accent(print, Math.floor(ring / 2))
    rings.push(`<path d="${smooth(points, 1)}" fill="${color}" fill-opacity=".62"/>`)
  }
  return { width: side, height: side, markup: rings.join('') }
}
