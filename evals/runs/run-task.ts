import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { searchOnce } from '../../src/catalogue/search-once.ts'
import { decodePhoto } from '../../src/image/decode-photo.ts'
import type { Services } from '../../src/services.ts'
import type { Query } from '../dataset/dataset.ts'
import type { Task } from '../dataset/read-task.ts'

export type TaskRun = {
  readonly run: ReadonlyMap<string, readonly string[]>
  /** Median milliseconds of a query, photo decoding included. */
  readonly medianMs: number
}

/** Asks every query of a task, one after the other, through the same search that the API offers. */
export async function runTask(options: {
  services: Services
  dataset: string
  task: Task
  depth: number
  onQuery?: () => void
}): Promise<TaskRun> {
  const run = new Map<string, readonly string[]>()
  const times: number[] = []
  for (const query of options.task.queries) {
    const started = performance.now()
    run.set(query._id, await ask(query, options))
    times.push(performance.now() - started)
    options.onQuery?.()
  }
  return { run, medianMs: median(times) }
}

async function ask(
  query: Query,
  options: { services: Services; dataset: string; depth: number },
): Promise<string[]> {
  const { services, dataset, depth } = options
  const bytes = query.image === undefined ? undefined : await readFile(join(dataset, query.image))
  const photo = bytes === undefined ? undefined : await decodePhoto(bytes, services.config.image)
  const { result } = await searchOnce(services, {
    text: query.text,
    limit: depth,
    ...(photo ? { photo } : {}),
  })
  return result.products.map((found) => found.product.id)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
