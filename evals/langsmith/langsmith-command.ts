import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../../src/config.ts'
import { type EvalOptions, measuresOf } from '../options.ts'
import { runSets } from '../runs/run-sets.ts'
import { openSets } from '../sets/open-sets.ts'
import { openJudge } from './judge-answers.ts'
import { openLangSmith } from './open-client.ts'
import { pullFeedback } from './pull-feedback.ts'
import { pushSet } from './push-set.ts'
import { runExperiment } from './run-experiment.ts'

/** `--langsmith push | run | pull`: a line for each thing done. */
export async function useLangSmith(context: {
  config: Config
  options: EvalOptions
  datasets: () => Promise<readonly string[]>
  onProgress: (progress: { stage: string; done: number; total: number }) => void
}): Promise<string> {
  const { config, options, onProgress } = context
  const client = openLangSmith(config.langsmith)
  if (options.langsmith === 'pull') {
    const votes = await pullFeedback(client, options.project ?? config.langsmith.project)
    const file = join(options.out, 'feedback.jsonl')
    await mkdir(options.out, { recursive: true })
    await writeFile(file, votes.map((vote) => `${JSON.stringify(vote)}\n`).join(''))
    return `${votes.length} votes written to ${file}. Make cases of them: npm run eval -- --feedback ${file} --dataset DIR`
  }
  const datasets = await context.datasets()
  const lines: string[] = []
  if (options.langsmith === 'push') {
    for (const dataset of datasets) {
      for (const set of await openSets({ dataset, corpus: options.corpus, tasks: options.task })) {
        for (const { dataset: name, created, updated, unchanged } of await pushSet(client, set)) {
          lines.push(`${name}: ${created} created, ${updated} updated, ${unchanged} unchanged`)
        }
      }
    }
    return lines.join('\n')
  }
  const judge = options.judge ? await openJudge(config) : undefined
  for (const { set, tasks, metrics } of await runSets({ config, options, datasets, onProgress })) {
    const metadata = {
      encoder: metrics.encoder,
      vision: metrics.vision,
      code: metrics.code,
      ...metrics.settings,
    }
    for (const { task, answers } of tasks) {
      const { name, scores } = await runExperiment({
        ...{ client, set, task, answers, metadata, measures: measuresOf(options) },
        ...(judge === undefined ? {} : { judge }),
      })
      lines.push(`${name}: nDCG@10 ${(scores['ndcg@10'] ?? 0).toFixed(3)}`)
    }
  }
  return lines.join('\n')
}
