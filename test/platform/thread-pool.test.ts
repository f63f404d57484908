import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import type { Thread } from '../../src/platform/open-thread.ts'
import { openThreadPool } from '../../src/platform/thread-pool.ts'

/** Threads whose answers come when told to; what each was asked, and which were closed. */
function manual() {
  const asked: string[][] = []
  const closed: number[] = []
  const answers: (() => void)[] = []
  const open = (): Thread<string, string> => {
    const number = asked.push([]) - 1
    return {
      ask: (question) => {
        asked[number]?.push(question)
        const { promise, resolve } = Promise.withResolvers<string>()
        answers.push(() => resolve(question.toUpperCase()))
        return promise
      },
      close: async () => {
        closed.push(number)
      },
    }
  }
  /** Answers all that is asked, and what is asked thereupon. */
  const answerAll = async () => {
    while (answers.length > 0) {
      for (const answer of answers.splice(0)) answer()
      await sleep(1)
    }
  }
  return { asked, closed, open, answerAll }
}

const ask = (names: string, pool: ReturnType<typeof openThreadPool<string, string>>, options = {}) =>
  names.split('').map((name) => pool.ask(() => ({ question: name }), options))

test('a few questions start one thread, many start more, but no more than may be', async () => {
  const threads = manual()
  const pool = openThreadPool(threads.open, { size: 2 })
  const few = ask('ab', pool)
  expect(threads.asked).toEqual([['a', 'b']])
  const many = ask('cdefghij', pool)
  expect(threads.asked.length).toBe(2)
  await threads.answerAll()
  expect(await Promise.all([...few, ...many])).toEqual([...'ABCDEFGHIJ'])
  expect(threads.asked.flat().toSorted()).toEqual([...'abcdefghij'])
})

test('who waits goes before what nobody waits for', async () => {
  const threads = manual()
  const pool = openThreadPool(threads.open, { size: 1 })
  const all = [...ask('abcd', pool, { isPatient: true }), ...ask('x', pool)]
  await threads.answerAll()
  await Promise.all(all)
  expect(threads.asked).toEqual([[...'abxcd']])
})

test('a question that was canceled before its turn is not made', async () => {
  const threads = manual()
  const pool = openThreadPool(threads.open, { size: 1 })
  const before = ask('ab', pool)
  const abort = new AbortController()
  const make = vi.fn(() => ({ question: 'c' }))
  const canceled = expect(pool.ask(make, { signal: abort.signal })).rejects.toMatchObject({
    code: 'canceled',
  })
  abort.abort()
  await canceled
  await threads.answerAll()
  await Promise.all(before)
  expect(make).not.toHaveBeenCalled()
  expect(threads.asked).toEqual([['a', 'b']])
})

test('a further thread that has nothing to do is ended, the last one stays', async () => {
  const threads = manual()
  const pool = openThreadPool(threads.open, { size: 2, idleMs: 20 })
  const all = ask('abcdefgh', pool)
  await threads.answerAll()
  await Promise.all(all)
  expect(threads.asked.length).toBe(2)
  await vi.waitFor(() => expect(threads.closed.length).toBe(1))
  await sleep(60)
  expect(threads.closed.length).toBe(1)
  const [again] = ask('z', pool)
  await threads.answerAll()
  expect(await again).toBe('Z')
  expect(threads.asked.length).toBe(2)
})
