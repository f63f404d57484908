import type { Expected } from '../dialogue.ts'
import type { AnsweredTurn } from './answered-turn.ts'
import { checkContract } from './check-contract.ts'
import { checkProducts } from './check-products.ts'
import { checkReply } from './check-reply.ts'
import { checkTools } from './check-tools.ts'
import { checkUnderstood } from './check-understood.ts'
import type { Failure } from './failure.ts'

/** Everything that an answered turn gets wrong; empty when it passes. */
export function checkTurn(expected: Expected, turn: AnsweredTurn): Failure[] {
  const { understood, products, tools, reply } = expected
  return [
    ...checkContract(turn),
    ...(understood ? checkUnderstood(understood, turn) : []),
    ...(products ? checkProducts(products, turn) : []),
    ...(tools ? checkTools(tools, turn) : []),
    ...(reply ? checkReply(reply, turn) : []),
  ]
}
