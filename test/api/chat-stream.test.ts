import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { postJson, type Served, serve } from './serve.ts'

let served: Served
beforeAll(async () => {
  served = await serve({ times: { openStream: 60_000 } })
})
afterAll(() => served.stop())

const stream = (body: object = {}) =>
  postJson(`${served.url}/v1/chat`, { message: 'a blue dress', stream: true, ...body })

function eventsOf(text: string): { event: string; data: unknown }[] {
  return text
    .split('\n\n')
    .filter((block) => block.startsWith('event: '))
    .map((block) => {
      const [event, data] = block.split('\n')
      return { event: (event as string).slice(7), data: JSON.parse((data as string).slice(6)) }
    })
}

test('a turn comes as named events with JSON data, the whole answer last', async () => {
  const response = await stream()
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store, no-transform')
  const events = eventsOf(await response.text())
  expect(events.map(({ event }) => event)).toEqual([
    'start',
    'step-start',
    'step-end',
    'text-delta',
    'text-delta',
    'products',
    'done',
  ])
  expect(events[0]?.data).toEqual({ thread_id: 'thread-1' })
  expect(events[1]?.data).toEqual({ tool: 'search_products' })
  expect(events[2]?.data).toEqual({ tool: 'search_products', ms: 12, ok: true })
  expect(events[3]?.data).toEqual({ text: 'A blue ' })
  expect(events[5]?.data).toHaveProperty('products.0.id', 'dress-1')
  expect(events[6]?.data).toMatchObject({ thread_id: 'thread-1', reply: 'A blue dress.' })
})

test('the Accept header asks for events as well as the field does', async () => {
  const response = await postJson(`${served.url}/v1/chat`, { message: 'hi' }, { accept: 'text/event-stream' })
  expect(eventsOf(await response.text()).at(-1)?.event).toBe('done')
})

test('a failure before the first event is a plain problem with its status', async () => {
  const response = await stream({ thread_id: 'no-such-thread' })
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  expect(await response.json()).toMatchObject({ code: 'thread-not-found', status: 404 })
})

test('a failure after the first event is an error event that carries the problem', async () => {
  served.ports.nextTurn = async ({ onEvent }) => {
    onEvent?.({ event: 'step-start', data: { tool: 'search_products' } })
    throw new AppError('model-failed', 'The model did not answer.')
  }
  const response = await stream()
  const events = eventsOf(await response.text())
  expect(events.map(({ event }) => event)).toEqual(['step-start', 'error'])
  expect(events[1]?.data).toMatchObject({
    code: 'model-failed',
    status: 502,
    type: '/problems/model-failed',
    detail: 'The model did not answer.',
  })
})

test('an internal failure in a stream tells nothing of itself', async () => {
  served.ports.nextTurn = async ({ onEvent }) => {
    onEvent?.({ event: 'text-delta', data: { text: 'A' } })
    throw new Error('password=hunter2')
  }
  const text = await (await stream()).text()
  expect(eventsOf(text).at(-1)).toMatchObject({ event: 'error', data: { code: 'internal', status: 500 } })
  expect(text).not.toContain('hunter2')
})

test('a silent turn opens the stream and keeps it open with comments', async () => {
  const patient = await serve({ times: { openStream: 60, heartbeat: 40 } })
  try {
    const { promise: heard, resolve: goOn } = Promise.withResolvers<void>()
    patient.ports.nextTurn = () => heard
    const response = await postJson(`${patient.url}/v1/chat`, { message: 'a blue dress', stream: true })
    let text = ''
    for await (const chunk of (response.body as ReadableStream<Uint8Array>).pipeThrough(
      new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>,
    )) {
      text += chunk
      // The turn says nothing until two comments have come.
      if ((text.match(/^: still here$/gm)?.length ?? 0) >= 2) goOn()
    }
    expect(eventsOf(text).at(-1)?.event).toBe('done')
  } finally {
    await patient.stop()
  }
})

test.each([true, false])('a client that goes away aborts its turn (streamed: %s)', async (streamed) => {
  const started = Promise.withResolvers<AbortSignal>()
  served.ports.nextTurn = async ({ signal }) => {
    started.resolve(signal)
    await once(signal, 'abort')
    throw new AppError('canceled', 'The request was canceled.')
  }
  const client = new AbortController()
  const request = fetch(`${served.url}/v1/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message: 'a dress', stream: streamed }),
    signal: client.signal,
  }).then((response) => response.text())
  const signal = await started.promise
  expect(signal.aborted).toBe(false)
  client.abort()
  await expect(request).rejects.toThrow()
  if (!signal.aborted) await once(signal, 'abort')
  expect((await stream()).status).toBe(200)
})

test('a turn that ends well does not abort its own signal', async () => {
  await (await stream()).text()
  await sleep(20)
  expect(served.ports.turns.at(-1)?.signal.aborted).toBe(false)
})
