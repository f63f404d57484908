import { join } from 'node:path'
import { AppError } from '../../src/errors.ts'
import { coveredFields } from '../../src/ingest/coverage.ts'
import { sayField } from '../../src/ingest/say-coverage.ts'
import type { EvalOptions } from '../options.ts'
import { readFeedback, toFeedbackTask } from './feedback-set.ts'
import { makeTasks } from './make-tasks.ts'
import { readCatalogue } from './read-catalogue.ts'
import { writeSet, writeTask } from './write-set.ts'

/** Fewer queries than this make no figure that holds. */
const fewQueries = 20

/** `--make-set FEED`: a whole set from a catalogue's own attributes. */
export async function makeSet(options: EvalOptions): Promise<string> {
  const folder = onlyDataset(options)
  const [seed = 1] = options.seed
  const { products, rejected, shares } = await readCatalogue({
    file: options['make-set'] ?? '',
    images: options.images,
    map: options.map,
    currency: options.currency,
    format: options.format,
  })
  const tasks = makeTasks(products, { seed, most: options.cases })
  if (tasks.length === 0) {
    const message =
      'No case could be made: the catalogue states too few types and colors. Map its columns first (docs/ingest.md).'
    throw new AppError('invalid-request', message)
  }
  await writeSet(folder, { products, tasks })
  const told = tasks.map(
    ({ name, queries }) =>
      `  ${name}: ${queries.length} queries${queries.length < fewQueries ? ' (few: a figure of it says little)' : ''}`,
  )
  const left = rejected > 0 ? [`  ${rejected} rows could not be used`] : []
  return [
    `${products.length} products and ${tasks.length} tasks written to ${folder}`,
    ...told,
    ...left,
    'What the feed tells, and by what its products are judged (their kind, and what its columns state):',
    ...coveredFields.map((field) => `  ${sayField(field, shares[field])}`),
  ].join('\n')
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
