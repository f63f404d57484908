import type { AttributeName, AttributeValues } from '../../product/attributes.ts'
import type { Direction } from '../../product/wish.ts'
import { type Scale, scales } from './scales.ts'

/**
 * The attribute whose wanted values are just one end of the direction's scale, so that "longer" says them all; null when
 * none is. Of several, the one with the most values: those nobody says one by one.
 */
export function carriedBy({ axis, toward }: Direction, wanted: AttributeValues): AttributeName | null {
  const sign = toward === 'more' ? 1 : -1
  const ends = scales[axis].filter((scale) => scale.constrains && isEnd(scale, wanted, sign))
  const count = ({ attribute }: Scale) => wanted[attribute]?.length ?? 0
  const [most] = ends.toSorted((one, other) => count(other) - count(one))
  return most?.attribute ?? null
}

function isEnd({ attribute, levels }: Scale, wanted: AttributeValues, sign: 1 | -1): boolean {
  const values: readonly string[] = wanted[attribute] ?? []
  if (values.length === 0 || values.some((value) => levels[value] === undefined)) return false
  const least = Math.min(...values.map((value) => sign * (levels[value] as number)))
  const left = Object.entries(levels).filter(([value]) => !values.includes(value))
  return left.every(([, level]) => sign * (level as number) < least)
}
