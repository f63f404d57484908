import { performance } from 'node:perf_hooks'
import { runTurn } from '../../chains/run-turn.ts'
import { createStylist, type Stylist } from '../../chains/stylist.ts'
import type { TurnResult } from '../../chains/turn.ts'
import { AppError } from '../../src/errors.ts'
import { grounding } from '../measures/grounding.ts'
import type { CorpusItem, Query } from '../sets/corpus-item.ts'
import { type Answer, shownCount } from './answer.ts'
import { loadQueryPhoto } from './load-query-photo.ts'
import { recordingIndex } from './recording-index.ts'
import type { RunOptions } from './run-task.ts'

type ConversationOptions = Omit<RunOptions, 'depth' | 'without' | 'concurrency'> & {
  readonly items: readonly CorpusItem[]
}

/** True of a task whose queries are turns of conversations. */
export const isConversation = ({ queries }: RunOptions['task']): boolean =>
  queries.some(({ thread }) => thread !== undefined)

/**
 * Talks every conversation of a task through with the agent, as `POST /v1/chat` does, one after the other. A turn that fails is
 * an answer without products, and the conversation goes on. Of a conversation that was cut off, every turn is asked again.
 */
export async function runConversations(options: ConversationOptions): Promise<Map<string, Answer>> {
  const { services, task, items, known, onAnswer } = options
  const retrieved = new Set<string>()
  const stylist = await createStylist({ ...services, index: recordingIndex(services.index, retrieved) })
  const titles = new Map(items.map(({ _id, title }) => [_id, title]))
  const answers = new Map<string, Answer>()
  try {
    for (const turns of Map.groupBy(task.queries, ({ _id, thread }) => thread ?? _id).values()) {
      if (turns.every(({ _id }) => known?.has(_id))) {
        for (const { _id } of turns) answers.set(_id, known?.get(_id) as Answer)
        continue
      }
      retrieved.clear()
      let threadId: string | undefined
      for (const query of turns) {
        const told = await takeTurn(stylist, query, { ...options, threadId })
        threadId = told.threadId
        const answer = toAnswer(told, { titles, retrieved })
        onAnswer?.(query._id, answer)
        answers.set(query._id, answer)
      }
    }
    return answers
  } finally {
    await stylist.close()
  }
}

type Told = {
  readonly threadId: string | undefined
  readonly ms: number
  readonly result: TurnResult | null
  readonly failure: string | null
}

async function takeTurn(
  stylist: Stylist,
  { text, image }: Query,
  { services, dataset, threadId }: ConversationOptions & { threadId: string | undefined },
): Promise<Told> {
  const started = performance.now()
  const place = { folder: dataset, limits: services.config.image }
  const images = image === undefined ? [] : [await loadQueryPhoto(image, place)]
  const request = { message: text, images, limit: shownCount, signal: new AbortController().signal }
  try {
    const result = await runTurn(stylist, { ...request, ...(threadId === undefined ? {} : { threadId }) })
    return { threadId: result.thread_id, ms: performance.now() - started, result, failure: null }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { threadId, ms: performance.now() - started, result: null, failure: error.code }
  }
}

function toAnswer({ result, ms, failure }: Told, grounds: Parameters<typeof grounding>[1]): Answer {
  const products = result?.products ?? []
  const shown = products.map(({ id }) => id)
  const reply = result?.reply ?? ''
  return {
    ranking: shown,
    shown: products.map(({ id, near_match, reasons }) => ({ id, near_match, reasons })),
    understood: result?.understood ?? null,
    ms,
    turn: {
      ...{ reply, failure, tools: result?.steps.map(({ tool }) => tool) ?? [] },
      grounding: grounding({ shown, reply }, grounds),
    },
  }
}
