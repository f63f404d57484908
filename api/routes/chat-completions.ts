import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { TurnResult } from '../../chains/turn.ts'
import { jsonLimits } from '../limits.ts'
import { chatCompletionRequestSchema, type chatCompletionSchema } from '../openai/chat-schemas.ts'
import { Conversations } from '../openai/conversations.ts'
import { type HeardMessage, heardMessages, lastRequest } from '../openai/messages.ts'
import { modelName } from '../openai/model.ts'
import { absoluteCards, productList } from '../openai/product-list.ts'
import { streamTurn } from '../openai/stream-turn.ts'
import { turnProblems } from '../openai/turn-problems.ts'
import { parse } from '../parse.ts'
import { readJson } from '../read-json.ts'
import type { Exchange, Route } from '../route.ts'

/** `POST /v1/chat/completions`; which conversations it has answered is its own memory. */
export function createChatCompletionsRoute(conversations = new Conversations()): Route {
  return {
    method: 'post',
    path: '/v1/chat/completions',
    id: 'createChatCompletion',
    tag: 'OpenAI-compatible',
    summary: 'Talk to the stylist with a client made for OpenAI',
    description:
      'Chat Completions: text and `image_url` parts, streaming with `stream_options`. The conversation is what `messages` holds. The reply ' +
      'lists the products as Markdown; `fashion_buddy` holds them as data. Instructions, tools and sampling settings do nothing.',
    scope: 'chat',
    turn: true,
    query: 'any',
    errors: 'openai',
    body: { 'application/json': 'ChatCompletionRequest' },
    example: { model: modelName, messages: [{ role: 'user', content: 'a blue linen dress under 80' }] },
    answer: {
      status: 200,
      description: 'The completion, or its chunks as server-sent events.',
      content: { 'application/json': 'ChatCompletion', 'text/event-stream': 'ChatCompletionChunk' },
    },
    problems: turnProblems,
    handle: async (exchange) => {
      const { request, response } = exchange
      const body = parse(chatCompletionRequestSchema, await readJson(exchange, jsonLimits.conversation))
      const { before, asked } = lastRequest(heardMessages(body.messages))
      const head = {
        id: `chatcmpl-${randomUUID()}`,
        created: Math.floor(Date.now() / 1000),
        model: modelName,
      }
      const remember = (content: string, threadId: string) =>
        conversations.remember([...before, asked, answered(content)], threadId)
      if (body.stream)
        return streamCompletion(exchange, {
          head,
          usage: body.stream_options?.include_usage === true,
          run: (onEvent) => conversations.answer(exchange, { before, asked }, onEvent),
          remember,
        })
      const result = await conversations.answer(exchange, { before, asked })
      const content = [result.reply, productList(result, request)].filter(Boolean).join('\n\n')
      remember(content, result.thread_id)
      response.json({
        ...head,
        object: 'chat.completion',
        choices: [
          {
            index: 0,
            message: { role: 'assistant', content, refusal: null, annotations: [] },
            logprobs: null,
            finish_reason: 'stop',
          },
        ],
        usage: usageOf(result),
        fashion_buddy: extensionOf(result, exchange),
      } satisfies z.input<typeof chatCompletionSchema>)
    },
  }
}

const answered = (text: string): HeardMessage => ({ role: 'assistant', text, images: [] })

async function streamCompletion(
  exchange: Exchange,
  turn: {
    head: { id: string; created: number; model: string }
    usage: boolean
    run: Parameters<typeof streamTurn>[1]['run']
    remember: (content: string, threadId: string) => void
  },
): Promise<void> {
  const none = turn.usage ? { usage: null } : {}
  let content = ''
  const chunk = (choices: unknown[], more: object = none) =>
    JSON.stringify({ ...turn.head, object: 'chat.completion.chunk', choices, ...more })
  const choice = (delta: object, finish_reason: 'stop' | null = null) => ({
    index: 0,
    delta,
    logprobs: null,
    finish_reason,
  })
  await streamTurn(exchange, {
    run: turn.run,
    onText: (stream, text) => {
      stream.sendData(chunk([choice({ ...(content === '' && { role: 'assistant' }), content: text })]))
      content += text
    },
    onDone: (stream, result) => {
      const list = productList(result, exchange.request)
      const rest = content === '' ? [result.reply, list].filter(Boolean).join('\n\n') : list && `\n\n${list}`
      if (rest !== '')
        stream.sendData(chunk([choice({ ...(content === '' && { role: 'assistant' }), content: rest })]))
      turn.remember(content + rest, result.thread_id)
      stream.sendData(chunk([choice({}, 'stop')], { ...none, fashion_buddy: extensionOf(result, exchange) }))
      if (turn.usage) stream.sendData(chunk([], { usage: usageOf(result) }))
      stream.sendData('[DONE]')
    },
    onError: (stream, error) => stream.sendData(JSON.stringify(error)),
  })
}

const usageOf = ({ usage }: TurnResult) => ({
  prompt_tokens: usage.input_tokens,
  completion_tokens: usage.output_tokens,
  total_tokens: usage.total_tokens,
})

const extensionOf = ({ thread_id, products, understood }: TurnResult, { request }: Exchange) => ({
  thread_id,
  products: absoluteCards(products, request),
  understood,
})
