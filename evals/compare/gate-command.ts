import { join, resolve } from 'node:path'
import type { Config } from '../../src/config.ts'
import type { EvalOptions } from '../options.ts'
import { toColumns } from '../reports/table.ts'
import { runSets } from '../runs/run-sets.ts'
import { readBaseline, toBaseline, writeBaseline } from './baseline.ts'
import { type GateResult, judge } from './gate.ts'

const baselineFile = resolve(import.meta.dirname, '../baseline.json')
/** With the shop's words, and by the eye alone. */
const corpora = ['corpus.jsonl', 'corpus.image-only.jsonl']

/** `--gate`: runs the sample set and judges it by the baseline, or with `--update` writes the baseline. True when it passed. */
export async function runGate(context: {
  config: Config
  options: EvalOptions
  dataset: string
  baseline?: string
  onProgress: (progress: { stage: string; done: number; total: number }) => void
}): Promise<{ passed: boolean; text: string }> {
  const { options, config, dataset, onProgress, baseline = baselineFile } = context
  const runs = []
  for (const corpus of corpora) {
    const out = join(options.out, 'gate', corpus.replace('.jsonl', ''))
    const told: EvalOptions = { ...options, corpus, out, 'no-report': true, encoder: [] }
    runs.push(...(await runSets({ config, options: told, datasets: [dataset], onProgress })))
  }
  const metrics = runs.map((run) => run.metrics)
  if (options.update) {
    await writeBaseline(baseline, toBaseline(metrics))
    return { passed: true, text: `Written to ${baseline}.` }
  }
  const result = judge(await readBaseline(baseline), metrics)
  return { passed: result.passed, text: toText(result) }
}

function toText({ verdicts, problems, passed }: GateResult): string {
  const rows = verdicts.map(({ where, measure, queries, before, now, p, fell }) => [
    `${where} ${measure}`,
    ...[String(queries), before.toFixed(3), now.toFixed(3), p.toFixed(4), fell ? 'FELL' : ''],
  ])
  return [
    toColumns([['', 'queries', 'baseline', 'now', 'p', ''], ...rows]),
    ...problems.map((problem) => `${problem} If that is meant: npm run eval -- --gate --update`),
    passed ? 'The gate is passed.' : 'The gate is closed.',
  ].join('\n')
}
