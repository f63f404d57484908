import { access } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ProductFacts } from '../measures/facts.ts'
import { confirmedOf } from '../sheet/confirmed-labels.ts'
import { corpusItemSchema, labelSchema } from './corpus-item.ts'
import type { EvalSet } from './eval-set.ts'
import { readJsonl } from './read-jsonl.ts'
import { readTask, taskNames } from './read-task.ts'
import { readSetCoverage } from './set-coverage.ts'
import type { Task } from './task.ts'

/** Reads a set's folder: ours, or a plain BEIR one. `tasks` empty: all. Throws `invalid-request` naming file and line. */
export async function readSet(options: {
  dataset: string
  corpus: string
  tasks: readonly string[]
}): Promise<EvalSet> {
  const { dataset, corpus } = options
  const names = options.tasks.length > 0 ? options.tasks : await taskNames(dataset)
  const [items, labels, read, coverage, confirmed] = await Promise.all([
    Array.fromAsync(readJsonl(join(dataset, corpus), corpusItemSchema)),
    readLabels(join(dataset, 'labels.jsonl')),
    Promise.all(names.map((name) => readTask(dataset, name))),
    readSetCoverage(dataset),
    confirmedOf(dataset),
  ])
  const isWordless = items.every(({ title, text }) => title.trim() === '' && text.trim() === '')
  const unseen = options.tasks.length === 0 && isWordless ? read.filter(asksForWords) : []
  const tasks = read.filter((task) => !unseen.includes(task))
  const left = unseen.map(({ name }) => name).join(', ')
  const notes = left === '' ? [] : [`Left out, as no picture shows it: ${left}`]
  return {
    name: basename(dataset),
    folder: dataset,
    corpus,
    items,
    labels,
    tasks,
    coverage,
    confirmed,
    notes,
  }
}

/** True of a task about titles, brands, sizes or stock: a corpus of bare pictures holds none. */
const asksForWords = ({ queries }: Task) =>
  queries.some(({ title, brands, sizes, in_stock }) => (title ?? brands ?? sizes ?? in_stock) !== undefined)

async function readLabels(file: string): Promise<Map<string, ProductFacts>> {
  const there = await access(file).then(
    () => true,
    () => false,
  )
  const rows = there ? await Array.fromAsync(readJsonl(file, labelSchema)) : []
  return new Map(rows.map(({ _id, ...facts }) => [_id, facts]))
}
