import { ToolMessage } from '@langchain/core/messages'
import { createMiddleware, ToolInvocationError } from 'langchain'
import { AppError } from '../../src/errors.ts'
import type { Log } from '../../src/log.ts'
import { turnStateOf } from '../turn-state.ts'

/** Times every tool call and turns its failure into one safe sentence that the model can act on. */
export function runTool(log: Log) {
  return createMiddleware({
    name: 'run-tool',
    wrapToolCall: async (request, handler) => {
      const turn = turnStateOf(request.runtime)
      const { name: tool, id = '' } = request.toolCall
      turn.emit({ event: 'step-start', data: { tool } })
      const began = performance.now()
      const end = (ok: boolean) => {
        const step = { tool, ms: Math.round((performance.now() - began) * 10) / 10, ok }
        turn.steps.push(step)
        turn.emit({ event: 'step-end', data: step })
      }
      try {
        const result = await handler(request)
        end(!ToolMessage.isInstance(result) || result.status !== 'error')
        return result
      } catch (error) {
        end(false)
        if (request.runtime.signal?.aborted) throw error
        const foreseen = error instanceof AppError && error.status < 500
        log[foreseen ? 'debug' : 'warn']({ err: error, tool }, 'a tool failed')
        return new ToolMessage({
          tool_call_id: id,
          name: tool,
          status: 'error',
          content: safeSentence(error),
        })
      }
    },
  })
}

/** Text for the model: what went wrong, without stacks or inner details. */
function safeSentence(error: unknown): string {
  if (error instanceof AppError) return error.message
  if (ToolInvocationError.isInstance(error)) return 'The arguments do not fit the schema of this tool.'
  return 'That did not work just now.'
}
