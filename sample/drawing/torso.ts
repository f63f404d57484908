import type { DrawingSpec } from './spec.ts'
import { type Trace, trace } from './trace.ts'

/** Half widths and heights of an upper garment; (0, 0) is between the two points where neck meets shoulder. */
export type Torso = {
  readonly neck: number
  readonly shoulder: number
  readonly slope: number
  readonly armpit: number
  readonly chest: number
  readonly waistY: number
  readonly waist: number
  readonly hemY: number
  readonly hem: number
}

const figures = {
  male: {
    neck: 32,
    shoulder: 97,
    slope: 27,
    armpit: 104,
    chest: 88,
    waistY: 205,
    waist: 84,
    hemY: 296,
    hem: 86,
  },
  female: {
    neck: 35,
    shoulder: 82,
    slope: 24,
    armpit: 94,
    chest: 77,
    waistY: 178,
    waist: 67,
    hemY: 266,
    hem: 79,
  },
  child: {
    neck: 31,
    shoulder: 83,
    slope: 22,
    armpit: 92,
    chest: 78,
    waistY: 165,
    waist: 77,
    hemY: 232,
    hem: 80,
  },
} as const satisfies Readonly<Record<string, Torso>>

const ease = {
  skinny: { width: -7, waist: -6, shoulder: -3 },
  slim: { width: -5, waist: -6, shoulder: -2 },
  regular: { width: 0, waist: 0, shoulder: 0 },
  straight: { width: 0, waist: 4, shoulder: 0 },
  relaxed: { width: 6, waist: 10, shoulder: 4 },
  oversized: { width: 14, waist: 20, shoulder: 14 },
  flared: { width: 2, waist: 0, shoulder: 0 },
} as const

/** The figure that a spec's gender, age and fit call for, as long as a t-shirt. */
export function torsoOf(spec: DrawingSpec): Torso {
  const figure = figures[spec.age_group !== 'adults' ? 'child' : spec.gender === 'female' ? 'female' : 'male']
  const { width, waist, shoulder } = ease[spec.fit ?? 'regular']
  return {
    ...figure,
    shoulder: figure.shoulder + shoulder,
    slope: figure.slope + shoulder * 0.3,
    armpit: figure.armpit + Math.max(0, width) * 0.7,
    chest: figure.chest + width,
    waist: figure.waist + width + waist * 0.5,
    hem: figure.hem + width + (spec.fit === 'flared' ? 16 : 0),
  }
}

export type HemShape = 'straight' | 'round' | 'shirttail' | 'cutaway'

/** From a shoulder down the side to the middle of the hem. */
export function sideAndHem(from: Trace, torso: Torso, shape: HemShape = 'straight'): Trace {
  const { armpit, chest, waistY, waist, hemY, hem } = torso
  const down = hemY - waistY
  const sideHem = shape === 'shirttail' ? hemY - 30 : shape === 'round' ? hemY - 10 : hemY - 3
  const side = from
    .curve(
      chest - 1,
      armpit + (waistY - armpit) * 0.42,
      waist,
      waistY - (waistY - armpit) * 0.3,
      waist,
      waistY,
    )
    .curve(
      waist + (hem - waist) * 0.16,
      waistY + down * 0.32,
      hem - (hem - waist) * 0.2,
      sideHem - down * 0.34,
      hem,
      sideHem,
    )
  if (shape === 'shirttail') return side.curve(hem - 5, hemY - 16, hem * 0.62, hemY + 3, 0, hemY + 4)
  if (shape === 'cutaway')
    return side
      .curve(hem * 0.7, sideHem + 8, hem * 0.3, hemY + 8, 13, hemY - 6)
      .curve(6, hemY - 14, 0, hemY - 40, 0, hemY - 66)
  return side.curve(hem * 0.66, sideHem + 6, hem * 0.34, hemY + 5, 0, hemY + 5)
}

/** The right half of the front: from the middle of the neckline over shoulder, armhole and side to the middle of the hem. */
export function frontHalf(
  neckline: Trace,
  torso: Torso,
  { shape, sleeve }: { shape?: HemShape; sleeve: boolean },
): Trace {
  const { shoulder, slope, armpit, chest } = torso
  if (sleeve) {
    const over = neckline.curve(neckline.end[0] + 18, 5, shoulder - 22, slope - 9, shoulder, slope)
    return sideAndHem(
      over.curve(shoulder - 1, slope + 26, chest - 7, armpit - 30, chest, armpit),
      torso,
      shape,
    )
  }
  const [edge, drop] = [neckline.end[0] + (shoulder - neckline.end[0]) * 0.6, slope * 0.55]
  const over = neckline.curve(neckline.end[0] + 8, 2, edge - 8, drop - 3, edge, drop)
  return sideAndHem(over.curve(edge - 6, armpit * 0.62, chest - 20, armpit - 6, chest, armpit), torso, shape)
}

/** The right half of a front that straps hold, or nothing does: its upper edge lies at the armpits. */
export function bandeauHalf(
  torso: Torso,
  { sweetheart, shape }: { sweetheart: boolean; shape?: HemShape },
): Trace {
  const { armpit, chest } = torso
  const edge = sweetheart
    ? trace([0, armpit - 14]).curve(5, armpit - 34, 28, armpit - 50, chest * 0.56, armpit - 44)
    : trace([0, armpit - 26]).curve(14, armpit - 26, 30, armpit - 34, chest * 0.56, armpit - 40)
  return sideAndHem(
    edge.curve(chest * 0.72, armpit - 38, chest - 8, armpit - 16, chest, armpit),
    torso,
    shape,
  )
}
