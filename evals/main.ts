import { join } from 'node:path'
import { SingleBar } from 'cli-progress'
import { readConfig } from '../src/config.ts'
import { AppError } from '../src/errors.ts'
import { writeSampleDataset } from './dataset/sample-dataset.ts'
import { evaluate } from './evaluate.ts'
import { readOptions, usage } from './options.ts'
import { toTable } from './reports/table.ts'

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options.help) {
    console.log(usage)
    return
  }
  const dataset = options.dataset ?? (await writeSampleDataset(join(options.out, 'sample-set')))
  const progress = progressBar()
  const metrics = await evaluate({
    config: { ...readConfig(), logLevel: 'error' },
    dataset,
    corpus: options.corpus,
    tasks: options.task ?? [],
    out: options.out,
    depth: options.depth,
    seed: options.seed,
    onProgress: progress.update,
  })
  progress.stop()
  console.log(
    `${metrics.products} products of ${metrics.corpus}, read by ${metrics.vision}, encoded by ${metrics.encoder}`,
  )
  console.log('In brackets: a random ranking of the same products.\n')
  console.log(toTable(metrics))
  console.log(`\nWritten to ${options.out}: metrics.json, TASK.run, and report.html to look at.`)
}

/** One bar for each stage on a terminal; nothing where output goes to a file. */
function progressBar() {
  const bar = new SingleBar({
    format: '{stage} [{bar}] {value}/{total} | {eta_formatted}',
    noTTYOutput: false,
  })
  let current = ''
  const update = ({ stage, done, total }: { stage: string; done: number; total: number }) => {
    if (stage !== current) {
      if (current !== '') bar.stop()
      current = stage
      bar.start(total, done, { stage })
    }
    bar.update(done, { stage })
  }
  return { update, stop: () => bar.stop() }
}

try {
  await main()
} catch (error) {
  if (!(error instanceof AppError)) throw error
  console.error(error.message)
  if (error.cause instanceof Error) console.error(error.cause.message)
  process.exitCode = 1
}
