import { expect, test } from 'vitest'
import type { Thread } from '../../chains/read-thread.ts'
import type { TurnEvent, TurnResult } from '../../chains/turn.ts'
import type { Product } from '../../src/product/product.ts'
import type * as page from '../../web/src/answer.ts'

// The page imports nothing of the service; these lines fail to compile where the two drift apart.
const answer = (value: TurnResult): page.Answer => value
const event = (value: TurnEvent): page.AnswerEvent => value
const thread = (value: Thread): page.Thread => value
const detail = (value: Product): page.ProductDetail => value

test('what the service answers is what the page reads', () => {
  expect([answer, event, thread, detail].every((check) => typeof check === 'function')).toBe(true)
})
