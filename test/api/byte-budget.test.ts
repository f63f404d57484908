import { EventEmitter } from 'node:events'
import type { Response } from 'express'
import { expect, test } from 'vitest'
import { createByteBudget } from '../../api/byte-budget.ts'

const answer = () => new EventEmitter() as unknown as Response

test('all requests share one bound, and what one held is free once its answer is out', () => {
  const budget = createByteBudget(100)
  const [first, second] = [answer(), answer()]
  const [a, b] = [budget.of(first), budget.of(second)]
  a.take(60)
  b.take(40)
  expect(() => b.take(1)).toThrow(expect.objectContaining({ code: 'overloaded', status: 503 }))
  a.give(10)
  b.take(10)
  first.emit('close')
  b.take(50)
  expect(() => b.take(1)).toThrow()
})
