import type { Posterior } from './posterior.ts'

/** Counted for what a judgement rules out, so that neither has a veto. */
const least = 0.003

/**
 * The weighted geometric mean of two judgements, `weight` of it the first one's, its probabilities raised to `sharpness` to
 * hold again. A missing judgement leaves the other as it is.
 */
export function blend(
  one: Posterior | undefined,
  other: Posterior | undefined,
  { weight, sharpness }: { weight: number; sharpness: number },
): Posterior {
  if (one === undefined || other === undefined) return one ?? other ?? {}
  const values = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  const blended = values.map((value) => {
    const evidence = ((one[value] ?? 0) + least) ** weight * ((other[value] ?? 0) + least) ** (1 - weight)
    return [value, evidence ** sharpness] as const
  })
  const total = blended.reduce((sum, [, evidence]) => sum + evidence, 0)
  return Object.fromEntries(blended.map(([value, evidence]) => [value, evidence / total]))
}
