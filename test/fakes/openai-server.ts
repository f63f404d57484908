import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { type ChatBody, type ChatReply, write } from './openai-messages.ts'
import { asChatBody, type ResponsesBody, sendResponse } from './openai-responses.ts'

/** A script: replies in turn (the last one repeats), or a function of the request. */
export type ChatScript =
  | readonly ChatReply[]
  | ((body: ChatBody, turn: number) => ChatReply | Promise<ChatReply>)

export type FakeOpenAi = {
  /** For `OPENAI_BASE_URL`; ends in /v1. */
  readonly baseUrl: string
  /** Bodies of the requests so far, oldest first. */
  readonly chats: readonly ChatBody[]
  readonly embeddings: readonly { readonly model: string; readonly input: readonly string[] }[]
  /** Requests whose client went away before the answer ended. */
  readonly canceled: () => number
  readonly close: () => Promise<void>
}

/** An HTTP server on 127.0.0.1 that speaks OpenAI's chat completions (plain and streamed, with tool calls) and embeddings. */
export async function openFakeOpenAi(
  options: { chat?: ChatScript; embed?: (text: string) => number[] } = {},
): Promise<FakeOpenAi> {
  const { chat = [{ text: 'Hello.' }], embed = letterCounts } = options
  const chats: ChatBody[] = []
  const embeddings: { model: string; input: readonly string[] }[] = []
  let canceled = 0

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('close', () => {
      if (!response.writableEnded) canceled++
    })
    const body = await readJson(request)
    if (request.url === '/v1/embeddings') {
      const {
        model,
        input,
        encoding_format: format,
      } = body as unknown as { model: string; input: string | string[]; encoding_format?: string }
      const texts = [input].flat()
      embeddings.push({ model, input: texts })
      return sendJson(response, 200, {
        object: 'list',
        model,
        data: texts.map((text, index) => ({
          object: 'embedding',
          index,
          embedding: format === 'base64' ? base64(embed(text)) : embed(text),
        })),
        usage: { prompt_tokens: texts.length, total_tokens: texts.length },
      })
    }
    const isResponses = request.url === '/v1/responses'
    if (request.url !== '/v1/chat/completions' && !isResponses)
      return sendJson(response, 404, { error: { message: `No route ${request.url}` } })
    const chatBody = isResponses
      ? asChatBody(body as unknown as ResponsesBody)
      : (body as unknown as ChatBody)
    const turn = chats.push(chatBody) - 1
    const reply =
      typeof chat === 'function' ? await chat(chatBody, turn) : (chat[Math.min(turn, chat.length - 1)] ?? {})
    if (reply.delayMs !== undefined) await pause(reply.delayMs)
    if (reply.hang === true) return
    for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value)
    if (reply.status !== undefined && reply.status !== 200)
      return sendJson(response, reply.status, {
        error: { message: reply.text ?? 'scripted failure', type: 'server_error' },
      })
    if (reply.raw !== undefined)
      return void response.writeHead(200, { 'content-type': reply.raw.type }).end(reply.raw.body)
    if (reply.breakOff === true && chatBody.stream !== true) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      return void response.write('{"id":"half', () => response.destroy())
    }
    if (isResponses) return sendResponse(response, chatBody, { reply, turn })
    await (chatBody.stream === true
      ? stream(response, chatBody, reply, turn)
      : whole(response, chatBody, reply, turn))
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => response.destroy(error))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    chats,
    embeddings,
    canceled: () => canceled,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 }

const callsOf = (reply: ChatReply, turn: number) =>
  (reply.toolCalls ?? []).map((call, index) => ({
    id: call.id ?? `call_${turn}_${index}`,
    type: 'function',
    function: {
      name: call.name,
      arguments: typeof call.arguments === 'string' ? call.arguments : JSON.stringify(call.arguments),
    },
  }))

async function whole(
  response: ServerResponse,
  { model }: ChatBody,
  reply: ChatReply,
  turn: number,
): Promise<void> {
  const calls = callsOf(reply, turn)
  sendJson(response, 200, {
    id: reply.id ?? `chatcmpl-${turn}`,
    object: 'chat.completion',
    created: 0,
    model,
    choices: [
      {
        index: 0,
        finish_reason: calls.length > 0 ? 'tool_calls' : 'stop',
        message: {
          role: 'assistant',
          content: reply.text ?? null,
          ...(calls.length > 0 && { tool_calls: calls }),
        },
      },
    ],
    usage,
  })
}

async function stream(
  response: ServerResponse,
  { model }: ChatBody,
  reply: ChatReply,
  turn: number,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const send = async (choices: unknown[], extra: object = {}) => {
    if (reply.pauseMs !== undefined) await pause(reply.pauseMs)
    const chunk = {
      id: reply.id ?? `chatcmpl-${turn}`,
      object: 'chat.completion.chunk',
      created: 0,
      model,
      choices,
      ...extra,
    }
    if (!response.destroyed) await write(response, `data: ${JSON.stringify(chunk)}\n\n`)
  }
  const delta = (content: object) => send([{ index: 0, delta: content, finish_reason: null }])
  await delta({ role: 'assistant', content: '' })
  for (const word of reply.text?.match(/\S+\s*/g) ?? []) {
    if (response.destroyed) return
    await delta({ content: word })
  }
  if (reply.breakOff === true) return void response.destroy()
  if (reply.endEarly === true) return void response.end()
  const calls = callsOf(reply, turn)
  for (const [index, { id, type, function: fn }] of calls.entries()) {
    await delta({ tool_calls: [{ index, id, type, function: { name: fn.name, arguments: '' } }] })
    for (const piece of fn.arguments.match(/[\s\S]{1,12}/g) ?? []) {
      if (response.destroyed) return
      await delta({ tool_calls: [{ index, function: { arguments: piece } }] })
    }
  }
  await send([{ index: 0, delta: {}, finish_reason: calls.length > 0 ? 'tool_calls' : 'stop' }])
  await send([], { usage })
  response.end('data: [DONE]\n\n')
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') as Record<string, unknown>
}

const base64 = (vector: readonly number[]) => Buffer.from(new Float32Array(vector).buffer).toString('base64')

/** A tiny embedding for tests: counts of each letter, so that like words lie near. */
function letterCounts(text: string): number[] {
  const counts = new Array<number>(26).fill(0.01)
  for (const letter of text.toLowerCase()) {
    const at = letter.charCodeAt(0) - 97
    if (at >= 0 && at < 26) counts[at]! += 1
  }
  return counts
}
