import { HumanMessage } from '@langchain/core/messages'
import { createMiddleware } from 'langchain'
import { describeContext } from '../describe-context.ts'
import { answeredTurns, turnStart } from '../turn-messages.ts'
import { turnStateOf } from '../turn-state.ts'

/** Turns of the past that a model sees; the rest of what matters is in the thread's memory. */
export const visibleTurns = 8

/**
 * Gives the model a view of the thread whose size does not grow with the thread: the last answered turns, then the
 * running one with what the thread remembers. Photos appear as handles and readings, never as pictures.
 */
export function viewMessages() {
  return createMiddleware({
    name: 'view-messages',
    wrapModelCall: (request, handler) => {
      const turn = turnStateOf(request.runtime)
      const start = turnStart(request.messages)
      const earlier = answeredTurns(request.messages.slice(0, start)).slice(-visibleTurns).flat()
      const context = describeContext(turn)
      const question = new HumanMessage([turn.message, context].filter((part) => part !== '').join('\n\n'))
      return handler({
        ...request,
        messages: [...earlier, question, ...request.messages.slice(start + 1)],
      })
    },
  })
}
