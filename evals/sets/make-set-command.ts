import { basename, join } from 'node:path'
import { AppError } from '../../src/errors.ts'
import { coveredFields } from '../../src/ingest/coverage.ts'
import { sayField } from '../../src/ingest/say-coverage.ts'
import type { EvalOptions } from '../options.ts'
import { fewQueries } from '../runs/run-notes.ts'
import { readFeedback, toFeedbackTask } from './feedback-set.ts'
import { fieldsOfTask, madeTasks, makeTasks } from './make-tasks.ts'
import { readCatalogue } from './read-catalogue.ts'
import { judgedShare, type SetCoverage, sayJudgedBy, writeSetCoverage } from './set-coverage.ts'
import type { Task } from './task.ts'
import { writeSet, writeTask } from './write-set.ts'

/** `--make-set FEED`: a whole set from what a catalogue itself states. */
export async function makeSet(options: EvalOptions): Promise<string> {
  const folder = onlyDataset(options)
  const [seed = 1] = options.seed
  const { images, map, currency, format } = options
  const file = options['make-set'] ?? ''
  const { products, rejected, lost, shares } = await readCatalogue({ file, images, map, currency, format })
  const tasks = makeTasks(products, { seed, most: options.cases })
  if (!tasks.some(({ name }) => name !== 'title')) {
    const message =
      'No case could be made: the catalogue states too few types and colors. Map its columns first (docs/ingest.md).'
    throw new AppError('invalid-request', message)
  }
  await writeSet(folder, { products, tasks })
  await writeSetCoverage(folder, { feed: basename(file), products: products.length, fields: shares })
  const left = [
    ...(rejected > 0 ? [`  ${rejected} rows could not be used`] : []),
    ...(lost > 0 ? [`  ${lost} pictures were not found: --images says where they lie`] : []),
  ]
  return [
    `${products.length} products and ${tasks.length} tasks written to ${folder}`,
    ...tasks.map((task) => `  ${sayTask(task, shares)}`),
    ...left,
    ...notMade(tasks, shares),
    'What the feed tells (products are judged by what is stated, and by the kind that a title names; by nothing else that is read from words):',
    ...coveredFields.map((field) => `  ${sayField(field, shares[field])}`),
  ].join('\n')
}

const sayTask = ({ name, queries }: Task, shares: SetCoverage['fields']) =>
  `${name}: ${queries.length} queries${queries.length < fewQueries ? ' (few: a figure of it says little)' : ''}; judged by ${sayJudgedBy(fieldsOfTask(name), shares)}`

/** The tasks that are refused, and what is missing for them. */
function notMade(tasks: readonly Task[], shares: SetCoverage['fields']): string[] {
  const missing = madeTasks.filter((name) => !tasks.some((task) => task.name === name))
  if (missing.length === 0) return []
  const lines = missing.map((name) => {
    const unstated = fieldsOfTask(name).filter((field) => {
      const share = shares[field]
      return share === undefined || judgedShare(field, share) === 0
    })
    if (unstated.length === 0) return `  ${name}: too few products that differ in it`
    const guessed = unstated.filter((field) => (shares[field]?.inferred ?? 0) > 0)
    const why =
      guessed.length > 0
        ? ' (what is read from words is no judge: --map says which column states it, or confirm labels with --label-sheet)'
        : ''
    return `  ${name}: the feed states no ${unstated.join(' and no ')}${why}`
  })
  return ['Not made:', ...lines]
}

/** `--feedback FILE`: adds the task "feedback" to a set. */
export async function addFeedback(options: EvalOptions): Promise<string> {
  const folder = onlyDataset(options)
  const votes = await readFeedback(options.feedback ?? '')
  const task = toFeedbackTask(votes)
  if (task.queries.length === 0)
    throw new AppError('invalid-request', 'No query of the feedback has a thumb up.')
  await writeTask(join(folder, task.name), task)
  return `${task.queries.length} queries from ${votes.length} votes written to ${join(folder, task.name)}`
}

function onlyDataset({ dataset }: EvalOptions): string {
  const [folder, ...others] = dataset
  if (folder === undefined || others.length > 0) {
    throw new AppError('invalid-request', 'Say with one --dataset DIR where the set is to lie.')
  }
  return folder
}
