import type { AnswerEvent } from './answer.ts'
import { Problem, toProblem } from './problem.ts'

/** The server-sent events of a response, in order. Throws the problem that an `error` event carries, or one for a stream cut short. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<AnswerEvent> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader()
  let held = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      held += value
      for (let end = held.indexOf('\n\n'); end !== -1; end = held.indexOf('\n\n')) {
        const event = readBlock(held.slice(0, end))
        held = held.slice(end + 2)
        if (event === null) continue
        if (event.event === 'error') throw toProblem(event.data, 500)
        yield event as AnswerEvent
        if (event.event === 'done') return
      }
    }
  } finally {
    reader.cancel().catch(() => {})
  }
  throw new Problem({
    code: 'stream-cut',
    status: 0,
    detail: 'The connection broke before the answer was whole.',
  })
}

/** One block of lines; null for comments, which only keep the connection open. */
function readBlock(block: string): { event: string; data: unknown } | null {
  let event = ''
  let data = ''
  for (const line of block.split('\n')) {
    if (line.startsWith('event: ')) event = line.slice(7)
    else if (line.startsWith('data: ')) data += line.slice(6)
  }
  return event === '' ? null : { event, data: JSON.parse(data) }
}
