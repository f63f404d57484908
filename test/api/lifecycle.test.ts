import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import type { Ports } from '../../api/ports.ts'
import { startService } from '../../api/service.ts'
import { createLog } from '../../src/log.ts'
import { createFakePorts } from './fake-ports.ts'
import { postJson, type Served, serve } from './serve.ts'

let served: Served | undefined
afterEach(async () => {
  await served?.stop()
  served = undefined
})

describe('starting', () => {
  test('it is alive at once and ready once it has opened', async () => {
    const opening = Promise.withResolvers<Ports>()
    served = await serve({ open: () => opening.promise })
    expect((await fetch(`${served.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${served.url}/openapi.json`)).status).toBe(200)
    expect((await fetch(`${served.url}/`)).status).toBe(200)
    for (const response of [
      await fetch(`${served.url}/readyz`),
      await postJson(`${served.url}/v1/chat`, { message: 'x' }),
    ]) {
      expect(response.status).toBe(503)
      expect(response.headers.get('retry-after')).toBe('2')
      expect(await response.json()).toMatchObject({ code: 'not-ready' })
    }
    opening.resolve(served.ports)
    await served.service.ready
    expect(await (await fetch(`${served.url}/readyz`)).json()).toEqual({ status: 'ok' })
    expect((await postJson(`${served.url}/v1/chat`, { message: 'x' })).status).toBe(200)
  })

  test('a port in use is said in words', async () => {
    served = await serve()
    const again = startService({
      port: served.service.port,
      host: '127.0.0.1',
      log: createLog('silent'),
      imageMaxBytes: 1,
      folders: { images: '/nowhere', sample: '/nowhere', page: '/nowhere' },
      open: async () => ({ ports: createFakePorts(), close: async () => {} }),
    })
    await expect(again).rejects.toThrow(/in use; set PORT to another/)
  })
})

describe('stopping', () => {
  test('requests in flight finish, streams too', async () => {
    served = await serve()
    served.ports.nextTurn = () => sleep(300)
    const answer = postJson(`${served.url}/v1/chat`, { message: 'x', stream: true })
    await expect.poll(() => served?.ports.turns.length).toBe(1)
    const stopped = served.service.stop()
    expect(await (await answer).text()).toContain('event: done')
    await stopped
    await expect(fetch(`${served.url}/healthz`)).rejects.toThrow()
  })

  test('a turn that outlasts the patience is aborted', async () => {
    served = await serve({ times: { drain: 100 } })
    let aborted = false
    served.ports.nextTurn = ({ signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          aborted = true
          reject(signal.reason)
        })
      })
    const answer = postJson(`${served.url}/v1/chat`, { message: 'x' })
    await expect.poll(() => served?.ports.turns.length).toBe(1)
    await served.service.stop()
    expect(aborted).toBe(true)
    expect(await (await answer).json()).toMatchObject({ code: 'not-ready', status: 503 })
  })
})

describe('watching', () => {
  test('metrics count requests by route, and steps and products of turns', async () => {
    served = await serve()
    await postJson(`${served.url}/v1/chat`, { message: 'x' })
    await fetch(`${served.url}/v1/products/none`)
    const response = await fetch(`${served.url}/metrics`)
    expect(response.headers.get('content-type')).toContain('text/plain')
    const text = await response.text()
    expect(text).toContain(
      'http_request_duration_seconds_count{method="POST",route="/v1/chat",status="200"} 1',
    )
    expect(text).toContain(
      'http_request_duration_seconds_count{method="GET",route="/v1/products/{id}",status="404"} 1',
    )
    expect(text).toContain('turn_step_duration_seconds_count{tool="search_products",ok="true"} 1')
    expect(text).toContain('process_resident_memory_bytes')
  })
})
