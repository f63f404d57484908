import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Config } from '../../src/config.ts'
import type { SearchPart } from '../../src/retrieval/search-part.ts'
import { bootstrapInterval, type Interval } from '../compare/bootstrap.ts'
import { meanScores, type Scores, scoreQueries } from '../measures/score-run.ts'
import type { Metrics } from '../reports/metrics.ts'
import { writeReport } from '../reports/write-report.ts'
import type { EvalSet } from '../sets/eval-set.ts'
import type { Task } from '../sets/task.ts'
import { scoreConfirmed } from '../sheet/score-confirmed.ts'
import type { Answer } from './answer.ts'
import { openAnswerLog } from './answer-log.ts'
import type { AnsweredTask } from './answered-task.ts'
import { answeringCode, codeVersion } from './code-version.ts'
import { indexCorpus } from './index-corpus.ts'
import { dataHashes, gitRevision } from './provenance.ts'
import { randomRun } from './random-run.ts'
import { openReadingCache } from './reading-cache.ts'
import { isConversation, runConversations } from './run-conversations.ts'
import { notesOf } from './run-notes.ts'
import { runTask } from './run-task.ts'
import { scoreAnswers } from './score-answers.ts'
import { scoreHalves } from './score-halves.ts'
import { scoreReading } from './score-reading.ts'
import { byRank, toTrecQrels, toTrecRun } from './trec-run.ts'

export type Evaluation = {
  readonly config: Config
  readonly set: EvalSet
  readonly out: string
  /** Products a query asks for. */
  readonly depth: number
  /** Of the random rankings that stand beside every figure; their figures are averaged. */
  readonly seeds: readonly number[]
  readonly concurrency: number
  /** Parts of the search to leave out. */
  readonly without: readonly SearchPart[]
  /** Leaves the corpus's `metadata` out. */
  readonly wordsOnly: boolean
  /** Names of measures; the usual ones when absent. */
  readonly measures?: readonly string[]
  /** Where readings are kept between runs; not at all when absent. */
  readonly cacheFile?: string
  /** False leaves out what composed queries find by one half alone. */
  readonly halves?: boolean
  /** False writes no page. */
  readonly report?: boolean
  readonly onProgress?: (progress: { stage: string; done: number; total: number }) => void
}

export type Evaluated = { readonly metrics: Metrics; readonly tasks: readonly AnsweredTask[] }

