import type { Metrics } from './metrics.ts'

/** Measures that fit a terminal, in order; the rest is in `metrics.json`. */
const shown = [
  ...['ndcg@10', 'precision@10', 'recall@10', 'mrr@10', 'hit@10', 'forbidden@10'],
  ...['agreement@10', 'violations@10', 'judged@10', 'fields-read'],
]
const ofTurns = [
  'turn-success',
  'violations@10',
  'grounding',
  'tools-strict',
  'tools-unordered',
  'tools-subset',
]

/** The measure that comes with its interval. */
const measured = 'ndcg@10'

/** The figures as tables for the terminal, a random ranking's in brackets; conversations have one of their own. */
export function toTable({ tasks }: Metrics): string {
  const all = Object.entries(tasks)
  const table = (names: readonly string[], rows: typeof all) => {
    const present = names.filter((name) => rows.some(([, task]) => task.scores[name] !== undefined))
    return toColumns([
      ['task', 'queries', ...present.flatMap((name) => [name, ...(name === measured ? ['95 %'] : [])]), 'ms'],
      ...rows.flatMap(([name, task]) => [
        [
          name,
          String(task.queries),
          ...present.flatMap((measure) => [
            cell(task.scores[measure], task.random[measure]),
            ...(measure === measured ? [sayInterval(task.interval)] : []),
          ]),
          task.median_ms.toFixed(1),
        ],
        ...partsOf(task).map(([part, queries, scores]) => [
          `  ${part}`,
          queries,
          ...present.flatMap((measure) => [
            cell(scores[measure], undefined),
            ...(measure === measured ? [''] : []),
          ]),
          '',
        ]),
      ]),
    ])
  }
  const turns = all.filter(([, task]) => task.scores['turn-success'] !== undefined)
  return [table(shown, all), ...(turns.length > 0 ? [table(ofTurns, turns)] : [])].join('\n\n')
}

const partsOf = ({ words_only, picture_only, confirmed }: Metrics['tasks'][string]) => [
  ...(words_only === undefined ? [] : [['words only', '', words_only] as const]),
  ...(picture_only === undefined ? [] : [['picture only', '', picture_only] as const]),
  ...(confirmed === undefined
    ? []
    : [[`confirmed labels (${confirmed.products})`, String(confirmed.queries), confirmed.scores] as const]),
]

/** Rows of cells with their columns aligned: the first to the left, the others to the right. */
export function toColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)))
  const padded = (cells: readonly string[]) =>
    cells.map((each, place) =>
      place === 0 ? each.padEnd(widths[0] ?? 0) : each.padStart(widths[place] ?? 0),
    )
  return rows.map((row) => padded(row).join('  ').trimEnd()).join('\n')
}

const short = (value: number) => value.toFixed(2).replace(/^0/, '')

const sayInterval = (interval: Metrics['tasks'][string]['interval']): string =>
  interval === undefined ? '' : `${short(interval.low)}–${short(interval.high)}`

function cell(value: number | undefined, chance: number | undefined): string {
  if (value === undefined) return '–'
  return chance === undefined
    ? value.toFixed(3)
    : `${value.toFixed(3)} (${chance.toFixed(3).replace('0.', '.')})`
}
