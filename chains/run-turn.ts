import { randomUUID } from 'node:crypto'
import type { BaseCallbackHandler } from '@langchain/core/callbacks/base'
import { HumanMessage } from '@langchain/core/messages'
import { answerQuestion } from '../src/dialogue/answer-question.ts'
import { createTurnContext } from '../src/dialogue/create-turn-context.ts'
import { findNames } from '../src/dialogue/find-names.ts'
import { hearMessage } from '../src/dialogue/hear-message.ts'
import { knownBrands } from '../src/dialogue/known-brands.ts'
import { emptyMemory, type ThreadMemory } from '../src/dialogue/memory.ts'
import { type PackedMemory, packMemory, unpackMemory } from '../src/dialogue/pack-memory.ts'
import { productOf } from '../src/dialogue/resolve-reference.ts'
import { createForgivingEncoder } from '../src/encoder/forgiving-encoder.ts'
import { AppError } from '../src/errors.ts'
import { toProductFilter } from '../src/product/filters.ts'
import type { Services } from '../src/services.ts'
import { announceOnce } from './announce-once.ts'
import { holdThread } from './hold-thread.ts'
import { encoderStep, visionModelStep } from './model-steps.ts'
import { readNewPhotos } from './read-new-photos.ts'
import { streamWords } from './stream-words.ts'
import type { Stylist } from './stylist.ts'
import type { TurnEvent, TurnRequest, TurnResult, TurnStep } from './turn.ts'
import { turnFailure } from './turn-failure.ts'
import { createTurnState, type TurnState } from './turn-state.ts'

/**
 * Answers one message. Throws `thread-not-found`, `thread-busy` (one turn at a time a thread), `canceled`, `timeout`,
 * `model-failed`; the thread stays usable after any of them.
 */
export async function runTurn(stylist: Stylist, request: TurnRequest): Promise<TurnResult> {
  const { services } = stylist
  const threadId = request.threadId ?? randomUUID()
  const held = await holdThread(stylist, threadId, {
    isNew: request.threadId === undefined,
    signal: request.signal,
  })
  const { timeoutMs } = services.config.turn
  const timeout = AbortSignal.timeout(timeoutMs)
  const modelTime = AbortSignal.timeout(timeoutMs - plannersTime(timeoutMs))
  const signal = AbortSignal.any([request.signal, timeout, ...(held.lost === null ? [] : [held.lost])])
  try {
    signal.throwIfAborted()
    return await answer(stylist, { ...request, signal, modelTime }, threadId)
  } catch (error) {
    // Nobody knows the id of a thread whose first turn failed.
    if (request.threadId === undefined) await forgetThread(services, threadId)
    const cause = held.lost?.aborted ? held.lost.reason : error
    throw turnFailure(cause, { client: request.signal, timeout })
  } finally {
    stylist.handOver.takeBack(threadId)
    await held.release()
  }
}

/** Milliseconds of a turn that a chat model leaves to the planner, should it fail. */
const plannersTime = (timeoutMs: number): number => Math.min(5_000, Math.round(timeoutMs / 4))

type TimedRequest = TurnRequest & { readonly modelTime: AbortSignal }

async function forgetThread({ threads, log }: Services, threadId: string): Promise<void> {
  await threads
    .deleteThread(threadId)
    .catch((error: unknown) => log.warn({ err: error }, 'a thread without an answer was left behind'))
}

async function answer(stylist: Stylist, request: TimedRequest, threadId: string): Promise<TurnResult> {
  const emit = request.onEvent ?? (() => {})
  const turn = await beginTurn(stylist, request, threadId, emit)
  emit({ event: 'start', data: { thread_id: threadId } })
  for (const step of turn.steps) {
    emit({ event: 'step-start', data: { tool: step.tool } })
    emit({ event: 'step-end', data: step })
  }
  const question = new HumanMessage({
    content: request.message === '' ? (request.said ?? '') : request.message,
    additional_kwargs: { photos: turn.newPhotos, at: new Date().toISOString() },
  })
  const words = request.onEvent !== undefined && stylist.chat !== null ? streamWords(turn) : null
  const callbacks: BaseCallbackHandler[] = [...stylist.tracers, ...(words === null ? [] : [words.handler])]
  const graph = await stylist.graphNow()
  await graph.invoke(
    { messages: [question], memory: packMemory(turn.memory) },
    {
      configurable: { thread_id: threadId },
      context: { turn },
      runId: turn.turnId,
      runName: 'turn',
      signal: request.signal,
      durability: 'exit',
      recursionLimit: stylist.services.config.turn.maxSteps * 2 + 16,
      ...(callbacks.length > 0 ? { callbacks } : {}),
    },
  )
  const result = resultOf(turn, threadId, stylist.modelName)
  const told = words?.told() ?? ''
  const untold = result.reply.startsWith(told) ? result.reply.slice(told.length) : ''
  if (untold !== '') emit({ event: 'text-delta', data: { text: untold } })
  announceOnce(turn, result)
  emit({ event: 'done', data: result })
  return result
}

