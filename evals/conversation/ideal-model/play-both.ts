import { isDeepStrictEqual } from 'node:util'
import { plannerName } from '../../../chains/planner.ts'
import { runTurn } from '../../../chains/run-turn.ts'
import { createStylist, type Stylist } from '../../../chains/stylist.ts'
import type { TurnResult } from '../../../chains/turn.ts'
import type { Photo } from '../../../src/image/photo.ts'
import type { Services } from '../../../src/services.ts'
import { type ModelCall, serveModel } from '../../model-server.ts'
import type { Dialogue } from '../dialogue.ts'
import { type Expression, expressCalls } from './express-calls.ts'
import { CallRecorder } from './record-calls.ts'

/** One turn, answered by the planner and by the ideal model. */
export type TurnComparison = {
  readonly dialogue: string
  readonly topic: string
  /** Counted from 1. */
  readonly turn: number
  readonly said: string
  /** Ids of the products that each showed. */
  readonly planner: readonly string[]
  readonly model: readonly string[]
  /** True where they are the same in the same order. */
  readonly isSame: boolean
  /** Fields of what was understood that differ. */
  readonly understood: readonly string[]
  /** What the model called; the tools that failed. */
  readonly calls: readonly ModelCall[]
  readonly failed: readonly string[]
}

export type BothStylists = {
  readonly play: (dialogue: Dialogue) => Promise<TurnComparison[]>
  readonly close: () => Promise<void>
}

const defaultLimit = 8

/**
 * Two agents over the same services: the planner, and a chat model that is ideal, as it knows what the planner understood. It speaks
 * OpenAI's protocol from a server of this process, so that its calls go the whole way of a real one's.
 */
export async function openBoth(
  services: Services,
  { as, photoOf }: { as: Expression; photoOf: (name: string) => Promise<Photo> },
): Promise<BothStylists> {
  let calls: readonly ModelCall[] = []
  const server = await serveModel(({ messages }) =>
    messages.at(-1)?.role === 'tool' || calls.length === 0 ? 'Is that right?' : calls,
  )
  const chatWith = (chat: Partial<Services['config']['chat']>) =>
    createStylist({
      ...services,
      config: { ...services.config, chat: { ...services.config.chat, ...chat } },
    })
  const recorder = new CallRecorder()
  const planner: Stylist = { ...(await chatWith({ model: plannerName })), tracers: [recorder as never] }
  const model = await chatWith({
    ...{ enabled: true, apiKey: undefined, api: 'completions' },
    ...{ model: 'openai:ideal', baseUrl: server.baseUrl },
  })

  async function play({ name, topic, turns }: Dialogue): Promise<TurnComparison[]> {
    const { signal } = new AbortController()
    const compared: TurnComparison[] = []
    const threads = { planner: undefined as string | undefined, model: undefined as string | undefined }
    for (const [place, { say, photos = [], limit = defaultLimit }] of turns.entries()) {
      const images = await Promise.all(photos.map(photoOf))
      const turn = { message: say, images, limit, signal }
      const planned = await runTurn(planner, { ...turn, threadId: threads.planner })
      calls = expressCalls(recorder.take(), as)
      const asked = await runTurn(model, { ...turn, threadId: threads.model })
      threads.planner ??= planned.thread_id
      threads.model ??= asked.thread_id
      compared.push({
        ...{ dialogue: name, topic, turn: place + 1, said: say, calls },
        ...compare(planned, asked),
      })
    }
    for (const id of Object.values(threads)) if (id !== undefined) await services.threads.deleteThread(id)
    return compared
  }
  return {
    play,
    close: async () => {
      await planner.close()
      await model.close()
      await server.close()
    },
  }
}

function compare(
  planned: TurnResult,
  asked: TurnResult,
): Pick<TurnComparison, 'planner' | 'model' | 'isSame' | 'understood' | 'failed'> {
  const [planner, model] = [planned, asked].map(({ products }) => products.map(({ id }) => id))
  const fields = Object.keys(planned.understood) as (keyof TurnResult['understood'])[]
  return {
    planner: planner ?? [],
    model: model ?? [],
    isSame: isDeepStrictEqual(planner, model),
    understood: fields.filter(
      (field) => !isDeepStrictEqual(planned.understood[field], asked.understood[field]),
    ),
    failed: asked.steps.filter(({ ok }) => !ok).map(({ tool }) => tool),
  }
}
