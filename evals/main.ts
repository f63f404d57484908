import { join } from 'node:path'
import { type Config, readConfig } from '../src/config.ts'
import { AppError } from '../src/errors.ts'
import { compareFolders } from './compare/compare-command.ts'
import { runGate } from './compare/gate-command.ts'
import { type EvalOptions, readOptions, usage } from './options.ts'
import { createProgressBar } from './progress-bar.ts'
import { toTable } from './reports/table.ts'
import { type FinishedRun, runSets } from './runs/run-sets.ts'
import { addFeedback, makeSet } from './sets/make-set-command.ts'
import { writeSampleDataset } from './sets/sample-dataset.ts'
import { confirmLabels, makeLabelSheet } from './sheet/label-sheet-command.ts'

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options.help) return console.log(usage)
  if (options.compare) return console.log(await compareFolders(options))
  if (options['make-set'] !== undefined) return console.log(await makeSet(options))
  if (options.confirm !== undefined) return console.log(await confirmLabels(options))
  if (options.feedback !== undefined) return console.log(await addFeedback(options))
  const config: Config = { ...readConfig(), logLevel: 'error' }
  if (options['label-sheet']) return console.log(await makeLabelSheet(config, options))
  if (options.gate) return gate(config, options)
  if (options.langsmith !== undefined) return langSmith(config, options)
  return run(config, options)
}

const drawnSample = (config: Config) => writeSampleDataset(join(config.dataDir, 'evals', 'sample-set'))

async function gate(config: Config, options: EvalOptions): Promise<void> {
  const dataset = await drawnSample(config)
  const progress = createProgressBar()
  const { passed, text } = await runGate({ config, options, dataset, onProgress: progress.update }).finally(
    progress.stop,
  )
  console.log(text)
  if (!passed) process.exitCode = 1
}

async function langSmith(config: Config, options: EvalOptions): Promise<void> {
  const { useLangSmith } = await import('./langsmith/langsmith-command.ts')
  const progress = createProgressBar()
  const datasets = () => datasetsOf(config, options)
  const told = await useLangSmith({ config, options, datasets, onProgress: progress.update }).finally(
    progress.stop,
  )
  console.log(told)
}

async function datasetsOf(config: Config, { dataset }: EvalOptions): Promise<readonly string[]> {
  return dataset.length > 0 ? dataset : [await drawnSample(config)]
}

async function run(config: Config, options: EvalOptions): Promise<void> {
  const datasets = await datasetsOf(config, options)
  const progress = createProgressBar()
  const onRun = ({ out, metrics }: FinishedRun) => {
    progress.stop()
    const { products, corpus, dataset, vision, encoder, settings, seconds, notes } = metrics
    console.log(`\n${products} products of ${dataset}/${corpus}, read by ${vision}, encoded by ${encoder}`)
    if (settings.without.length > 0) console.log(`Without ${settings.without.join(', ')}.`)
    for (const note of notes) console.log(`Note: ${note}.`)
    console.log('In brackets: a random ranking of the same products.\n')
    console.log(toTable(metrics))
    const page = options['no-report'] ? '' : ', and report.html to look at'
    console.log(`\n${seconds} s. Written to ${out}: metrics.json, TASK.run, TASK.qrels${page}.`)
  }
  await runSets({ config, options, datasets, onProgress: progress.update, onRun }).finally(progress.stop)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof AppError)) throw error
  console.error(error.message)
  if (error.cause instanceof Error) console.error(error.cause.message)
  process.exitCode = 1
}
