import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../src/errors.ts'
import { querySchema } from './corpus-item.ts'
import { readJsonl } from './read-jsonl.ts'
import { readQrels } from './read-qrels.ts'
import type { Task } from './task.ts'

/**
 * The names of a set's tasks: its folders that hold queries; of a plain BEIR folder, whose queries lie beside the corpus, the
 * splits that are judged. In alphabetical order.
 */
export async function taskNames(dataset: string): Promise<string[]> {
  const entries = await readdir(dataset, { withFileTypes: true }).catch((cause: unknown) => {
    throw new AppError('invalid-request', `There is no data set at ${dataset}`, { cause })
  })
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const isTask = await Promise.all(folders.map((name) => exists(join(dataset, name, 'queries.jsonl'))))
  const names = folders.filter((_, place) => isTask[place])
  if (names.length === 0 && (await isBeirFolder(dataset))) {
    const files = await readdir(join(dataset, 'qrels'))
    names.push(...files.filter((file) => file.endsWith('.tsv')).map((file) => file.slice(0, -'.tsv'.length)))
  }
  if (names.length === 0) {
    throw new AppError('invalid-request', `${dataset} holds no task: no folder with a queries.jsonl`)
  }
  return names.sort()
}

/** One task of a set. Of a plain BEIR folder only the queries that this split judges. */
export async function readTask(dataset: string, name: string): Promise<Task> {
  const own = join(dataset, name)
  const isFolder = await exists(join(own, 'queries.jsonl'))
  if (!isFolder && !(await exists(join(dataset, 'qrels', `${name}.tsv`)))) {
    const names = (await taskNames(dataset)).join(', ')
    throw new AppError('invalid-request', `${dataset} has no task "${name}". Tasks: ${names}.`)
  }
  const folder = isFolder ? own : dataset
  const [queries, qrels] = await Promise.all([
    Array.fromAsync(readJsonl(join(folder, 'queries.jsonl'), querySchema)),
    readQrels(join(folder, 'qrels', isFolder ? 'test.tsv' : `${name}.tsv`)),
  ])
  return { name, queries: isFolder ? queries : queries.filter(({ _id }) => qrels.has(_id)), qrels }
}

const isBeirFolder = async (dataset: string) =>
  (await exists(join(dataset, 'queries.jsonl'))) && (await exists(join(dataset, 'qrels')))

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
