import { EventSourceParserStream } from 'eventsource-parser/stream'
import type { AnswerEvent } from './answer.ts'
import { Problem, toProblem } from './problem.ts'

/** The server-sent events of a response, in order. Throws the problem that an `error` event carries, or one for a stream cut short. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<AnswerEvent> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .pipeThrough(new EventSourceParserStream())
    .getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      if (value.event === undefined) continue
      const event = { event: value.event, data: JSON.parse(value.data) as unknown }
      if (event.event === 'error') throw toProblem(event.data, 500)
      yield event as AnswerEvent
      if (event.event === 'done') return
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
