import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { postJson, type Served, serve } from './serve.ts'

let served: Served
beforeAll(async () => {
  served = await serve()
})
afterAll(() => served.stop())
beforeEach(() => {
  served.ports.turns.length = 0
})

let keys = 0
const newKey = () => ({ 'idempotency-key': `key-${++keys}` })
const chat = (body: object, headers: Record<string, string>) =>
  postJson(`${served.url}/v1/chat`, body, headers)

describe('a message that is sent again', () => {
  test('is said once and answered the same', async () => {
    const key = newKey()
    const first = await chat({ message: 'a blue dress' }, key)
    const again = await chat({ message: 'a blue dress' }, key)
    expect(await again.json()).toEqual(await first.json())
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    expect(first.headers.get('idempotent-replayed')).toBeNull()
    expect(served.ports.turns).toHaveLength(1)
    await chat({ message: 'a blue dress' }, newKey())
    expect(served.ports.turns).toHaveLength(2)
  })

  test('with other words under the same key is refused', async () => {
    const key = newKey()
    await chat({ message: 'a blue dress' }, key)
    const other = await chat({ message: 'a red dress' }, key)
    expect(other.status).toBe(422)
    expect(await other.json()).toMatchObject({ code: 'idempotency-key-reused' })
  })

  test('while the first is being answered has to wait', async () => {
    const key = newKey()
    served.ports.nextTurn = () => sleep(200)
    const first = chat({ message: 'slow' }, key)
    await expect.poll(() => served.ports.turns.length).toBe(1)
    const second = await chat({ message: 'slow' }, key)
    expect(second.status).toBe(409)
    expect(second.headers.get('retry-after')).toBe('2')
    expect((await first).status).toBe(200)
  })

  test('after a failure is tried anew', async () => {
    const key = newKey()
    served.ports.nextTurn = async () => {
      throw new AppError('model-failed', 'The model has failed.')
    }
    expect((await chat({ message: 'hi' }, key)).status).toBe(502)
    expect((await chat({ message: 'hi' }, key)).status).toBe(200)
  })

  test('as a stream gives its end at once', async () => {
    const key = newKey()
    const body = { message: 'a blue dress', stream: true }
    expect(await (await chat(body, key)).text()).toContain('event: text-delta')
    const again = await (await chat(body, key)).text()
    expect(again).toContain('event: done')
    expect(again).not.toContain('event: text-delta')
    expect(served.ports.turns).toHaveLength(1)
  })

  test.each(['', 'a b', 'x'.repeat(201), 'ä'])(
    'under a key that is none (%j) is refused or taken as without',
    async (key) => {
      const { status } = await chat(
        { message: 'hi' },
        { 'idempotency-key': encodeURI(key) === key ? key : 'a b' },
      )
      expect(status).toBe(400)
    },
  )
})

describe('a product that may have changed', () => {
  const at = (id: string) => `${served.url}/v1/products/${id}`
  const put = (id: string, title: string, headers: Record<string, string> = {}) =>
    fetch(at(id), {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ title }),
    })

  test('is written over only as it was read', async () => {
    const tag = (await put('e1', 'One')).headers.get('etag') ?? ''
    expect((await fetch(at('e1'))).headers.get('etag')).toBe(tag)
    const second = await put('e1', 'Two', { 'if-match': tag })
    expect(second.status).toBe(200)
    expect(second.headers.get('etag')).not.toBe(tag)
    const late = await put('e1', 'Three', { 'if-match': tag })
    expect(late.status).toBe(412)
    expect(await late.json()).toMatchObject({ code: 'precondition-failed' })
    expect((await fetch(at('e1'), { method: 'DELETE', headers: { 'if-match': tag } })).status).toBe(412)
    expect(await (await fetch(at('e1'))).json()).toMatchObject({ title: 'Two' })
  })

  test('is read again only when it did', async () => {
    const tag = (await put('e2', 'One')).headers.get('etag') ?? ''
    expect(
      (await fetch(at('e2'), { headers: { 'if-none-match': tag, 'cache-control': 'max-age=0' } })).status,
    ).toBe(304)
    await put('e2', 'Two')
    expect((await fetch(at('e2'), { headers: { 'if-none-match': tag } })).status).toBe(200)
  })

  test('is added only where there is none; of ten at once one is', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => put('e3', 'New', { 'if-none-match': '*' })),
    )
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([200, ...Array(9).fill(412)])
  })

  test('a write that is sent again under its key is done once', async () => {
    const key = newKey()
    await put('e4', 'One', key)
    served.ports.products.delete('e4')
    expect((await put('e4', 'One', key)).status).toBe(200)
    expect(served.ports.products.has('e4')).toBe(false)
    expect((await put('e4', 'Two', key)).status).toBe(422)
  })
})
