import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Config } from '../src/config.ts'
import { type CorpusItem, corpusItemSchema } from './dataset/dataset.ts'
import { readJsonl } from './dataset/read-jsonl.ts'
import { readTask, type Task, taskNames } from './dataset/read-task.ts'
import { meanScores, scoreQueries } from './measures/score-run.ts'
import type { Metrics } from './reports/metrics.ts'
import { type SheetTask, toSheet } from './reports/sheet.ts'
import { indexCorpus } from './runs/index-corpus.ts'
import { randomRun } from './runs/random-run.ts'
import { runTask } from './runs/run-task.ts'
import { byRank, toTrecRun } from './runs/trec-run.ts'

export type Evaluation = {
  readonly config: Config
  readonly dataset: string
  /** File name of the corpus within the set. */
  readonly corpus: string
  /** Tasks to run; all of them when empty. */
  readonly tasks: readonly string[]
  readonly out: string
  readonly depth: number
  readonly seed: number
  readonly onProgress?: (progress: { stage: string; done: number; total: number }) => void
}

/** Ingests the corpus, asks every query, and writes `TASK.run`, `metrics.json` and `report.html` to `out`. */
export async function evaluate(evaluation: Evaluation): Promise<Metrics> {
  const { dataset, out, onProgress } = evaluation
  const corpusFile = join(dataset, evaluation.corpus)
  const names = evaluation.tasks.length > 0 ? evaluation.tasks : await taskNames(dataset)
  const tasks = await Promise.all(names.map((name) => readTask(dataset, name)))
  const items = await Array.fromAsync(readJsonl(corpusFile, corpusItemSchema))
  await mkdir(out, { recursive: true })

  const indexed = await indexCorpus({
    config: evaluation.config,
    file: corpusFile,
    images: dirname(dataset),
    onProgress: (rows) => onProgress?.({ stage: 'ingest', done: rows, total: items.length }),
  })
  try {
    const { vision, encoder } = indexed.services
    const metrics: Metrics = {
      dataset: basename(dataset),
      corpus: evaluation.corpus,
      products: items.length,
      vision: vision.id,
      encoder: encoder.id,
      seed: evaluation.seed,
      tasks: {},
    }
    const sheets: SheetTask[] = []
    for (const task of tasks) {
      let asked = 0
      const onQuery = () => {
        asked += 1
        onProgress?.({ stage: task.name, done: asked, total: task.queries.length })
      }
      const { run, medianMs } = await runTask({
        services: indexed.services,
        dataset,
        task,
        depth: evaluation.depth,
        onQuery,
      })
      const scores = scoreQueries(run, task.qrels)
      metrics.tasks[task.name] = {
        queries: task.qrels.size,
        scores: meanScores(scores),
        random: scoreRandom(task, items, evaluation),
        median_ms: medianMs,
      }
      sheets.push({ ...task, run, scores })
      const ranked = new Map([...run].map(([query, ids]) => [query, byRank(ids)]))
      await writeFile(join(out, `${task.name}.run`), toTrecRun(ranked, 'fashion-buddy'))
    }
    await writeFile(join(out, 'metrics.json'), `${JSON.stringify(metrics, null, 2)}\n`)
    await writeFile(
      join(out, 'report.html'),
      toSheet({ tasks: sheets, folder: out, ...lookup(items, tasks, dataset) }),
    )
    return metrics
  } finally {
    await indexed.close()
  }
}

function scoreRandom(task: Task, items: readonly CorpusItem[], { depth, seed }: Evaluation) {
  const products = items.map((item) => item._id)
  const run = randomRun({ queries: [...task.qrels.keys()], products, depth, seed })
  return meanScores(scoreQueries(run, task.qrels))
}

function lookup(items: readonly CorpusItem[], tasks: readonly Task[], dataset: string) {
  const titles = new Map(items.map((item) => [item._id, item.title]))
  const pictures = new Map(
    [...items, ...tasks.flatMap((task) => task.queries)].flatMap(({ _id, image }) =>
      image === undefined ? [] : [[_id, join(dataset, image)] as const],
    ),
  )
  return { titleOf: (id: string) => titles.get(id) || id, pictureOf: (id: string) => pictures.get(id) }
}