/** Ingests the corpus, asks every query, and writes `TASK.run`, `TASK.qrels`, `metrics.json` and `report.html` to `out`. */
export async function evaluate(evaluation: Evaluation): Promise<Evaluated> {
  const started = { at: new Date().toISOString(), ms: performance.now() }
  const { set, out, config, onProgress } = evaluation
  await mkdir(out, { recursive: true })
  const [hashes, revision, code] = await Promise.all([
    dataHashes(set),
    gitRevision(),
    codeVersion(answeringCode),
  ])
  const cache = openReadingCache(evaluation.cacheFile)
  const indexed = await indexCorpus({
    ...{ config, set, cache, wordsOnly: evaluation.wordsOnly },
    onProgress: (done) => onProgress?.({ stage: 'ingest', done, total: set.items.length }),
  }).catch((error: unknown) => {
    cache.close()
    throw error
  })
  try {
    const { vision, encoder } = indexed.services
    const settings = settingsOf(evaluation)
    const key = digest([
      hashes,
      code,
      settings.without,
      settings.depth,
      settings.words_only,
      vision.id,
      encoder.id,
    ])
    const log = openAnswerLog(join(out, 'answers.jsonl'), key)
    const tasks: AnsweredTask[] = []
    for (const task of set.tasks) {
      let done = 0
      const run = isConversation(task) ? runConversations : runTask
      const answers = await run({
        ...{ services: indexed.services, dataset: set.folder, task, items: set.items },
        ...{ depth: evaluation.depth, concurrency: evaluation.concurrency, without: evaluation.without },
        known: log.knownOf(task.name),
        onAnswer: (query, answer) => {
          log.add(task.name, query, answer)
          onProgress?.({ stage: task.name, done: ++done, total: task.queries.length })
        },
      })
      const scores = scoreAnswers({ ...evaluation, task, answers, labels: set.labels })
      await writeRun(out, task, answers)
      const halves =
        evaluation.halves === false || isConversation(task)
          ? null
          : await scoreHalves({
              ...{ services: indexed.services, dataset: set.folder, task, depth: evaluation.depth },
              ...{ concurrency: evaluation.concurrency, without: evaluation.without },
              ...(evaluation.measures && { measures: evaluation.measures }),
            })
      // A turn shows a page: too little is left of it.
      const confirmed = isConversation(task) ? null : scoreConfirmed({ ...evaluation, task, answers })
      tasks.push({ task, answers, scores, halves, confirmed })
    }
    const reading = await scoreReading(indexed.services.index, set)
    const figures = [...tasks, ...reading.tasks]
    const { hits, misses } = cache.counts()
    const metrics: Metrics = {
      ...{ dataset: set.name, corpus: set.corpus, products: set.items.length },
      ...{ vision: vision.id, encoder: encoder.id, seed: evaluation.seeds[0] ?? 1 },
      ...(set.coverage ? { coverage: set.coverage } : {}),
      ...{ settings, revision, code },
      hashes: { ...hashes, tasks: { ...hashes.tasks, ...reading.hashes } },
      notes: [...set.notes, ...notesOf(tasks, set.coverage ?? null), ...reading.notes],
      started_at: started.at,
      seconds: Math.round((performance.now() - started.ms) / 100) / 10,
      readings: { known: hits, read: misses },
      tasks: Object.fromEntries(figures.map((task) => [task.task.name, figuresOf(task, evaluation)])),
    }
    await writeFile(join(out, 'metrics.json'), `${JSON.stringify(metrics, null, 2)}\n`)
    if (evaluation.report !== false) await writeReport({ out, set, metrics, tasks })
    log.finish()
    return { metrics, tasks }
  } finally {
    cache.close()
    await indexed.close()
  }
}

function settingsOf({
  config,
  depth,
  concurrency,
  seeds,
  without,
  wordsOnly,
}: Evaluation): Metrics['settings'] {
  return {
    chat_model: config.chat.enabled ? config.chat.model : 'planner',
    ...{ depth, concurrency, seeds: [...seeds], without: [...without], words_only: wordsOnly },
  }
}

function figuresOf(
  { task, answers, scores, halves, confirmed }: AnsweredTask,
  evaluation: Evaluation,
): Metrics['tasks'][string] {
  const times = [...answers.values()].map(({ ms }) => ms).sort((a, b) => a - b)
  return {
    queries: task.qrels.size,
    scores: meanScores(scores),
    ...intervalOf(scores),
    random: task.queries.length === 0 ? {} : scoreRandom(task, evaluation),
    ...halves,
    ...(confirmed ? { confirmed } : {}),
    median_ms: Math.round((times[Math.floor(times.length / 2)] ?? 0) * 100) / 100,
    per_query: Object.fromEntries(scores),
  }
}

/** None of a task without rankings. */
function intervalOf(scores: AnsweredTask['scores']): { interval?: Interval } {
  const values = [...scores.values()].flatMap((each) => each['ndcg@10'] ?? [])
  return values.length === 0 ? {} : { interval: bootstrapInterval(values) }
}

function scoreRandom(task: Task, { set, depth, seeds, measures }: Evaluation): Scores {
  const products = set.items.map((item) => item._id)
  const queries = [...task.qrels.keys()]
  const each = seeds.map((seed) => {
    const run = randomRun({ queries, products, depth, seed })
    return meanScores(scoreQueries(run, task.qrels, measures))
  })
  return meanScores(new Map(each.map((scores, place) => [String(place), scores])))
}

async function writeRun(out: string, task: Task, answers: ReadonlyMap<string, Answer>): Promise<void> {
  const run = new Map([...answers].map(([query, { ranking }]) => [query, byRank(ranking)]))
  await writeFile(join(out, `${task.name}.run`), toTrecRun(run, 'fashion-buddy'))
  await writeFile(join(out, `${task.name}.qrels`), toTrecQrels(task.qrels))
}

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')
