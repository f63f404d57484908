import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { TurnResult } from '../../chains/turn.ts'
import { AppError } from '../../src/errors.ts'
import type { EventStream } from '../event-stream.ts'
import { jsonLimits } from '../limits.ts'
import { Conversations, runTurn } from '../openai/conversations.ts'
import { heardMessages, lastRequest } from '../openai/messages.ts'
import { modelName } from '../openai/model.ts'
import { absoluteCards, productList } from '../openai/product-list.ts'
import { responseRequestSchema, type responseSchema } from '../openai/response-schemas.ts'
import { streamTurn } from '../openai/stream-turn.ts'
import { turnProblems } from '../openai/turn-problems.ts'
import { parse } from '../parse.ts'
import { readJson } from '../read-json.ts'
import type { Exchange, Route } from '../route.ts'

type ResponseRequest = z.output<typeof responseRequestSchema>
type ResponseBody = z.input<typeof responseSchema>

/** `POST /v1/responses`: like Chat Completions, and `previous_response_id` goes on with an answer's conversation. */
export function createResponsesRoute(conversations = new Conversations()): Route {
  return {
    method: 'post',
    path: '/v1/responses',
    id: 'createResponse',
    tag: 'OpenAI-compatible',
    summary: 'Talk to the stylist with a client made for OpenAI’s Responses',
    description:
      'Text and `input_image` parts, streaming, `previous_response_id`. Products as in `/v1/chat/completions`. Instructions, tools and ' +
      'sampling settings do nothing; what is answered is kept in its thread until that is deleted, `store` or not.',
    scope: 'chat',
    turn: true,
    query: 'any',
    errors: 'openai',
    body: { 'application/json': 'ResponseRequest' },
    example: { model: modelName, input: 'a blue linen dress under 80' },
    answer: {
      status: 200,
      description: 'The response, or its events.',
      content: { 'application/json': 'Response', 'text/event-stream': 'ResponseEvent' },
    },
    problems: turnProblems,
    handle: async (exchange) => {
      const { response } = exchange
      const body = parse(responseRequestSchema, await readJson(exchange, jsonLimits.conversation))
      const created = Math.floor(Date.now() / 1000)
      const run: Parameters<typeof streamTurn>[1]['run'] = (onEvent) =>
        answer(exchange, conversations, body, onEvent)
      if (body.stream) return streamResponse(exchange, { body, created, run })
      const result = await run(() => {})
      response.json(finished(exchange, { body, created, result, messageId: `msg_${randomUUID()}` }))
    },
  }
}

function answer(
  exchange: Exchange,
  conversations: Conversations,
  { input, previous_response_id }: ResponseRequest,
  onEvent: Parameters<Conversations['answer']>[2],
): Promise<TurnResult> {
  const items = typeof input === 'string' ? [{ role: 'user' as const, content: input }] : input
  const messages = items.flatMap(({ role, content }) => (role === undefined ? [] : [{ role, content }]))
  const conversation = lastRequest(heardMessages(messages))
  if (!previous_response_id) return conversations.answer(exchange, conversation, onEvent)
  return runTurn(exchange, { threadId: threadOf(previous_response_id), asked: conversation.asked, onEvent })
}

/** An answer's id names its thread, so that a conversation goes on after a restart and in another process. */
const idOf = (threadId: string) =>
  `resp_${Buffer.from(threadId).toString('base64url')}.${randomUUID().slice(0, 8)}`

function threadOf(responseId: string): string {
  const [, encoded] = /^resp_([\w-]+)\.[\w-]+$/.exec(responseId) ?? []
  if (encoded === undefined)
    throw new AppError('thread-not-found', 'previous_response_id: there is no such response.')
  return Buffer.from(encoded, 'base64url').toString()
}

const messageOf = (id: string, text: string): ResponseBody['output'][number] => ({
  id,
  type: 'message',
  status: 'completed',
  role: 'assistant',
  content: [{ type: 'output_text', text, annotations: [] }],
})

function finished(
  { request }: Exchange,
  {
    body,
    created,
    result,
    messageId,
    text,
  }: {
    body: ResponseRequest
    created: number
    result: TurnResult
    messageId: string
    text?: string
  },
): ResponseBody {
  const { thread_id, products, understood, usage } = result
  return {
    ...begun({ body, created, id: idOf(thread_id) }),
    status: 'completed',
    output: [
      messageOf(messageId, text ?? [result.reply, productList(result, request)].filter(Boolean).join('\n\n')),
    ],
    usage: {
      input_tokens: usage.input_tokens,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: usage.output_tokens,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: usage.total_tokens,
    },
    fashion_buddy: { thread_id, products: absoluteCards(products, request), understood },
  }
}

/** What clients of OpenAI's expect to be there, as it is here. */
const begun = ({
  body,
  created,
  id,
}: {
  body: ResponseRequest
  created: number
  id: string
}): ResponseBody => ({
  id,
  object: 'response',
  created_at: created,
  status: 'in_progress',
  error: null,
  incomplete_details: null,
  instructions: body.instructions ?? null,
  max_output_tokens: null,
  metadata: {},
  model: modelName,
  output: [],
  parallel_tool_calls: false,
  previous_response_id: body.previous_response_id ?? null,
  store: true,
  temperature: null,
  text: { format: { type: 'text' } },
  tool_choice: 'none',
  tools: [],
  top_p: null,
  truncation: 'disabled',
  usage: null,
})

async function streamResponse(
  exchange: Exchange,
  {
    body,
    created,
    run,
  }: { body: ResponseRequest; created: number; run: Parameters<typeof streamTurn>[1]['run'] },
): Promise<void> {
  const messageId = `msg_${randomUUID()}`
  const place = { item_id: messageId, output_index: 0, content_index: 0 }
  const part = (text: string) => ({ type: 'output_text', text, annotations: [] })
  let sequence = 0
  let text: string | null = null
  const send = (stream: EventStream, type: string, data: object) =>
    stream.send(type, { type, sequence_number: sequence++, ...data })
  const say = (stream: EventStream, delta: string) => {
    if (text === null) {
      text = ''
      const response = begun({ body, created, id: `resp_${messageId.slice(4)}` })
      send(stream, 'response.created', { response })
      send(stream, 'response.in_progress', { response })
      send(stream, 'response.output_item.added', {
        output_index: 0,
        item: { ...messageOf(messageId, ''), status: 'in_progress', content: [] },
      })
      send(stream, 'response.content_part.added', { ...place, part: part('') })
    }
    if (delta === '') return
    text += delta
    send(stream, 'response.output_text.delta', { ...place, delta, logprobs: [] })
  }
  await streamTurn(exchange, {
    run,
    onText: say,
    onDone: (stream, result) => {
      const list = productList(result, exchange.request)
      say(stream, text === null ? [result.reply, list].filter(Boolean).join('\n\n') : list && `\n\n${list}`)
      const whole = text ?? ''
      send(stream, 'response.output_text.done', { ...place, text: whole, logprobs: [] })
      send(stream, 'response.content_part.done', { ...place, part: part(whole) })
      send(stream, 'response.output_item.done', { output_index: 0, item: messageOf(messageId, whole) })
      send(stream, 'response.completed', {
        response: finished(exchange, { body, created, result, messageId, text: whole }),
      })
    },
    onError: (stream, { error }) =>
      send(stream, 'error', { code: error.code, message: error.message, param: error.param }),
  })
}
