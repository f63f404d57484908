import type { ViolationReport } from './run-requests.ts'

/** The report for the terminal, with the first violations and misses. */
export function describeReport(name: string, report: ViolationReport): string {
  const { requests, shown, unmarked, violations, wronglyMarked, missed } = report
  const told = violations
    .slice(0, 40)
    .map(({ text, product, broken }) => `  "${text}": ${product}, ${broken.join(', ')}`)
  const unmet = missed.slice(0, 15).map((text) => `  missed: "${text}"`)
  return [
    `${name}: ${violations.length} violations in ${requests} requests; ${shown} products, ${unmarked} unmarked,`,
    `  ${wronglyMarked} marked though they fit; ${missed.length} requests that the shop could meet got nothing unmarked`,
    ...told,
    ...unmet,
  ].join('\n')
}
