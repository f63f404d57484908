import { access, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AppError } from '../../src/errors.ts'
import { toAskedTask } from './asked-task.ts'
import { labelSchema, querySchema } from './corpus-item.ts'
import type { EvalSet } from './eval-set.ts'
import { makeTasks } from './make-tasks.ts'
import { readJsonl } from './read-jsonl.ts'
import { feedsSchema, type SetFeed } from './set-feed.ts'
import type { Task } from './task.ts'

const fileOf = (dataset: string) => join(dataset, 'feeds.json')
/** Of each task at most so many. */
const most = 60

export const isFeedSet = (dataset: string): Promise<boolean> => exists(fileOf(dataset))

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/**
 * A set of feeds as shops export them, with `labels.jsonl` saying what is in them. The feeds are ingested as they are, so that figures
 * fall where a reader breaks; the labels are nobody's reading, and judgments follow from them, of queries that are made and of those in `asked.jsonl`.
 */
export async function readFeedSet({
  dataset,
  tasks: names,
}: {
  dataset: string
  tasks: readonly string[]
}): Promise<EvalSet> {
  const labels = await Array.fromAsync(readJsonl(join(dataset, 'labels.jsonl'), labelSchema))
  const products = labels.map(({ _id: id, title = '', ...facts }) => ({
    ...facts,
    id,
    title,
    description: '',
  }))
  const facts = new Map(labels.map(({ _id, ...rest }) => [_id, rest]))
  const made = [...makeTasks(products, { seed: 1, most }), ...(await readAsked(dataset, facts))]
  return {
    ...{ name: basename(dataset), folder: dataset, corpus: basename(dataset) },
    items: labels.map(({ _id, title = '' }) => ({ _id, title, text: '', metadata: {} })),
    labels: facts,
    tasks: names.length === 0 ? made : names.map((name) => taskNamed(name, made)),
    feeds: await readFeeds(dataset),
    notes: [],
  }
}

/** The queries in `asked.jsonl`, where there are any. */
async function readAsked(dataset: string, facts: EvalSet['labels']): Promise<Task[]> {
  const file = join(dataset, 'asked.jsonl')
  if (!(await exists(file))) return []
  return [toAskedTask(await Array.fromAsync(readJsonl(file, querySchema)), facts)]
}

function taskNamed(name: string, made: readonly Task[]): Task {
  const task = made.find((each) => each.name === name)
  if (task !== undefined) return task
  const names = made.map((each) => each.name).join(', ')
  throw new AppError('invalid-request', `The set has no task "${name}". Tasks: ${names}.`)
}

async function readFeeds(dataset: string): Promise<SetFeed[]> {
  try {
    return feedsSchema.parse(JSON.parse(await readFile(fileOf(dataset), 'utf8'))).feeds
  } catch (cause) {
    throw new AppError('invalid-request', `${fileOf(dataset)} does not list feeds`, { cause })
  }
}