async function beginTurn(
  stylist: Stylist,
  asked: TimedRequest,
  threadId: string,
  emit: (event: TurnEvent) => void,
): Promise<TurnState> {
  const { services } = stylist
  const { images, signal, filters, limit, edited, garments, modelTime } = asked
  const message = edited === undefined ? asked.message : ''
  const known = await about(asked.about, await pastMemory(stylist, asked, threadId), services)
  const past = asked.language === undefined ? known : { ...known, language: asked.language }
  const steps: TurnStep[] = []
  const began = performance.now()
  const onStandIn = () => {
    const ms = Math.round((performance.now() - began) * 10) / 10
    steps.push({ tool: visionModelStep, ms, ok: false })
  }
  const onEncoderFailure = ({ error, ms }: { error: Error; ms: number }) => {
    services.log.warn({ err: error }, 'a turn goes on without its encoder')
    if (steps.some(({ tool }) => tool === encoderStep)) return
    const step = { tool: encoderStep, ms, ok: false }
    steps.push(step)
    if (!hasBegun) return
    emit({ event: 'step-start', data: { tool: encoderStep } })
    emit({ event: 'step-end', data: step })
  }
  // What happens before the turn has begun is told when it does.
  let hasBegun = false
  const encoder = createForgivingEncoder(services.encoder, onEncoderFailure)
  const isSilent = message.trim() === '' && images.length === 0 && edited === undefined
  const handles = images.map((_, place) => `photo-${past.photoCount + place + 1}`)
  const [readings, brands, names, heard] = await Promise.all([
    readNewPhotos({ ...services, encoder }, past, { images, handles, signal, modelTime, onStandIn }),
    knownBrands(services.index, services.log),
    findNames(services.index, message, { signal, log: services.log }),
    hearMessage(services.ear, { message, memory: past, newPhotos: handles }, { signal }),
  ])
  const memory = {
    ...past,
    readings: [...past.readings, ...readings],
    photoCount: past.photoCount + readings.length,
  }
  const context = createTurnContext({
    message,
    memory,
    limit,
    brands,
    names,
    heard,
    newPhotos: handles,
    edited,
    garments,
    onEncoderFailure,
    // With nothing said of it, its like is asked for.
    ...(asked.about !== undefined && isSilent ? { picked: [asked.about] } : {}),
    filter: filters === undefined ? undefined : toProductFilter(filters),
  })
  const questionAnswer = await answerQuestion(context, services)
  hasBegun = true
  return createTurnState({ ...context, questionAnswer }, { turnId: randomUUID(), emit, modelTime, steps })
}

/** The thread as if a product had been spoken of last, so that "it" means that one. Throws `product-not-found`. */
async function about(
  id: string | undefined,
  memory: ThreadMemory,
  { index }: Pick<Services, 'index'>,
): Promise<ThreadMemory> {
  if (id === undefined || id === memory.focus) return memory
  await productOf(id, index)
  return { ...memory, focus: id, focusBefore: memory.focus }
}

async function pastMemory(
  { services, handOver }: Stylist,
  { threadId: asked }: TurnRequest,
  threadId: string,
): Promise<ThreadMemory> {
  if (asked === undefined) return emptyMemory(new Date().toISOString())
  const tuple = await services.threads.getTuple({ configurable: { thread_id: threadId } })
  const packed = tuple?.checkpoint.channel_values.memory
  if (tuple !== undefined) handOver.give(threadId, tuple)
  if (packed === undefined) throw new AppError('thread-not-found', 'There is no thread with this id.')
  return unpackMemory(packed as PackedMemory)
}

function resultOf(turn: TurnState, threadId: string, model: string): TurnResult {
  if (turn.answer === null) throw new AppError('internal', 'The turn ended without an answer.')
  const { reply, products, understood, groups, total, suggestions, language } = turn.answer
  return {
    thread_id: threadId,
    turn_id: turn.turnId,
    reply,
    products: [...products],
    understood,
    groups,
    total,
    suggestions,
    language,
    steps: turn.steps,
    usage: { model, ...turn.usage },
  }
}
