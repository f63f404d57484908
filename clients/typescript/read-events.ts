import { FashionBuddyError, toError } from './problem.ts'
import type { ChatEvent } from './types.ts'

/** The server-sent events of a turn, in order. Throws what an `error` event carries, or `stream-cut` where the end is missing. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ChatEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let buffer = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      buffer += decoder.decode(value, { stream: true })
      const blocks = buffer.split(/\r?\n\r?\n/)
      buffer = blocks.pop() ?? ''
      for (const block of blocks) {
        const event = readBlock(block)
        if (event === null) continue
        if (event.event === 'error') throw toError(event.data, 500)
        yield event as ChatEvent
        if (event.event === 'done') return
      }
    }
  } finally {
    reader.cancel().catch(() => {})
  }
  throw new FashionBuddyError({
    code: 'stream-cut',
    status: 0,
    detail: 'The connection broke before the answer was whole.',
  })
}

/** An event; null for a comment that only keeps the stream open. */
function readBlock(block: string): { event: string; data: unknown } | null {
  const fields = block.split(/\r?\n/).map((line) => line.split(/: ?(.*)/s, 2))
  const of = (name: string) => fields.filter(([field]) => field === name).map(([, value = '']) => value)
  const [event] = of('event')
  return event === undefined ? null : { event, data: JSON.parse(of('data').join('\n')) as unknown }
}
