import { describe, expect, test } from 'vitest'
import { ConnectionLost } from '../../../src/platform/astra/abortable-fetcher.ts'
import { withRetries } from '../../../src/platform/astra/with-retries.ts'

/** A clock on which time passes only where somebody waits. */
function createClock() {
  let time = 1_000
  return {
    now: () => time,
    pause: async (ms: number) => {
      time += ms
    },
  }
}

const lost = () => new ConnectionLost('The connection to the database failed.')

describe('a command that fails again and again', () => {
  test('is given up within its time, however long each attempt takes', async () => {
    for (const takes of [0, 10, 300, 1_000, 5_000]) {
      const clock = createClock()
      const started: number[] = []
      const command = async ({ timeout }: { timeout: number }) => {
        started.push(clock.now())
        expect(clock.now() + timeout).toBeLessThanOrEqual(3_000 + 1)
        await clock.pause(Math.min(takes, timeout))
        throw lost()
      }
      await expect(withRetries(command, { totalMs: 2_000, clock })).rejects.toMatchObject({
        code: 'not-ready',
      })
      expect(clock.now()).toBeLessThanOrEqual(3_000 + 1)
      expect(started.length).toBeGreaterThan(1)
    }
  })

  test('is left alone longer from try to try, and not for ever', async () => {
    const clock = createClock()
    const started: number[] = []
    const command = async () => {
      started.push(clock.now())
      throw lost()
    }
    await expect(withRetries(command, { totalMs: 60_000, clock })).rejects.toThrow()
    const pauses = started.slice(1).map((at, before) => at - (started[before] as number))
    for (const [at, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(Math.min(2_000, 50 * 2 ** at) / 2)
      expect(pause).toBeLessThanOrEqual(Math.min(2_000, 50 * 2 ** at))
    }
  })

  test('is not tried again for a caller who went away', async () => {
    const controller = new AbortController()
    let tries = 0
    const command = async () => {
      tries += 1
      controller.abort()
      throw lost()
    }
    const asked = withRetries(command, { totalMs: 2_000, signal: controller.signal, clock: createClock() })
    await expect(asked).rejects.toMatchObject({ code: 'canceled' })
    expect(tries).toBe(1)
  })
})

test('an attempt that hangs leaves as much time for another', async () => {
  const clock = createClock()
  const timeouts: number[] = []
  const command = async ({ timeout }: { timeout: number }) => {
    timeouts.push(timeout)
    if (timeouts.length > 1) return 'answered'
    await clock.pause(timeout)
    throw lost()
  }
  expect(await withRetries(command, { totalMs: 2_000, clock })).toBe('answered')
  expect(timeouts[0]).toBe(1_000)
  expect(timeouts[1]).toBeGreaterThan(900)
})
