import { type Cloth, plain } from './cloth.ts'
import { creases, type Fold, fan } from './fold.ts'
import { paint } from './paint.ts'
import type { Pen } from './pen.ts'
import { roundLeg } from './round-leg.ts'
import type { DrawingSpec } from './spec.ts'
import { mix, shadowOf } from './tint.ts'
import { trace } from './trace.ts'

/** Half widths and heights of a pair of trousers; y = 0 is the waist. */
export type Legs = {
  readonly waist: number
  readonly hip: number
  readonly hipY: number
  readonly crotchY: number
  /** Half breadth of one leg at the knee, and at its end. */
  readonly knee: number
  readonly hem: number
  readonly length: number
  /** How far the middle of a leg's end lies from the middle of the picture. */
  readonly stance: number
}

const figures = {
  male: { waist: 76, hip: 93, hipY: 88, crotchY: 134, knee: 33, hem: 27, length: 470, stance: 56 },
  female: { waist: 66, hip: 90, hipY: 92, crotchY: 138, knee: 31, hem: 24, length: 462, stance: 52 },
  child: { waist: 70, hip: 83, hipY: 74, crotchY: 116, knee: 32, hem: 27, length: 350, stance: 50 },
} as const

const cuts = {
  skinny: { hip: -6, knee: -7, hem: -8 },
  slim: { hip: -3, knee: -3, hem: -4 },
  regular: { hip: 0, knee: 1, hem: 2 },
  straight: { hip: 0, knee: 3, hem: 6 },
  relaxed: { hip: 5, knee: 7, hem: 7 },
  oversized: { hip: 8, knee: 13, hem: 14 },
  flared: { hip: 0, knee: 3, hem: 25 },
} as const

const endsAt = {
  cropped: 0.8,
  mini: 0.36,
  short: 0.42,
  knee: 0.52,
  midi: 0.7,
  ankle: 0.93,
  maxi: 1.02,
} as const

/** The trousers that a spec's gender, age, fit and length call for. */
export function legsOf(spec: DrawingSpec): Legs {
  const figure = figures[spec.age_group !== 'adults' ? 'child' : spec.gender === 'female' ? 'female' : 'male']
  const cut = cuts[spec.fit ?? 'regular']
  return {
    ...figure,
    hip: figure.hip + cut.hip,
    knee: figure.knee + cut.knee,
    hem: figure.hem + cut.hem,
    stance: figure.stance + (spec.fit === 'flared' ? 12 : cut.hem > 5 ? 6 : 0),
    length: figure.length * (spec.length ? endsAt[spec.length] : 1),
  }
}

/** Draws both legs and the inside of the waist; bands, pockets and seams go on top. Returns the outline. */
export function drawLegs(
  pen: Pen,
  { legs, cloth, creased = 1, shift = 0 }: { legs: Legs; cloth: Cloth; creased?: number; shift?: number },
): string {
  const { waist, hip, hipY, crotchY, knee, hem, length, stance } = legs
  const { random } = pen
  const kneeY = crotchY + (legs.length > 300 ? (length - crotchY) * 0.46 : (length - crotchY) * 0.6)
  const short = length < 300
  const middle = short ? stance - 4 : stance
  const end = short ? Math.min(hip * 0.53, knee + 15) : hem
  const bend = short ? hip * 0.5 : knee
  if (shift === 0) {
    const inside = plain(cloth, mix(cloth.base, shadowOf(cloth.base), 0.6))
    paint(pen, {
      path: `M${-waist + 1} 0Q0 -9 ${waist - 1} 0L${waist - 4} 16Q0 24 ${-waist + 4} 16Z`,
      cloth: inside,
      across: [
        [-waist, 0],
        [waist, 0],
      ],
      volume: 0.6,
      rim: 3,
    })
  }
  const half = trace([0, 9 + shift])
    .curve(waist * 0.4, 9 + shift, waist * 0.8, 5 + shift, waist, shift)
    .curve(waist + 6, hipY * 0.4 + shift, hip - 1, hipY * 0.6 + shift, hip, hipY + shift)
    .curve(
      hip + 2,
      hipY + (short ? (kneeY - hipY) * 0.4 : 40) + shift,
      middle + bend + (short ? 0 : 8),
      kneeY - (short ? 18 : 70) + shift,
      middle + bend,
      kneeY + shift,
    )
    .curve(
      middle + bend - 3,
      kneeY + (length - kneeY) * 0.4 + shift,
      middle + end,
      length - 40 + shift,
      middle + end,
      length + shift,
    )
    .curve(
      middle + end * 0.4,
      length + 5 + shift,
      middle - end * 0.4,
      length + 5 + shift,
      middle - end,
      length + shift,
    )
    .curve(
      middle - end,
      length - (length - kneeY) * 0.5 + shift,
      middle - bend,
      kneeY + (short ? 0 : 40) + shift,
      middle - bend,
      kneeY + shift,
    )
    .curve(
      Math.max(3, middle - bend - 6),
      crotchY + (kneeY - crotchY) * 0.5 + shift,
      4,
      crotchY + 34 + shift,
      0,
      crotchY + shift,
    )
  const path = half.mirrored()
  const folds: Fold[] = []
  for (const side of [-1, 1] as const) {
    folds.push(
      ...fan(random, {
        from: [3 * side, crotchY - 4 + shift],
        angle: 108 * side,
        spread: 46,
        reach: hip * 0.72,
        count: 3,
        width: 3.4,
        depth: 0.55 * creased,
      }),
    )
    folds.push(
      ...fan(random, {
        from: [5 * side, crotchY + 6 + shift],
        angle: 36 * side,
        spread: 34,
        reach: 70,
        count: 2,
        width: 4,
        depth: 0.5 * creased,
      }),
    )
    if (!short) {
      folds.push(
        ...creases(random, {
          at: [middle * side, kneeY - 12 + shift],
          angle: 0,
          breadth: bend * 2,
          count: 4,
          gap: 10,
          depth: 0.5 * creased,
        }),
      )
      folds.push(
        ...creases(random, {
          at: [middle * side, length - 34 + shift],
          angle: 0,
          breadth: end * 2,
          count: 3,
          gap: 10,
          depth: 0.45 * creased,
        }),
      )
    }
  }
  paint(pen, {
    path,
    cloth,
    across: [
      [-hip, shift],
      [hip, shift],
    ],
    folds,
    volume: 0.25,
    rim: 8,
  })
  for (const side of [-1, 1]) {
    const outer = (middle + end + 2) * side
    const inner = (middle - end - 2) * side
    roundLeg(pen, { path, outer, inner, top: hipY + shift, base: cloth.base })
  }
  return path
}

/** The band of a waist, as closed path data. */
export function waistBandPath({ waist, hip, hipY }: Legs, height: number, shift = 0): string {
  const low = waist + ((hip - waist) * height) / hipY + 2
  const s = shift
  return `M${-waist - 0.5} ${s}C${-waist * 0.8} ${5 + s} ${-waist * 0.4} ${9 + s} 0 ${9 + s}C${waist * 0.4} ${9 + s} ${waist * 0.8} ${5 + s} ${waist + 0.5} ${s}L${low} ${height + s}C${waist * 0.8} ${height + 6 + s} ${waist * 0.4} ${height + 10 + s} 0 ${height + 10 + s}C${-waist * 0.4} ${height + 10 + s} ${-waist * 0.8} ${height + 6 + s} ${-low} ${height + s}Z`
}
