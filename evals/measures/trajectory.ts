export const trajectoryModes = ['strict', 'unordered', 'subset'] as const
export type TrajectoryMode = (typeof trajectoryModes)[number]

/**
 * 1 when the tools of a turn were called as expected, else 0. `strict`: the same in the same order; `unordered`: the same in any
 * order; `subset`: none but expected ones. By name, as LangChain's agentevals with arguments ignored.
 */
export function trajectoryMatch(
  called: readonly string[],
  expected: readonly string[],
  mode: TrajectoryMode,
): 0 | 1 {
  if (mode === 'strict') return isSame(called, expected)
  if (mode === 'unordered') return isSame(called.toSorted(), expected.toSorted())
  const left = [...expected]
  const known = called.every((tool) => {
    const place = left.indexOf(tool)
    if (place >= 0) left.splice(place, 1)
    return place >= 0
  })
  return known ? 1 : 0
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((tool, place) => tool === other[place]) ? 1 : 0
