/** Counts of right answers by measure, in the order they were first met. */
export type Tally = {
  readonly add: (measure: string, right: boolean) => void
  readonly figures: () => { measure: string; judged: number; share: number }[]
}

export function createTally(): Tally {
  const counts = new Map<string, { judged: number; right: number }>()
  return {
    add: (measure, right) => {
      const count = counts.get(measure) ?? { judged: 0, right: 0 }
      count.judged++
      if (right) count.right++
      counts.set(measure, count)
    },
    figures: () =>
      [...counts].map(([measure, { judged, right }]) => ({ measure, judged, share: right / judged })),
  }
}
