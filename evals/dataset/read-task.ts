import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../src/errors.ts'
import { type Query, querySchema } from './dataset.ts'
import { readJsonl } from './read-jsonl.ts'
import { readQrels } from './read-qrels.ts'

export type Task = {
  readonly name: string
  readonly queries: readonly Query[]
  readonly qrels: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** The names of a set's tasks: its folders that hold queries, in alphabetical order. */
export async function taskNames(dataset: string): Promise<string[]> {
  const entries = await readdir(dataset, { withFileTypes: true, recursive: false }).catch(
    (cause: unknown) => {
      throw new AppError('invalid-request', `There is no data set at ${dataset}`, { cause })
    },
  )
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const isTask = await Promise.all(
    folders.map(async (name) => (await readdir(join(dataset, name))).includes('queries.jsonl')),
  )
  return folders.filter((_, place) => isTask[place]).sort()
}

export async function readTask(dataset: string, name: string): Promise<Task> {
  const folder = join(dataset, name)
  const [queries, qrels] = await Promise.all([
    Array.fromAsync(readJsonl(join(folder, 'queries.jsonl'), querySchema)),
    readQrels(join(folder, 'qrels', 'test.tsv')),
  ])
  return { name, queries, qrels }
}
