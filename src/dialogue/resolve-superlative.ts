import type { Comparison } from '../language/request.ts'
import { levelOf } from '../retrieval/directions/scales.ts'
import type { ReferenceKey, ShownProduct } from './memory.ts'

/** "The cheapest of these": the product of the last answer that leads a comparison; null when nothing shown can be compared. */
export function resolveSuperlative(
  shown: readonly ShownProduct[],
  { by, toward }: Comparison,
): ReferenceKey | null {
  // What was shown is not remembered with what buyers think of it.
  if (by === null || by === 'rating') return null
  const sign = toward === 'more' ? -1 : 1
  const levels = shown.flatMap(({ id, price, attributes }) => {
    const level = by === 'price' ? (price?.amount ?? null) : levelOf(by, attributes)
    return level === null ? [] : [{ id, level: sign * level }]
  })
  const [leader] = levels.toSorted((one, other) => one.level - other.level)
  return leader === undefined ? null : { kind: 'product', id: leader.id }
}
