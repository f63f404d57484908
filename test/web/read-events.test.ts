import { describe, expect, test } from 'vitest'
import { readEvents } from '../../web/src/read-events.ts'

/** A body that comes in chunks of this many bytes. */
function body(text: string, size = 1_000): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size))
      controller.close()
    },
  })
}

async function all(stream: ReadableStream<Uint8Array>) {
  const events = []
  for await (const event of readEvents(stream)) events.push(event)
  return events
}

const stream = [
  ': still here\n\n',
  'event: step-start\ndata: {"tool":"search_products"}\n\n',
  'event: text-delta\ndata: {"text":"Größe – 38 €"}\n\n',
  'event: done\ndata: {"thread_id":"t","reply":"","products":[],"steps":[]}\n\n',
].join('')

describe('reading server-sent events', () => {
  test.each([1, 2, 7, 1_000])('events are whole however they were cut (%i bytes a chunk)', async (size) => {
    const events = await all(body(stream, size))
    expect(events.map(({ event }) => event)).toEqual(['step-start', 'text-delta', 'done'])
    expect(events[1]?.data).toEqual({ text: 'Größe – 38 €' })
  })

  test('lines may end as the standard allows, and data may take several', async () => {
    const text =
      'event:step-start\r\ndata: {"tool":\r\ndata: "search_products"}\r\n\r\nevent: done\rdata: {}\r\r'
    expect(await all(body(text, 3))).toEqual([
      { event: 'step-start', data: { tool: 'search_products' } },
      { event: 'done', data: {} },
    ])
  })

  test('an error event is thrown as the problem it carries', async () => {
    const text =
      'event: error\ndata: {"code":"model-failed","detail":"The model did not answer.","status":502}\n\n'
    await expect(all(body(text))).rejects.toMatchObject({
      code: 'model-failed',
      message: 'The model did not answer.',
    })
  })

  test('a stream that ends before it is done is a problem', async () => {
    await expect(all(body(stream.slice(0, -70)))).rejects.toMatchObject({ code: 'stream-cut' })
  })
})
