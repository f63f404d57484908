import type { AnsweredTurn } from './answered-turn.ts'
import { type Failure, failUnless } from './failure.ts'

/** What holds of every answer: products of the shop, each once, no more than asked for, marks that name what is missed. */
export function checkContract({ result, products, limit, rows }: AnsweredTurn): Failure[] {
  const ids = products.map(({ id }) => id)
  const unknown = ids.filter((id) => !rows.has(id))
  const mismarked = products.filter(({ nearMatch, relaxed }) => nearMatch !== relaxed.length > 0)
  const missed = new Set(products.flatMap(({ relaxed }) => relaxed))
  const told: readonly string[] = result.understood.relaxed
  const untold = [...missed].filter((name) => !told.includes(name))
  return [
    ...failUnless(unknown.length === 0, 'products of the shop', unknown.join(', ')),
    ...failUnless(new Set(ids).size === ids.length, 'each product once', ids.join(', ')),
    ...failUnless(ids.length <= limit, `at most ${limit} products`, String(ids.length)),
    ...failUnless(mismarked.length === 0, 'near matches name what they miss', ids.join(', ')),
    ...failUnless(untold.length === 0, 'what gave way in "relaxed"', untold.join(', ')),
  ]
}
