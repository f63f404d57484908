import { appliesTo } from '../../product/applies-to.ts'
import type { AttributeName, Attributes, AttributeValues } from '../../product/attributes.ts'
import type { Color } from '../../product/color.ts'
import { colorDifference } from '../../product/name-color.ts'
import { type Category, categoryTerms } from '../../product/taxonomy.ts'
import type { Direction } from '../../product/wish.ts'
import { middleOf } from './color-levels.ts'
import { levelOn, type Scale, scales } from './scales.ts'

/** What became of a direction: values of an attribute that must hold, a mere order of the products, or nothing beyond. */
export type ResolvedDirection = Direction &
  (
    | { readonly as: 'constraint'; readonly attribute: AttributeName }
    | { readonly as: 'preference' }
    | { readonly as: 'at-end'; readonly attribute: AttributeName }
  )

/** What a direction is measured from: attributes of one thing or of several, or values that are wanted already. */
export type Baseline =
  | { readonly of: 'things'; readonly things: readonly Attributes[] }
  | { readonly of: 'wanted'; readonly wanted: AttributeValues }

/**
 * Directions measured from the first baseline that knows: "longer" than a knee-length dress is midi, ankle or maxi. What no
 * baseline knows is left to rank. An attribute in `stated` was said outright and stays as it is; of `kinds` no value is
 * asked that they never have.
 */
export function resolveDirections({
  directions,
  baselines,
  stated,
  kinds,
}: {
  readonly directions: readonly Direction[]
  readonly baselines: readonly Baseline[]
  readonly stated: AttributeValues
  readonly kinds: readonly Category[]
}): { readonly wanted: AttributeValues; readonly settled: readonly ResolvedDirection[] } {
  const wanted: Partial<Record<AttributeName, string[]>> = {}
  const settled = directions.map((direction): ResolvedDirection => {
    const measured = measure(direction, baselines)
    if (measured === null || stated[measured.scale.attribute] !== undefined) {
      return { ...direction, as: 'preference' }
    }
    const { scale, level, things } = measured
    const { attribute } = scale
    const before = wanted[attribute]
    const beyond = valuesBeyond(scale, direction, level)
    const values = beyond.filter(
      (value) =>
        (before === undefined || before.includes(value)) &&
        (kinds.length === 0 ||
          kinds.some((kind) => appliesTo(attribute, kind, value) && isEver(kind, value))),
    )
    if (values.length === 0) return { ...direction, as: 'at-end', attribute }
    wanted[attribute] = nearestFirst(values, { scale, level, things })
    return { ...direction, as: 'constraint', attribute }
  })
  return { wanted: wanted as AttributeValues, settled }
}

/** Nothing that hangs from the waist or the shoulders down is cropped: below "mini" it gets no shorter. */
const isEver = (kind: Category, value: string): boolean =>
  value !== 'cropped' || (categoryTerms[kind].family !== 'dresses' && kind !== 'skirt')

type Measured = { readonly scale: Scale; readonly level: number; readonly things: readonly Attributes[] }

function measure(direction: Direction, baselines: readonly Baseline[]): Measured | null {
  for (const baseline of baselines) {
    const known = scales[direction.axis]
      .filter(({ constrains }) => constrains)
      .flatMap((scale): Measured[] => {
        const level = levelFrom(baseline, scale, direction)
        return level === null
          ? []
          : [{ scale, level, things: baseline.of === 'things' ? baseline.things : [] }]
      })
    // "More modest" asks first for more where there is least.
    const farthest = (one: Measured, other: Measured) =>
      direction.toward === 'more' ? one.level - other.level : other.level - one.level
    const [first] = direction.axis === 'coverage' ? known.toSorted(farthest) : known
    if (first !== undefined) return first
  }
  return null
}

function levelFrom(baseline: Baseline, scale: Scale, { toward }: Direction): number | null {
  if (baseline.of === 'things') return median(baseline.things.flatMap((thing) => levelOn(scale, thing) ?? []))
  const wanted: readonly string[] = baseline.wanted[scale.attribute] ?? []
  const levels = wanted.flatMap((value) => scale.levels[value] ?? [])
  if (levels.length === 0) return null
  return toward === 'more' ? Math.min(...levels) : Math.max(...levels)
}

function median(levels: readonly number[]): number | null {
  const sorted = levels.toSorted((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

function valuesBeyond(scale: Scale, { toward }: Direction, level: number): string[] {
  const sign = toward === 'more' ? 1 : -1
  return Object.entries(scale.levels)
    .filter(([, each]) => each !== undefined && sign * (each - level) > scale.noticeable)
    .map(([value]) => value)
}

/** The smallest step first, as that is what is asked for; of colors, the most like the one there is, or the most telling. */
function nearestFirst(values: readonly string[], { scale, level, things }: Measured): string[] {
  const from = scale.attribute === 'color' ? things[0]?.color?.[0] : undefined
  const start = from === undefined ? null : middleOf(from)
  const distance = (value: string): number => {
    const end = start === null || scale.farthestFirst ? null : middleOf(value as Color)
    if (start !== null && end !== null) return colorDifference(start, end)
    const step = Math.abs((scale.levels[value] ?? 0) - level) * 100
    return scale.farthestFirst ? -step : step
  }
  return values.toSorted((one, other) => distance(one) - distance(other))
}
