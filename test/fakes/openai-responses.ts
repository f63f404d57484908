import type { ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { type ChatBody, type ChatReply, write } from './openai-messages.ts'

/** A body of `POST /v1/responses`. */
export type ResponsesBody = {
  readonly model: string
  readonly input: readonly {
    readonly type?: string
    readonly role?: string
    readonly content?: unknown
    readonly call_id?: string
    readonly name?: string
    readonly arguments?: string
    readonly output?: unknown
  }[]
  readonly instructions?: string
  readonly tools?: readonly {
    readonly name: string
    readonly description?: string
    readonly parameters?: unknown
  }[]
  readonly text?: { readonly format?: unknown }
  readonly stream?: boolean
}

/** The request as one of Chat Completions, so that one script answers both. */
export function asChatBody({ model, input, tools, text, stream }: ResponsesBody): ChatBody {
  return {
    model,
    messages: input.map((item) => {
      if (item.type === 'function_call_output')
        return {
          role: 'tool',
          content: item.output,
          ...(item.call_id === undefined ? {} : { tool_call_id: item.call_id }),
        }
      if (item.type !== 'function_call') return { role: item.role ?? 'assistant', content: item.content }
      const call = { name: item.name ?? '', arguments: item.arguments ?? '' }
      return { role: 'assistant', content: '', tool_calls: [{ id: item.call_id ?? '', function: call }] }
    }),
    ...(tools === undefined ? {} : { tools: tools.map((tool) => ({ function: tool })) }),
    ...(text?.format === undefined ? {} : { response_format: text.format }),
    ...(stream === undefined ? {} : { stream }),
  }
}

function responseOf(reply: ChatReply, { model, turn }: { model: string; turn: number }) {
  const message = {
    ...{ id: `msg_${reply.id ?? turn}`, type: 'message', role: 'assistant', status: 'completed' },
    content: [{ type: 'output_text', text: reply.text ?? '', annotations: [] }],
  }
  const calls = (reply.toolCalls ?? []).map((call, place) => ({
    ...{ id: `fc_${reply.id ?? turn}_${place}`, type: 'function_call', status: 'completed', name: call.name },
    call_id: call.id ?? `call_${turn}_${place}`,
    arguments: typeof call.arguments === 'string' ? call.arguments : JSON.stringify(call.arguments),
  }))
  return {
    ...{ id: `resp_${reply.id ?? turn}`, object: 'response', created_at: 0, model, status: 'completed' },
    ...{ error: null, incomplete_details: null, instructions: null, metadata: {}, parallel_tool_calls: true },
    output: [...(reply.text === undefined ? [] : [message]), ...calls],
    usage: {
      ...{ input_tokens: 10, output_tokens: 5, total_tokens: 15 },
      ...{ input_tokens_details: { cached_tokens: 0 }, output_tokens_details: { reasoning_tokens: 0 } },
    },
  }
}

/** Answers as `POST /v1/responses` does, whole or as its events. */
export async function sendResponse(
  response: ServerResponse,
  { model, stream }: ChatBody,
  { reply, turn }: { reply: ChatReply; turn: number },
): Promise<void> {
  const whole = responseOf(reply, { model, turn })
  if (stream !== true) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(whole))
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  let sequence_number = 0
  const send = async (type: string, data: object) => {
    if (reply.pauseMs !== undefined) await pause(reply.pauseMs)
    const event = { type, sequence_number: sequence_number++, ...data }
    if (!response.destroyed) await write(response, `event: ${type}\ndata: ${JSON.stringify(event)}\n\n`)
  }
  await send('response.created', { response: { ...whole, status: 'in_progress', output: [], usage: null } })
  for (const [output_index, item] of whole.output.entries()) {
    const at = { output_index, item_id: item.id }
    if ('content' in item) {
      await send('response.output_item.added', { output_index, item: { ...item, content: [] } })
      for (const delta of item.content[0]?.text.match(/\S+\s*/g) ?? []) {
        if (response.destroyed) return
        await send('response.output_text.delta', { ...at, content_index: 0, delta })
      }
      if (reply.breakOff === true) return void response.destroy()
      if (reply.endEarly === true) return void response.end()
    } else {
      await send('response.output_item.added', { output_index, item: { ...item, arguments: '' } })
      for (const delta of item.arguments.match(/[\s\S]{1,12}/g) ?? []) {
        if (response.destroyed) return
        await send('response.function_call_arguments.delta', { ...at, delta })
      }
    }
    await send('response.output_item.done', { output_index, item })
  }
  await send('response.completed', { response: whole })
  response.end()
}
