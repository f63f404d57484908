import type { FrameScore, Part, Reading } from './score-frames.ts'

const parts: readonly Part[] = [
  'kinds',
  'whole look',
  'no products',
  'wearer',
  'nobody named',
  'situation',
  'formality',
]

/** A line a part, and for each way of reading the shares that were read right, otherwise and not at all. */
export function reportFrames(ways: Readonly<Record<string, readonly FrameScore[]>>): string {
  const names = Object.keys(ways)
  const head = ['', '', ...names].map((name, at) => name.padEnd(at === 0 ? 14 : at === 1 ? 6 : 28)).join('')
  const rows = parts.map((part) => {
    const own = names.map((name) => (ways[name] ?? []).filter(({ of }) => of === part))
    const cells = own.map((scores) =>
      (['right', 'wrong', 'none'] as const)
        .map((reading) => `${reading} ${share(scores, reading)}`)
        .join('  ')
        .padEnd(28),
    )
    return `${part.padEnd(14)}${String(own[0]?.length ?? 0).padEnd(6)}${cells.join('')}`
  })
  return [head, ...rows].join('\n')
}

const share = (scores: readonly FrameScore[], reading: Reading): string => {
  const count = scores.filter((score) => score.reading === reading).length
  return scores.length === 0 ? '-' : (count / scores.length).toFixed(2)
}
