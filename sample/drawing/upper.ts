import { type Cloth, plain } from './cloth.ts'
import { type Fold, fan, hang } from './fold.ts'
import { necklineOf } from './neckline.ts'
import { paint, stroke } from './paint.ts'
import type { Pen } from './pen.ts'
import { drawSleeve, type Sleeve, type SleeveEnd } from './sleeve.ts'
import type { DrawingSpec } from './spec.ts'
import { mix, shadowOf } from './tint.ts'
import { bandeauHalf, frontHalf, type HemShape, type Torso } from './torso.ts'
import type { Trace } from './trace.ts'

export type Upper = {
  readonly torso: Torso
  /** The right half of the neckline, or of the upper edge. */
  readonly neckline: Trace
  readonly path: string
  readonly ends: readonly SleeveEnd[]
}

const strapped = ['spaghetti-strap', 'strapless']

/** Draws back of the neck, sleeves and front of an upper garment; collars, bands and closures go on top. */
export function drawUpper(
  pen: Pen,
  {
    spec,
    torso,
    cloth,
    sleeve,
    sleeveCloth = cloth,
    shape,
    folds,
    stiff,
    inside = true,
    neckline = necklineOf(spec.neckline, torso.neck),
    depth = 96,
    lining = plain(cloth, mix(cloth.base, shadowOf(cloth.base), 0.5)),
  }: {
    spec: DrawingSpec
    torso: Torso
    cloth: Cloth
    sleeve: Sleeve | null
    sleeveCloth?: Cloth
    shape?: HemShape
    folds?: readonly Fold[]
    stiff?: boolean
    /** Whether the back of the neck shows. */
    inside?: boolean
    /** The neckline, where the spec's own is not meant. */
    neckline?: Trace
    /** How far down the inside of the back shows. */
    depth?: number
    lining?: Cloth
  },
): Upper {
  const bare = strapped.includes(spec.sleeve_length ?? '') || spec.neckline === 'sweetheart'
  const off = spec.neckline === 'off-shoulder'
  const edge = neckline.end[0]
  if (inside && !bare && !off) {
    const back = `M${-edge} 0Q0 ${edge * 0.46} ${edge} 0L${edge * 0.96} 30L${edge * 0.5} ${depth}L${-edge * 0.5} ${depth}L${-edge * 0.96} 30Z`
    paint(pen, {
      path: back,
      cloth: lining,
      across: [
        [-edge, 0],
        [edge, 0],
      ],
      volume: 0.7,
      rim: 4,
    })
  }
  const ends: SleeveEnd[] = []
  if (sleeve) {
    for (const side of [-1, 1] as const) {
      ends.push(
        drawSleeve(pen, {
          sleeve,
          torso,
          cloth: sleeveCloth,
          side,
          stiff,
          ...(off ? { top: [torso.shoulder - 2, torso.slope + 22] } : {}),
        }),
      )
    }
  }
  if (bare && spec.sleeve_length === 'spaghetti-strap') straps(pen, { torso, cloth })
  const half = bare
    ? bandeauHalf(torso, { sweetheart: spec.neckline === 'sweetheart', shape })
    : off
      ? offShoulderHalf(torso, shape)
      : spec.neckline === 'halter'
        ? halterHalf(neckline, torso, shape)
        : frontHalf(neckline, torso, { shape, sleeve: sleeve !== null })
  const path = half.mirrored()
  paint(pen, {
    path,
    cloth,
    across: [
      [-torso.chest, 0],
      [torso.chest, 0],
    ],
    folds: folds ?? torsoFolds(pen, torso, sleeve !== null),
    rim: 8,
  })
  return { torso, neckline, path, ends }
}

function straps(pen: Pen, { torso, cloth }: { torso: Torso; cloth: Cloth }): void {
  const [x, y] = [torso.chest * 0.56, torso.armpit - 42]
  for (const side of [-1, 1]) {
    const line = `M${x * side} ${y}C${(x - 3) * side} ${y - 24} ${(x - 12) * side} 8 ${(x - 20) * side} 0`
    const back = `M${(x - 20) * side} 0C${(x - 12) * side} 12 ${(x - 8) * side} 30 ${(x - 12) * side} ${y + 10}`
    pen.draw(stroke(back, { color: mix(cloth.base, shadowOf(cloth.base), 0.6), width: 4 }))
    pen.draw(stroke(line, { color: shadowOf(cloth.base), width: 5.6 }))
    pen.draw(stroke(line, { color: cloth.base, width: 4.4 }))
  }
}

function offShoulderHalf(torso: Torso, shape?: HemShape): Trace {
  const top = bandeauHalf({ ...torso, armpit: torso.armpit }, { sweetheart: false, shape })
  return top
}

function halterHalf(neckline: Trace, torso: Torso, shape?: HemShape): Trace {
  const { armpit, chest } = torso
  const sloped = frontHalf(
    neckline,
    { ...torso, shoulder: neckline.end[0] + 18, slope: 6, armpit, chest },
    { shape, sleeve: false },
  )
  return sloped
}

/** Creases from the armpits, across the chest and down to the hem. */
export function torsoFolds(pen: Pen, torso: Torso, sleeved = true, strength = 1): Fold[] {
  const { random } = pen
  const { chest, armpit, waist, waistY, hem, hemY } = torso
  const folds: Fold[] = []
  for (const side of [-1, 1]) {
    if (sleeved) {
      folds.push(
        ...fan(random, {
          from: [(chest - 2) * side, armpit - 4],
          angle: -38 * side,
          spread: 42,
          reach: chest * 0.75,
          count: 3,
          width: 4,
          depth: 0.55 * strength,
        }),
      )
    }
    folds.push(
      ...fan(random, {
        from: [(waist + 2) * side, waistY + random.between(-6, 10)],
        angle: -62 * side,
        spread: 50,
        reach: waist * 0.5,
        count: 2,
        width: 3.5,
        depth: 0.42 * strength,
      }),
    )
  }
  folds.push(
    ...hang(random, {
      top: waistY - 10,
      bottom: hemY,
      from: [-waist * 0.8, waist * 0.8],
      to: [-hem * 0.86, hem * 0.86],
      count: 5,
      width: 5,
      depth: 0.42 * strength,
    }),
  )
  return folds
}
