import { access } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ProductFacts } from '../measures/violations.ts'
import { corpusItemSchema, labelSchema } from './corpus-item.ts'
import type { EvalSet } from './eval-set.ts'
import { readJsonl } from './read-jsonl.ts'
import { readTask, taskNames } from './read-task.ts'

/** Reads a set's folder: ours, or a plain BEIR one. `tasks` empty: all. Throws `invalid-request` naming file and line. */
export async function readSet(options: {
  dataset: string
  corpus: string
  tasks: readonly string[]
}): Promise<EvalSet> {
  const { dataset, corpus } = options
  const names = options.tasks.length > 0 ? options.tasks : await taskNames(dataset)
  const [items, labels, tasks] = await Promise.all([
    Array.fromAsync(readJsonl(join(dataset, corpus), corpusItemSchema)),
    readLabels(join(dataset, 'labels.jsonl')),
    Promise.all(names.map((name) => readTask(dataset, name))),
  ])
  return { name: basename(dataset), folder: dataset, corpus, items, labels, tasks, notes: [] }
}

async function readLabels(file: string): Promise<Map<string, ProductFacts>> {
  const there = await access(file).then(
    () => true,
    () => false,
  )
  const rows = there ? await Array.fromAsync(readJsonl(file, labelSchema)) : []
  return new Map(rows.map(({ _id, attributes, price }) => [_id, { attributes, price }]))
}
