import { describe, expect, test } from 'vitest'
import { createCallGuard } from '../../src/models/call-guard.ts'

const never = () => new Promise<never>(() => {})

describe('a provider’s circuit breaker', () => {
  test('opens after five calls that were too late', async () => {
    const guard = createCallGuard({ name: 'It', timeoutMs: 5 })
    for (let call = 0; call < 5; call += 1)
      await expect(guard.call(never)).rejects.toMatchObject({ code: 'model-failed' })
    expect(guard.isOpen()).toBe(true)
  })

  test('stays closed however many callers go away', async () => {
    const guard = createCallGuard({ name: 'It', timeoutMs: 1_000 })
    for (let call = 0; call < 12; call += 1) {
      const leaving = new AbortController()
      const called = guard.call(never, { signal: leaving.signal })
      leaving.abort()
      await expect(called).rejects.toMatchObject({ code: 'canceled' })
    }
    expect(guard.isOpen()).toBe(false)
    expect(await guard.call(async () => 7)).toBe(7)
  })
})
