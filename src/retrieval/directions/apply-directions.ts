import type { AttributeValues } from '../../product/attributes.ts'
import type { Category } from '../../product/taxonomy.ts'
import type { Direction, Wish } from '../../product/wish.ts'
import { type Baseline, type ResolvedDirection, resolveDirections } from './resolve-directions.ts'

/**
 * The wish with its new directions settled: what a baseline tells becomes a constraint among the wanted values. The wish
 * keeps its directions, and products are ranked by them; one that nothing lies beyond is dropped.
 */
export function applyDirections(
  wish: Wish,
  asked: {
    /** The directions of this message; older ones were settled when they were said. */
    readonly directions: readonly Direction[]
    readonly baselines: readonly Baseline[]
    /** What the message wants outright. */
    readonly stated: AttributeValues
    readonly kinds: readonly Category[]
  },
): { readonly wish: Wish; readonly settled: readonly ResolvedDirection[] } {
  if (asked.directions.length === 0) return { wish, settled: [] }
  const { wanted, settled } = resolveDirections(asked)
  const ended = settled.filter((direction) => direction.as === 'at-end').map(({ axis }) => axis)
  return {
    wish: {
      ...wish,
      wanted: { ...wish.wanted, ...wanted },
      directions: wish.directions.filter(({ axis }) => !ended.includes(axis)),
    },
    settled,
  }
}
