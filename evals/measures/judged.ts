import type { Constraints, ProductFacts } from './facts.ts'
import { holds } from './holds.ts'
import type { Judgments } from './judgments.ts'

/**
 * Share of the first k shown products of which is known whether they are right: judged one by one, or by labels of all that was
 * asked; 1 when none is shown. The rest counts as wrong, though nobody looked. ir_measures' Judged@k, of what is shown rather than of k.
 */
export function judgedAt(k: number) {
  return (
    shown: readonly string[],
    known: {
      judgments: Judgments
      /** Absent where it is not said what the query asks for: then only judgments tell. */
      asked?: Constraints | undefined
      facts: ReadonlyMap<string, ProductFacts>
    },
  ): number => {
    const first = shown.slice(0, k)
    const judged = first.filter((id) => {
      if (known.judgments.has(id)) return true
      const facts = known.facts.get(id)
      return known.asked !== undefined && facts !== undefined && holds(facts, known.asked) !== null
    })
    return first.length === 0 ? 1 : judged.length / first.length
  }
}
