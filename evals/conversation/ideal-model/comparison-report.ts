import type { Expression } from './express-calls.ts'
import type { TurnComparison } from './play-both.ts'

export type ComparisonReport = {
  readonly as: Expression
  readonly dialogues: number
  readonly turns: number
  /** Turns that showed the same products in the same order, and the share of them, in [0, 1]. */
  readonly same: number
  readonly share: number
  /** Of them, turns in which the planner showed any. */
  readonly withProducts: { readonly turns: number; readonly same: number }
  /** Turns that differ; those after the first of a dialogue may only follow from it. */
  readonly differences: readonly (TurnComparison & { readonly isFirst: boolean })[]
}

/** How far the ideal model shows what the planner does. */
export function comparisonReport(as: Expression, turns: readonly TurnComparison[]): ComparisonReport {
  const same = turns.filter(({ isSame }) => isSame).length
  const shown = turns.filter(({ planner }) => planner.length > 0)
  const begun = new Set<string>()
  const differences = turns
    .filter(({ isSame }) => !isSame)
    .map((turn) => {
      const isFirst = !begun.has(turn.dialogue)
      begun.add(turn.dialogue)
      return { ...turn, isFirst }
    })
  return {
    as,
    dialogues: new Set(turns.map(({ dialogue }) => dialogue)).size,
    turns: turns.length,
    same,
    share: turns.length === 0 ? 0 : same / turns.length,
    withProducts: { turns: shown.length, same: shown.filter(({ isSame }) => isSame).length },
    differences,
  }
}

/** The report for the terminal. */
export function describeComparison(report: ComparisonReport): string {
  const { as, dialogues, turns, same, share, withProducts, differences } = report
  const told = differences.map(
    ({ topic, dialogue, turn, said, isFirst, planner, model, understood, failed }) =>
      [
        `[${topic}] ${dialogue}, turn ${turn}${isFirst ? '' : ' (after an earlier difference)'}: "${said}"`,
        `    planner ${planner.join(' ')}`,
        `    model   ${model.join(' ')}`,
        ...(understood.length > 0 ? [`    understood otherwise: ${understood.join(', ')}`] : []),
        ...(failed.length > 0 ? [`    failed: ${failed.join(', ')}`] : []),
      ].join('\n'),
  )
  return [
    ...told,
    '',
    `${dialogues} dialogues, an ideal model that calls by ${as} beside the planner: ${same} of ${turns} turns show the same products in the`,
    `same order (${(share * 100).toFixed(1)} %); of ${withProducts.turns} turns with products ${withProducts.same}.`,
  ].join('\n')
}
