import { expect, test } from 'vitest'
import { createGate } from '../../src/platform/gate.ts'

/** Work that ends when told to. */
function held() {
  const { promise, resolve } = Promise.withResolvers<string>()
  return { work: () => promise, end: () => resolve('done') }
}

test('so many run, so many wait in their order, and one more is refused', async () => {
  const gate = createGate({ slots: 1, waiting: 1 })
  const [first, second] = [held(), held()]
  const order: string[] = []
  const one = gate(first.work, {}).then(() => order.push('first'))
  const two = gate(second.work, {}).then(() => order.push('second'))
  await expect(gate(held().work, {})).rejects.toMatchObject({ code: 'overloaded', status: 503 })
  second.end()
  first.end()
  await Promise.all([one, two])
  expect(order).toEqual(['first', 'second'])
  await expect(gate(async () => 'free again', {})).resolves.toBe('free again')
})

test('one that is canceled while it waits leaves its place and is never begun', async () => {
  const gate = createGate({ slots: 1, waiting: 1 })
  const first = held()
  const one = gate(first.work, {})
  const cancel = new AbortController()
  let begun = false
  const two = gate(async () => (begun = true), { signal: cancel.signal })
  cancel.abort()
  await expect(two).rejects.toMatchObject({ code: 'canceled' })
  const three = gate(async () => 'in its place', {})
  first.end()
  expect([await one, await three, begun]).toEqual(['done', 'in its place', false])
})

test('work that fails gives its place back', async () => {
  const gate = createGate({ slots: 1, waiting: 0 })
  await expect(gate(() => Promise.reject(new Error('no')), {})).rejects.toThrow('no')
  await expect(gate(async () => 1, {})).resolves.toBe(1)
})
