import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'

/** What is read of a request to a chat model. */
const requestSchema = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.unknown() })).min(1),
  stream: z.boolean().default(false),
})
export type ModelRequest = z.output<typeof requestSchema>

export type ModelCall = { readonly name: string; readonly args: unknown }
/** Words, or calls of tools. */
export type ModelAnswer = string | readonly ModelCall[]

export type ModelServer = {
  /** For `OPENAI_BASE_URL`. */
  readonly baseUrl: string
  /** Requests so far. */
  readonly asked: () => number
  readonly close: () => Promise<void>
}

/** A chat model on this machine that answers at once what `answer` says, in OpenAI's Chat Completions, whole or as a stream. */
export async function serveModel(answer: (request: ModelRequest) => ModelAnswer): Promise<ModelServer> {
  let asked = 0
  const server = createServer((request, response) => {
    read(request)
      .then((body) => send(response, body, { answer: answer(body), id: `call-${asked++}` }))
      .catch((error: unknown) => response.writeHead(400).end(String(error)))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked: () => asked,
    close: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function read(request: IncomingMessage): Promise<ModelRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return requestSchema.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')))
}

type Sent = { readonly answer: ModelAnswer; readonly id: string }

function send(response: ServerResponse, { model, stream }: ModelRequest, { answer, id }: Sent): void {
  const isText = typeof answer === 'string'
  const message = isText
    ? { role: 'assistant', content: answer }
    : {
        role: 'assistant',
        content: null,
        tool_calls: answer.map(({ name, args }, index) => ({
          ...{ index, id: `${id}-${index}`, type: 'function' },
          function: { name, arguments: JSON.stringify(args) },
        })),
      }
  const finish_reason = isText ? 'stop' : 'tool_calls'
  const usage = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 }
  const body = { id, created: 0, model }
  if (!stream) {
    const choices = [{ index: 0, message, finish_reason }]
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ ...body, object: 'chat.completion', choices, usage }))
    return
  }
  const chunk = (choice: object) => {
    const choices = [{ index: 0, finish_reason: null, delta: {}, ...choice }]
    response.write(`data: ${JSON.stringify({ ...body, object: 'chat.completion.chunk', choices })}\n\n`)
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  chunk({ delta: message })
  chunk({ finish_reason })
  response.end('data: [DONE]\n\n')
}
