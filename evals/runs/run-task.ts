import { performance } from 'node:perf_hooks'
import { searchOnce } from '../../src/dialogue/search-once.ts'
import { mapConcurrently } from '../../src/platform/map-concurrently.ts'
import type { SearchPart } from '../../src/retrieval/search-part.ts'
import { understoodOf } from '../../src/retrieval/understood.ts'
import type { Services } from '../../src/services.ts'
import { sayReasons } from '../../src/voice/say-reasons.ts'
import { voiceOf } from '../../src/voice/voices.ts'
import type { Query } from '../sets/corpus-item.ts'
import type { Task } from '../sets/task.ts'
import { type Answer, shownCount } from './answer.ts'
import { loadQueryPhoto } from './load-query-photo.ts'

export type RunOptions = {
  readonly services: Services
  /** The set's folder. */
  readonly dataset: string
  readonly task: Task
  /** How many products each query asks for. */
  readonly depth: number
  /** Queries in flight; more than one makes each slower. */
  readonly concurrency?: number
  /** Parts of the search to leave out. */
  readonly without?: readonly SearchPart[]
  /** Answers of an earlier run that was cut off. */
  readonly known?: ReadonlyMap<string, Answer>
  readonly onAnswer?: (query: string, answer: Answer) => void
}

/** Asks every query of a task through the same search that the API offers; in the order of the task, by query id. */
export async function runTask(options: RunOptions): Promise<Map<string, Answer>> {
  const { task, concurrency = 1, known, onAnswer } = options
  const answers = new Map<string, Answer>()
  async function* queries() {
    yield* task.queries
  }
  const ask = async (query: Query) => {
    const earlier = known?.get(query._id)
    const answer = earlier ?? (await answerQuery(query, options))
    if (earlier === undefined) onAnswer?.(query._id, answer)
    return [query._id, answer] as const
  }
  for await (const [id, answer] of mapConcurrently(queries(), concurrency, ask)) answers.set(id, answer)
  return answers
}

/** One search. Products that the query excludes are asked for and then left out, so that the ranking stays as deep. */
async function answerQuery(query: Query, { services, dataset, depth, without }: RunOptions): Promise<Answer> {
  const started = performance.now()
  const excluded = new Set(query.exclude)
  const photo =
    query.image === undefined
      ? undefined
      : await loadQueryPhoto(query.image, { folder: dataset, limits: services.config.image })
  const { result, wish, reference, language } = await searchOnce(services, {
    text: query.text,
    limit: depth + excluded.size,
    ...(photo ? { photo } : {}),
    ...(without?.length ? { without } : {}),
  })
  const products = result.products.filter(({ product }) => !excluded.has(product.id)).slice(0, depth)
  return {
    ranking: products.map(({ product }) => product.id),
    shown: products.slice(0, shownCount).map(({ product, nearMatch, reasons }) => ({
      ...{ id: product.id, near_match: nearMatch, reasons: sayReasons(reasons, voiceOf(language)) },
    })),
    understood: understoodOf(wish, reference, result.relaxed),
    ms: performance.now() - started,
  }
}
