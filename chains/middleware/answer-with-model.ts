import type { AIMessage } from '@langchain/core/messages'
import { createMiddleware } from 'langchain'
import type { Log } from '../../src/log.ts'
import { groundReply } from '../ground-reply.ts'
import { completeWords } from '../grounding/complete-words.ts'
import { knownFacts } from '../known-facts.ts'
import { chatModelStep, isToolStep } from '../model-steps.ts'
import type { ChatModel } from '../open-chat-model.ts'
import type { BuiltInPlanner } from '../planner.ts'
import { settleAnswer } from '../settle-answer.ts'
import { outcomesOf } from '../turn-messages.ts'
import { type TurnState, turnStateOf, wordsLeft } from '../turn-state.ts'

/**
 * Asks the chat model and keeps of its words what tools returned. Where it does not answer in its time, or says nothing that holds
 * and calls nothing, or looks for nothing where products are asked for, the planner answers the rest of the turn, and `steps` says so.
 */
export function answerWithModel({
  chat,
  planner,
  log,
}: {
  chat: ChatModel
  planner: BuiltInPlanner
  log: Log
}) {
  return createMiddleware({
    name: 'answer-with-model',
    wrapModelCall: async (request, handler) => {
      const turn = turnStateOf(request.runtime)
      const { signal: client } = request.runtime
      const planned = async () => {
        const answer: AIMessage = await handler({ ...request, model: planner })
        if (answer.text !== '') turn.spoken.push(answer.text)
        return answer
      }
      if (turn.planned !== null) return planned()
      const began = performance.now()
      turn.told = ''
      let ok = false
      try {
        const signal = AbortSignal.any([turn.modelTime, ...(client === undefined ? [] : [client])])
        const answer = await chat.guard.call(
          async (own): Promise<AIMessage> =>
            handler({ ...request, modelSettings: { ...request.modelSettings, signal: own } }),
          { signal, mayRetry: () => turn.told === '' },
        )
        const settled = settleAnswer(answer, request.messages)
        const facts = knownFacts(turn, outcomesOf(request.messages))
        const words = groundReply(completeWords(settled), facts, { most: wordsLeft(turn) })
        const calls = settled.tool_calls ?? []
        const isLeftOut = calls.length === 0 && leavesSearchOut(words, turn)
        // "I found three" above a search that failed; what a client has read already stays.
        const isUntrue = isLeftOut && turn.told === '' && turn.steps.some(isToolStep)
        if (words !== '' && !isUntrue) turn.spoken.push(words)
        if (calls.length > 0 || (words !== '' && !isLeftOut)) return settled
        ok = words !== ''
        log.debug('the chat model said nothing that holds, or looked for nothing')
      } catch (error) {
        if (client?.aborted) throw error
        log.warn({ err: error }, 'the chat model did not answer; the planner does')
        // Words that a client has read already stay; they were grounded.
        if (turn.told !== '') turn.spoken.push(turn.told)
      }
      const step = { tool: chatModelStep, ms: Math.round((performance.now() - began) * 10) / 10, ok }
      turn.planned = { after: turn.steps.filter(isToolStep).length }
      turn.steps.push(step)
      turn.emit({ event: 'step-start', data: { tool: chatModelStep } })
      turn.emit({ event: 'step-end', data: step })
      return planned()
    },
  })
}

/** True of an answer that is no question, to somebody who says what they look for, when nothing was looked for, or every call failed. */
const leavesSearchOut = (words: string, { act, request, steps }: TurnState): boolean =>
  ['search', 'search-each', 'refine', 'outfit', 'complement'].includes(act.is) &&
  request.wishes.some(({ wanted, price }) => price !== null || Object.keys(wanted).length > 0) &&
  !/[?？]["”)*]*$/.test(words) &&
  !steps.some((step) => isToolStep(step) && step.ok)
