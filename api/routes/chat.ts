import type { Request } from 'express'
import type { z } from 'zod'
import type { TurnEvent, TurnRequest } from '../../chains/turn.ts'
import { AppError } from '../../src/errors.ts'
import { acceptedLanguage, languageOfTag } from '../asked-language.ts'
import { logFault } from '../error-handler.ts'
import { createEventStream } from '../event-stream.ts'
import { Idempotency } from '../idempotency.ts'
import { requestLimits } from '../limits.ts'
import { loadPhotos } from '../load-photos.ts'
import { parse } from '../parse.ts'
import { toAppError, toProblem } from '../problem.ts'
import { formField, readUpload } from '../read-upload.ts'
import { requestIdOf } from '../request-id.ts'
import type { Exchange, Route } from '../route.ts'
import { chatRequestSchema } from '../schemas.ts'

export const chatRoute: Route = {
  method: 'post',
  path: '/v1/chat',
  id: 'chat',
  tag: 'Shopping',
  summary: 'Say something to the stylist, with or without pictures',
  scope: 'chat',
  turn: true,
  description:
    'Answers with products of the catalogue and says why each fits. With `"stream": true`, or `Accept: text/event-stream`, ' +
    'the answer comes as server-sent events: start (with the thread’s id), step-start, step-end, text-delta, products, then done or error. With an `Idempotency-Key` a message sent again gets the first answer, and is said once.',
  body: { 'application/json': 'ChatRequest', 'multipart/form-data': 'ChatForm' },
  headers: ['Idempotency-Key', 'Accept-Language'],
  example: { message: 'a blue linen dress under 80', limit: 8 },
  answer: {
    status: 200,
    description: 'The reply and its products.',
    content: { 'application/json': 'ChatAnswer', 'text/event-stream': 'ChatEvent' },
  },
  problems: [
    'invalid-request',
    'invalid-json',
    'unknown-field',
    'invalid-image',
    'image-fetch-failed',
    'image-url-forbidden',
    'thread-not-found',
    'product-not-found',
    'not-acceptable',
    'request-timeout',
    'thread-busy',
    'request-in-flight',
    'idempotency-key-reused',
    'payload-too-large',
    'image-too-large',
    'unsupported-media-type',
    'model-failed',
    'timeout',
  ],
  handle: async (exchange) => {
    const { request, response, context } = exchange
    const ports = context.ports()
    const accepted = request.accepts(['application/json', 'text/event-stream'])
    if (accepted === false)
      throw new AppError('not-acceptable', 'Accept application/json or text/event-stream.')
    const { turn, stream, payload } = await readTurn(exchange)
    if (stream || accepted === 'text/event-stream') return streamTurn(exchange, turn, payload)
    const result = await idempotency.once(exchange, payload, () => ports.runTurn(turn))
    observe(exchange, { event: 'done', data: result })
    response.json(result)
  },
}

const idempotency = new Idempotency()

/** `payload` is what makes the request this one. */
async function readTurn(
  exchange: Exchange,
): Promise<{ turn: TurnRequest; stream: boolean; payload: unknown }> {
  const { request, signal } = exchange
  const { text, number, flag, json } = formField
  const { body, files } = await readUpload(exchange, {
    fields: {
      message: text,
      thread_id: text,
      filters: json,
      wish: json,
      garments: json,
      about: text,
      said: text,
      limit: number,
      locale: text,
      stream: flag,
    },
    file: 'images',
    maxFiles: requestLimits.images,
  })
  const chat = parse(chatRequestSchema, body)
  const sources = [...chat.images, ...files.map((bytes) => ({ bytes }))]
  const isShown = chat.wish !== undefined || chat.garments.length > 0 || chat.about !== undefined
  if (chat.message.trim() === '' && sources.length === 0 && !isShown) {
    throw new AppError('invalid-request', 'message: Say something, or send a picture.', {
      details: { errors: [{ path: 'message', message: 'Say something, or send a picture.' }] },
    })
  }
  const images = await loadPhotos(exchange, sources)
  const turn = {
    threadId: chat.thread_id,
    message: chat.message,
    images,
    filters: chat.filters,
    edited: chat.wish,
    garments: chat.garments,
    about: chat.about,
    said: chat.said,
    limit: chat.limit,
    language: languageOf(request, chat),
    signal,
  }
  return { turn, stream: chat.stream, payload: [chat, files] }
}

/** What the caller says, else for a new conversation what its browser does: one under way has its language. */
const languageOf = (request: Request, { locale, thread_id }: z.output<typeof chatRequestSchema>) =>
  languageOfTag(locale) ?? (thread_id === undefined ? acceptedLanguage(request) : undefined)

async function streamTurn(exchange: Exchange, turn: TurnRequest, payload: unknown): Promise<void> {
  const { request, response, context } = exchange
  const stream = createEventStream(response, context.times)
  const onEvent = (event: TurnEvent) => {
    observe(exchange, event)
    stream.send(event.event, event.data)
  }
  try {
    let isNew = false
    const result = await idempotency.once(exchange, payload, () => {
      isNew = true
      return context.ports().runTurn({ ...turn, onEvent })
    })
    if (!isNew) stream.send('done', result)
  } catch (thrown) {
    if (!stream.isOpen()) {
      stream.end()
      throw thrown
    }
    const error = toAppError(thrown)
    const id = requestIdOf(response)
    response.locals.code = error.code
    logFault(context.log, { thrown, error, id, path: request.path })
    stream.send('error', toProblem(error, `${request.path}#${id}`))
  }
  stream.end()
}

function observe({ context: { metrics } }: Exchange, event: TurnEvent): void {
  if (event.event !== 'done') return
  const { steps, products, usage } = event.data
  for (const { tool, ok, ms } of steps) metrics.steps.observe({ tool, ok: String(ok) }, ms / 1000)
  metrics.products.observe({ route: 'chat' }, products.length)
  metrics.tokens.inc({ model: usage.model, kind: 'input' }, usage.input_tokens)
  metrics.tokens.inc({ model: usage.model, kind: 'output' }, usage.output_tokens)
}
