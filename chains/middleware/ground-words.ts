import { AIMessage } from '@langchain/core/messages'
import { createMiddleware } from 'langchain'
import { groundReply } from '../ground-reply.ts'
import { knownFacts } from '../known-facts.ts'
import { outcomesOf } from '../turn-messages.ts'
import { turnStateOf } from '../turn-state.ts'

/** Keeps of a model's words what tools returned, before anybody reads them. */
export function groundWords() {
  return createMiddleware({
    name: 'ground-words',
    wrapModelCall: async (request, handler) => {
      const turn = turnStateOf(request.runtime)
      const answer = await handler(request)
      if (!AIMessage.isInstance(answer)) return answer
      const grounded = groundReply(answer.text, knownFacts(turn, outcomesOf(request.messages)))
      if (grounded !== '') turn.spoken.push(grounded)
      return answer
    },
  })
}
