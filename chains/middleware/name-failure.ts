import { createMiddleware } from 'langchain'
import { AppError } from '../../src/errors.ts'

/** Makes `model-failed` of whatever a chat model throws; a turn that was aborted ends as it was. */
export function nameFailure() {
  return createMiddleware({
    name: 'name-failure',
    wrapModelCall: async (request, handler) => {
      try {
        return await handler(request)
      } catch (cause) {
        if (request.runtime.signal?.aborted || cause instanceof AppError) throw cause
        throw new AppError('model-failed', 'The chat model did not answer.', { cause })
      }
    },
  })
}
