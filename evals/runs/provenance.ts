import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import type { EvalSet } from '../sets/eval-set.ts'
import type { Task } from '../sets/task.ts'

const root = resolve(import.meta.dirname, '../..')

/** The commit that runs, and whether the files differ from it; null outside of a git checkout. */
export async function gitRevision(): Promise<{ commit: string; changed: boolean } | null> {
  const git = (...args: string[]) => promisify(execFile)('git', ['-C', root, ...args])
  try {
    const [commit, status] = await Promise.all([git('rev-parse', 'HEAD'), git('status', '--porcelain')])
    return { commit: commit.stdout.trim(), changed: status.stdout.trim() !== '' }
  } catch {
    return null
  }
}

/** Hashes of what a run reads: the corpus as rows, its pictures as bytes, and each task with its judgments. */
export async function dataHashes(set: EvalSet) {
  return {
    corpus: digest([set.items, ...(await feedBytes(set))]),
    pictures: await hashPictures(set),
    tasks: Object.fromEntries(set.tasks.map((task) => [task.name, hashTask(task)])),
  }
}

/** Hash of what is said to be true of some products. */
export const hashLabels = (labels: readonly (readonly [string, unknown])[]): string => digest(labels)

const feedBytes = ({ folder, feeds = [] }: EvalSet): Promise<string[]> =>
  Promise.all(feeds.map(({ file }) => readFile(resolve(folder, file), 'latin1')))

/** Hash of a task's queries and judgments; the same whatever file layout they came from. */
export const hashTask = ({ queries, qrels }: Pick<Task, 'queries' | 'qrels'>): string =>
  digest([queries, [...qrels].map(([query, judgments]) => [query, [...judgments]])])

async function hashPictures({ folder, items }: EvalSet): Promise<string> {
  const hash = createHash('sha256')
  for (const { image } of items) {
    if (image === undefined || /^(https?|data):/i.test(image)) continue
    // A missing picture is the ingest's to report.
    hash.update(await readFile(resolve(folder, image)).catch(() => ''))
  }
  return hash.digest('hex').slice(0, 16)
}

const digest = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
