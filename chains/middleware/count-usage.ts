import { AIMessage } from '@langchain/core/messages'
import { createMiddleware } from 'langchain'
import { turnStateOf } from '../turn-state.ts'

/** Counts what a turn's model calls cost. */
export function countUsage() {
  return createMiddleware({
    name: 'count-usage',
    wrapModelCall: async (request, handler) => {
      const answer = await handler(request)
      if (!AIMessage.isInstance(answer)) return answer
      const { usage } = turnStateOf(request.runtime)
      const spent = answer.usage_metadata
      usage.model_calls += 1
      usage.input_tokens += spent?.input_tokens ?? 0
      usage.output_tokens += spent?.output_tokens ?? 0
      usage.total_tokens += spent?.total_tokens ?? 0
      return answer
    },
  })
}
