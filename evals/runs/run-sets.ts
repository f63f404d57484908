import { join } from 'node:path'
import type { Config } from '../../src/config.ts'
import type { EvalOptions } from '../options.ts'
import { measuresOf } from '../options.ts'
import type { EvalSet } from '../sets/eval-set.ts'
import { openSets } from '../sets/open-sets.ts'
import { type Evaluated, type Evaluation, evaluate } from './evaluate.ts'

export type FinishedRun = Evaluated & { readonly out: string; readonly set: EvalSet }

/**
 * Runs every set with every encoder that the command line names. One of each writes into `out` itself; of several, each has
 * a folder there: OUT/SET, OUT/ENCODER or OUT/SET/ENCODER.
 */
export async function runSets(options: {
  config: Config
  options: EvalOptions
  /** Folders of sets. */
  datasets: readonly string[]
  onProgress: NonNullable<Evaluation['onProgress']>
  onRun?: (run: FinishedRun) => void
}): Promise<FinishedRun[]> {
  const { config, options: told, datasets, onProgress, onRun } = options
  const { corpus, task: tasks, depth, concurrency, without } = told
  const opened = await Promise.all(datasets.map((dataset) => openSets({ dataset, corpus, tasks })))
  const sets = opened.flat()
  const encoders = told.encoder.length > 0 ? told.encoder : [config.encoder.model]
  const runs: FinishedRun[] = []
  for (const set of sets) {
    for (const model of encoders) {
      const out = join(
        told.out,
        ...(sets.length > 1 ? [folderName(set.name)] : []),
        ...(encoders.length > 1 ? [folderName(model || 'built-in')] : []),
      )
      const evaluated = await evaluate({
        ...{ set, out, depth, concurrency, without, seeds: told.seed, wordsOnly: told['words-only'] },
        config: withEncoder(config, model),
        measures: measuresOf(told),
        ...(told['no-cache'] ? {} : { cacheFile: join(config.dataDir, 'evals', 'readings.sqlite') }),
        halves: !told.gate,
        report: !told['no-report'],
        onProgress,
      })
      const run = { ...evaluated, out, set }
      runs.push(run)
      onRun?.(run)
    }
  }
  return runs
}

const folderName = (name: string) => name.replaceAll(/[^\w.-]+/g, '-')

const withEncoder = (config: Config, model: string): Config => ({
  ...config,
  encoder: { ...config.encoder, model },
})
