import { expect, test } from 'vitest'
import { createBreath, nextSlice } from '../../src/platform/breathe.ts'

const work = (ms: number) => {
  for (const end = performance.now() + ms; performance.now() < end; );
}

test('between two pieces of many long pieces of work the loop turns', async () => {
  let turns = 0
  let goesOn = true
  const count = () => {
    turns++
    if (goesOn) setImmediate(count)
  }
  setImmediate(count)
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      await nextSlice()
      work(3)
    }),
  )
  goesOn = false
  expect(turns).toBeGreaterThanOrEqual(9)
})

test('work within its slice of time goes on at once', async () => {
  const breathe = createBreath()
  let turned = false
  setImmediate(() => {
    turned = true
  })
  await breathe()
  expect(turned).toBe(false)
  work(8)
  await breathe()
  expect(turned).toBe(true)
})
