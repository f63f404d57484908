import type { Cloth } from './cloth.ts'
import { creases, type Fold, fan } from './fold.ts'
import { paint } from './paint.ts'
import type { Pen } from './pen.ts'
import type { DrawingSpec } from './spec.ts'
import type { Torso } from './torso.ts'
import type { Point } from './trace.ts'

export type Sleeve = {
  readonly length: number
  /** Degrees away from straight down. */
  readonly angle: number
  /** Breadth at the end. */
  readonly end: number
  /** Extra breadth half way, as in a bell or a puff. */
  readonly puff?: number
}

const lengths: Partial<
  Record<NonNullable<DrawingSpec['sleeve_length']>, [share: number, angle: number, end: number]>
> = {
  cap: [0.18, 40, 0.86],
  short: [0.36, 31, 0.76],
  'three-quarter': [0.7, 17, 0.5],
  long: [1, 13, 0.4],
}

/** The sleeve that the spec names on this torso; null when it has none. */
export function sleeveOf(
  spec: DrawingSpec,
  torso: Torso,
  { wide = 1 }: { wide?: number } = {},
): Sleeve | null {
  const found = lengths[spec.sleeve_length ?? 'short']
  if (!found) return null
  const [share, angle, end] = found
  const arm = spec.age_group !== 'adults' ? 205 : spec.gender === 'female' ? 246 : 268
  const loose = spec.fit === 'oversized' ? 1.22 : spec.fit === 'slim' || spec.fit === 'skinny' ? 0.9 : 1
  return {
    length: arm * share,
    angle: angle + (spec.fit === 'oversized' ? 3 : 0),
    end: (torso.armpit - torso.slope) * end * loose * wide,
  }
}

export type SleeveEnd = { readonly outer: Point; readonly inner: Point; readonly angle: number }

/** Draws the sleeve of one side (1 is the right of the picture) and returns where it ends. */
export function drawSleeve(
  pen: Pen,
  {
    sleeve,
    torso,
    cloth,
    side,
    top,
    stiff = false,
  }: {
    sleeve: Sleeve
    torso: Torso
    cloth: Cloth
    side: 1 | -1
    /** Where the sleeve starts, if not at the shoulder. */
    top?: Point
    /** Leather and padding crease less. */
    stiff?: boolean
  },
): SleeveEnd {
  const { random } = pen
  const angle = sleeve.angle + random.between(-1.2, 1.2)
  const radians = (angle * Math.PI) / 180
  const [ax, ay] = [Math.sin(radians), Math.cos(radians)]
  const [sx, sy] = top ?? [torso.shoulder, torso.slope]
  const [ux, uy] = [torso.chest, torso.armpit]
  const puff = sleeve.puff ?? 0
  const outer: Point = [sx + ax * sleeve.length, sy + ay * sleeve.length]
  const inner: Point = [outer[0] - ay * sleeve.end, outer[1] + ax * sleeve.end]
  const x = (value: number) => Math.round(value * side * 10) / 10
  const y = (value: number) => Math.round(value * 10) / 10
  const cap = 10 + puff * 0.4
  const path =
    `M${x(sx - 6)} ${y(sy - 2)}C${x(sx + cap)} ${y(sy + 2)} ${x(sx + ax * sleeve.length * 0.3 + cap * 0.9 + puff)} ${y(sy + ay * sleeve.length * 0.3 - 2)} ${x(sx + ax * sleeve.length * 0.62 + 3 + puff)} ${y(sy + ay * sleeve.length * 0.62)}` +
    `S${x(outer[0])} ${y(outer[1] - 8)} ${x(outer[0])} ${y(outer[1])}` +
    `Q${x((outer[0] + inner[0]) / 2 + ax * 5)} ${y((outer[1] + inner[1]) / 2 + ay * 5)} ${x(inner[0])} ${y(inner[1])}` +
    `C${x(inner[0] - ax * sleeve.length * 0.3 - puff * 0.6)} ${y(inner[1] - ay * sleeve.length * 0.3)} ${x(ux + 6 - puff * 0.3)} ${y(uy + sleeve.length * 0.14)} ${x(ux)} ${y(uy)}` +
    `L${x(ux - 22)} ${y(uy - 12)}L${x(sx - 22)} ${y(sy)}Z`
  const middle = (share: number): Point => [
    (sx + (outer[0] - sx) * share - (ay * (sleeve.end + (uy - sy) * (1 - share) * 0.5)) / 2) * side,
    sy + (outer[1] - sy) * share + (ax * sleeve.end) / 2,
  ]
  const folds: Fold[] = []
  if (sleeve.length > 60) {
    folds.push(
      ...fan(random, {
        from: [ux * side, uy - 4],
        angle: (angle + 24) * side,
        spread: 34,
        reach: Math.min(70, sleeve.length * 0.5),
        count: 3,
        width: 3,
        depth: 0.55,
      }),
    )
  }
  if (sleeve.length > 150 && !stiff) {
    folds.push(
      ...creases(random, {
        at: middle(0.48),
        angle: angle * side,
        breadth: sleeve.end * 1.35,
        count: 4,
        gap: 11,
        depth: 0.5,
      }),
    )
    folds.push(
      ...creases(random, {
        at: middle(0.86),
        angle: angle * side,
        breadth: sleeve.end * 1.05,
        count: 3,
        gap: 8,
        width: 2.4,
        depth: 0.42,
      }),
    )
  }
  const half = (torso.armpit - torso.slope) * 0.62
  const [mx, my] = [(sx + outer[0]) / 2, (sy + outer[1]) / 2]
  const near: Point = [(mx + 6) * side, my]
  const far: Point = [(mx - ay * half) * side, my + ax * half]
  paint(pen, {
    path,
    cloth,
    across: side === 1 ? [far, near] : [near, far],
    angle: -angle * side,
    folds,
    volume: 0.85,
    rim: 6,
  })
  return { outer: [outer[0] * side, outer[1]], inner: [inner[0] * side, inner[1]], angle: angle * side }
}

/** A band round the end of a sleeve: a rib, a cuff or a hem, as closed path data. */
export function cuffPath(
  { outer, inner, angle }: SleeveEnd,
  { height, tuck = 2 }: { height: number; tuck?: number },
): string {
  const radians = (angle * Math.PI) / 180
  const [ax, ay] = [Math.sin(radians), Math.cos(radians)]
  const point = ([x, y]: Point, along: number, toward: number, other: Point) => {
    const length = Math.hypot(other[0] - x, other[1] - y) || 1
    const [tx, ty] = [(other[0] - x) / length, (other[1] - y) / length]
    return [x + ax * along + tx * toward, y + ay * along + ty * toward]
  }
  const at = (p: number[]) => p.map((value) => Math.round(value * 10) / 10).join(' ')
  const corners = [
    point(outer, -1, -0.6, inner),
    point(outer, height, tuck, inner),
    point(inner, height, tuck, outer),
    point(inner, -1, -0.6, outer),
  ] as number[][]
  const [a, b, c, d] = corners as [number[], number[], number[], number[]]
  const bow = (p: number[], q: number[], by: number) =>
    at([
      ((p[0] as number) + (q[0] as number)) / 2 + ax * by,
      ((p[1] as number) + (q[1] as number)) / 2 + ay * by,
    ])
  return `M${at(a)}L${at(b)}Q${bow(b, c, 4)} ${at(c)}L${at(d)}Q${bow(d, a, 4)} ${at(a)}Z`
}
