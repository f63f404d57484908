import { type SizeChartName, type SizeSystem, sizeCharts } from './size-charts.ts'

/** What a size is called in another system, by one chart; none where the chart has it not. Without `from` the chart's own labels are read. */
export function convertSize(
  size: string,
  { from, to, chart }: { from: SizeSystem | null; to: SizeSystem; chart: SizeChartName },
): string[] {
  const { rows, plain } = sizeCharts[chart]
  const asked: readonly SizeSystem[] = /^\D/.test(size) ? ['letter'] : from === null ? plain : [from]
  const fitting = rows.filter((row) => asked.some((system) => row[system]?.includes(size)))
  return [...new Set(fitting.flatMap((row) => row[to] ?? []))]
}
