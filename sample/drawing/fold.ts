import type { Random } from './random.ts'
import type { Rgb } from './tint.ts'
import type { Point } from './trace.ts'

/** A crease: a leaf from one point to another, bent sideways, dark on one side and lit on the other. */
export type Fold = {
  readonly from: Point
  readonly to: Point
  /** How far its middle lies off the straight line. */
  readonly bend: number
  readonly width: number
  /** In [0, 1]. */
  readonly depth: number
}

const n = (value: number) => Math.round(value * 10) / 10

function leaf({ from, to, bend, width }: Fold, shift: number): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy) || 1
  const [nx, ny] = [-dy / length, dx / length]
  const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  const side = (offset: number) => `${n(mx + nx * offset)} ${n(my + ny * offset)}`
  const [sx, sy] = [nx * shift * 0.6, ny * shift * 0.6]
  return `M${n(from[0] + sx)} ${n(from[1] + sy)}Q${side(bend + shift + width)} ${n(to[0] + sx)} ${n(to[1] + sy)}Q${side(bend + shift - width)} ${n(from[0] + sx)} ${n(from[1] + sy)}Z`
}

/** Leaves that lie in each other, by how much wider each is than its fold, and its share of the depth: a soft edge without a blur. */
const nested = [
  [6, 0.26],
  [2.6, 0.4],
  [-0.6, 0.34],
] as const

/** The creases as paths. */
export function foldMarkup(
  folds: readonly Fold[],
  { shade, light, pale, sheen }: { shade: Rgb; light: Rgb; pale: boolean; sheen: number },
): string {
  const layer = (color: Rgb, shift: number, strength: number) =>
    folds.flatMap((fold) => {
      const soft = strength * fold.depth * Math.min(1, fold.width * 0.14)
      return nested.map(([wider, share]) => {
        const path = leaf({ ...fold, width: Math.max(1, fold.width + wider) }, fold.width * shift)
        return `<path d="${path}" fill="${color}" fill-opacity="${Math.round(soft * share * 1000) / 1000}"/>`
      })
    })
  return [
    ...layer(light, -1.1, pale ? 0.5 : 0.36 + 0.4 * sheen),
    ...layer(shade, 0.35, pale ? 0.42 : 0.62),
  ].join('')
}

/** Creases that fan out of a point, as cloth does where it is held: an armpit, a crotch, a knot. */
export function fan(
  random: Random,
  {
    from,
    angle,
    spread,
    reach,
    count,
    width = 4,
    depth = 0.6,
  }: {
    from: Point
    /** Degrees from straight down, clockwise on the screen is negative. */
    angle: number
    spread: number
    reach: number
    count: number
    width?: number
    depth?: number
  },
): Fold[] {
  return Array.from({ length: count }, (_, index) => {
    const turn = angle + (count > 1 ? (index / (count - 1) - 0.5) * spread : 0) + random.between(-4, 4)
    const long = reach * random.between(0.65, 1.1)
    const radians = (turn * Math.PI) / 180
    return {
      from,
      to: [from[0] + Math.sin(radians) * long, from[1] + Math.cos(radians) * long] as const,
      bend: random.between(-0.08, 0.08) * long,
      width: width * random.between(0.7, 1.2),
      depth: depth * random.between(0.6, 1),
    }
  })
}

/** Long creases that hang from one level to another, spread between two edges, as in a skirt or a curtain. */
export function hang(
  random: Random,
  {
    top,
    bottom,
    from,
    to,
    count,
    width = 5,
    depth = 0.6,
    sway = 6,
  }: {
    top: number
    bottom: number
    /** Left and right edge at the top. */
    from: readonly [number, number]
    /** Left and right edge at the bottom. */
    to: readonly [number, number]
    count: number
    width?: number
    depth?: number
    sway?: number
  },
): Fold[] {
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 0.5 + random.between(-0.28, 0.28)) / count
    const start = top + (bottom - top) * random.between(0, 0.22)
    return {
      from: [from[0] + (from[1] - from[0]) * share, start] as const,
      to: [to[0] + (to[1] - to[0]) * share, bottom + 4] as const,
      bend: random.between(-sway, sway),
      width: width * random.between(0.6, 1.3),
      depth: depth * random.between(0.55, 1),
    }
  })
}

/** Short creases across a tube, as at an elbow, a knee or a stacked hem. */
export function creases(
  random: Random,
  {
    at,
    angle,
    breadth,
    count,
    gap = 9,
    width = 3,
    depth = 0.5,
  }: {
    /** Middle of the tube at the first crease. */
    at: Point
    /** Degrees of the tube from straight down, to the right is positive. */
    angle: number
    breadth: number
    count: number
    gap?: number
    width?: number
    depth?: number
  },
): Fold[] {
  const radians = (angle * Math.PI) / 180
  const [ax, ay] = [Math.sin(radians), Math.cos(radians)]
  return Array.from({ length: count }, (_, index) => {
    const along = index * gap + random.between(-2, 2)
    const [x, y] = [at[0] + ax * along, at[1] + ay * along]
    const side = index % 2 === 0 ? 1 : -1
    const half = breadth / 2
    const reach = random.between(0.2, 0.9)
    return {
      from: [x + side * ay * half, y - side * ax * half - 3] as const,
      to: [x - side * ay * half * reach, y + side * ax * half * reach + random.between(3, 9)] as const,
      bend: random.between(1, 5) * side,
      width: width * random.between(0.7, 1.2),
      depth: depth * random.between(0.6, 1),
    }
  })
}
