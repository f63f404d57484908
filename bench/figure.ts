/** One line of the bench: a figure, what it stands beside, and the goal it has. */
export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly floor?: { readonly name: string; readonly value: number }
  readonly goal: { readonly text: string; readonly met: boolean }
}

/** The figures as a table for the terminal. */
export function toTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${round(figure.value)} ${figure.unit}`,
    figure.floor === undefined ? '' : `${figure.floor.name}: ${round(figure.floor.value)} ${figure.unit}`,
    `${figure.goal.met ? 'met   ' : 'missed'} ${figure.goal.text}`,
  ])
  const widths = [0, 1, 2, 3].map((place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)))
  return rows.map((row) => row.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join('  ')).join('\n')
}

const round = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(1))
