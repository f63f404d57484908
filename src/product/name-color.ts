import { converter, differenceCiede2000 } from 'culori'
import { type Color, colors } from './color.ts'
import { colorPrototypes, type Lab } from './color-prototypes.ts'

/** Red, green and blue of sRGB, each from 0 to 255. */
export type Rgb = readonly [number, number, number]

const toLab65 = converter('lab65')
const ciede2000 = differenceCiede2000()

/** CIELAB of an sRGB color, under D65. */
export function labOf([red, green, blue]: Rgb): Lab {
  const { l, a, b } = toLab65({ mode: 'rgb', r: red / 255, g: green / 255, b: blue / 255 })
  return [l, a, b]
}

/** CIEDE2000 between two CIELAB colors; about 1 is just noticeable. */
export function colorDifference(one: Lab, other: Lab): number {
  return ciede2000(asCulori(one), asCulori(other))
}

const asCulori = ([l, a, b]: Lab) => ({ mode: 'lab65', l, a, b }) as const

type Prototype = { readonly color: Color; readonly lab: ReturnType<typeof asCulori> }

const prototypes: readonly Prototype[] = Object.entries(colorPrototypes).flatMap(([color, labs]) =>
  labs.map((lab) => ({ color: color as Color, lab: asCulori(lab) })),
)

/** The name of an sRGB color: that of the nearest prototype by CIEDE2000. Near 0.1 ms; for pixels see `colorIndexOf`. */
export function nameColor(rgb: Rgb): Color {
  return nearestColor(asCulori(labOf(rgb)))
}

/** CIEDE2000 from an sRGB color to the nearest prototype of each color. */
export function colorDistances(rgb: Rgb): Partial<Record<Color, number>> {
  const lab = asCulori(labOf(rgb))
  const distances: Partial<Record<Color, number>> = {}
  for (const prototype of prototypes) {
    const difference = ciede2000(prototype.lab, lab)
    distances[prototype.color] = Math.min(distances[prototype.color] ?? Number.POSITIVE_INFINITY, difference)
  }
  return distances
}

function nearestColor(lab: ReturnType<typeof asCulori>): Color {
  let nearest = prototypes[0]!
  let least = Number.POSITIVE_INFINITY
  for (const prototype of prototypes) {
    const difference = ciede2000(prototype.lab, lab)
    if (difference < least) {
      least = difference
      nearest = prototype
    }
  }
  return nearest.color
}

const unknown = 255
const cells = new Uint8Array(32 * 32 * 32).fill(unknown)

/**
 * The same for pixels: an index into `colors`, by a table of five bits a channel. A cell is named, at its middle, when it is
 * first met; after that a lookup takes nanoseconds.
 */
export function colorIndexOf(red: number, green: number, blue: number): number {
  const cell = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3)
  const known = cells[cell]!
  if (known !== unknown) return known
  const middle = [(red & 248) + 4, (green & 248) + 4, (blue & 248) + 4] as const
  const named = colors.indexOf(nameColor(middle))
  cells[cell] = named
  return named
}

/** `nameColor` by the table of `colorIndexOf`: exact but within four steps of a border. */
export function nameColorFast([red, green, blue]: Rgb): Color {
  return colors[colorIndexOf(red, green, blue)]!
}
