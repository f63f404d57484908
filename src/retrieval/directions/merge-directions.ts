import type { Direction } from '../../product/wish.ts'

/** Both lists; of two on one axis the second one holds. */
export function mergeDirections(first: readonly Direction[], second: readonly Direction[]): Direction[] {
  const axes = new Set(second.map(({ axis }) => axis))
  return [...first.filter(({ axis }) => !axes.has(axis)), ...second]
}
