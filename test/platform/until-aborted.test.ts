import { expect, test } from 'vitest'
import { untilAborted } from '../../src/platform/until-aborted.ts'

const never = () => new Promise<never>(() => {})

test('work gives its value, with a signal and without', async () => {
  expect(await untilAborted(async () => 7, undefined)).toBe(7)
  expect(await untilAborted(async () => 7, new AbortController().signal)).toBe(7)
})

test('an abort ends the wait at once', async () => {
  const controller = new AbortController()
  const waiting = untilAborted(never, controller.signal)
  controller.abort()
  await expect(waiting).rejects.toMatchObject({ code: 'canceled' })
})

test('work is not begun when the signal has aborted already', async () => {
  let begun = false
  const work = async () => {
    begun = true
  }
  await expect(untilAborted(work, AbortSignal.abort())).rejects.toMatchObject({ code: 'canceled' })
  expect(begun).toBe(false)
})

test('the work’s own error passes', async () => {
  const failing = async () => {
    throw new Error('mine')
  }
  await expect(untilAborted(failing, new AbortController().signal)).rejects.toThrow('mine')
})
