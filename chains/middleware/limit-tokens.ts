import { AIMessage } from '@langchain/core/messages'
import { createMiddleware } from 'langchain'
import type { Log } from '../../src/log.ts'
import { voiceOf } from '../../src/voice/voices.ts'
import { turnStateOf } from '../turn-state.ts'

/** Ends a turn that has spent its tokens with a sentence that says so. */
export function limitTokens({ maxTokens, log }: { maxTokens: number; log: Log }) {
  return createMiddleware({
    name: 'limit-tokens',
    wrapModelCall: (request, handler) => {
      const turn = turnStateOf(request.runtime)
      if (turn.usage.total_tokens < maxTokens) return handler(request)
      log.warn({ tokens: turn.usage.total_tokens }, 'a turn spent its tokens')
      const { spent } = voiceOf(turn.request.language)
      turn.spoken.push(spent)
      return new AIMessage(spent)
    },
  })
}
