import { basename, join, resolve } from 'node:path'
import type { Config } from '../../src/config.ts'
import type { EvalOptions } from '../options.ts'
import type { Metrics } from '../reports/metrics.ts'
import { toColumns } from '../reports/table.ts'
import { runSets } from '../runs/run-sets.ts'
import { isExact, readBaseline, toBaseline, writeBaseline } from './baseline.ts'
import { type GateResult, judge } from './gate.ts'

const baselineFile = resolve(import.meta.dirname, '../baseline.json')
/** With the shop's words, and by the eye alone. */
const corpora = ['corpus.jsonl', 'corpus.image-only.jsonl']
/** Feeds as shops export them, ingested by their readers. */
const feedShapes = resolve(import.meta.dirname, '../sets/feed-shapes')

/** `--gate`: runs the sample set and the feeds, and judges it by the baseline, or with `--update` writes the baseline. True when it passed. */
export async function runGate(context: {
  config: Config
  options: EvalOptions
  dataset: string
  baseline?: string
  onProgress: (progress: { stage: string; done: number; total: number }) => void
}): Promise<{ passed: boolean; text: string }> {
  const { options, config, dataset, onProgress, baseline = baselineFile } = context
  const sets = [...corpora.map((corpus) => ({ folder: dataset, corpus })), { folder: feedShapes, corpus: '' }]
  const metrics: Metrics[] = []
  for (const { folder, corpus } of sets) {
    const out = join(options.out, 'gate', corpus.replace('.jsonl', '') || basename(folder))
    const told: EvalOptions = { ...options, corpus, out, 'no-report': true, encoder: [] }
    const runs = await runSets({ config, options: told, datasets: [folder], onProgress })
    metrics.push(...runs.map((run) => run.metrics))
  }
  if (options.update) {
    await writeBaseline(baseline, toBaseline(metrics))
    return { passed: true, text: `Written to ${baseline}.` }
  }
  const result = judge(await readBaseline(baseline), metrics)
  const fallen = result.verdicts
    .filter(({ measure, fell }) => fell && isExact(measure))
    .map(({ where }) => where)
  const told = metrics
    .flatMap(({ notes }) => notes)
    .filter((note) => fallen.some((where) => note.startsWith(`Misread: ${where.split(' ').at(-1)}`)))
  return { passed: result.passed, text: [...told, toText(result)].join('\n') }
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
