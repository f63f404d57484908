import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { mapAll, mapConcurrently } from '../../src/platform/map-concurrently.ts'

const numbers = Array.from({ length: 20 }, (_, at) => at)

/** Work that counts how much of it is under way. */
function countedWork(turns: (item: number) => number = () => 1) {
  const seen = { now: 0, most: 0, begun: [] as number[] }
  const work = async (item: number) => {
    seen.begun.push(item)
    seen.most = Math.max(seen.most, ++seen.now)
    for (let turn = turns(item); turn > 0; turn -= 1) await setImmediate()
    seen.now -= 1
    return item * 2
  }
  return { seen, work }
}

test('results come in the order of the items, so many of them under way and no more', async () => {
  const { seen, work } = countedWork((item) => (item * 7) % 5)
  expect(await mapAll(numbers, 3, work)).toEqual(numbers.map((item) => item * 2))
  expect(seen.most).toBe(3)
  expect(await mapAll([], 3, work)).toEqual([])
})

test('the source is read only as results are taken', async () => {
  let read = 0
  async function* source() {
    for (const item of numbers) {
      read += 1
      yield item
    }
  }
  const results = mapConcurrently(source(), 4, countedWork().work)
  await results.next()
  expect(read).toBe(4)
  await results.return(undefined)
  expect(read).toBe(4)
})

test('after a failure nothing new begins, and it is thrown when nothing runs any more', async () => {
  const { seen, work } = countedWork((item) => (item === 0 ? 8 : 2))
  const failing = async (item: number) => {
    const result = await work(item)
    if (item === 1) throw new Error('no')
    return result
  }
  await expect(mapAll(numbers, 3, failing)).rejects.toThrow('no')
  expect(seen.now).toBe(0)
  expect(seen.begun).toEqual([0, 1, 2])
})
