import type { TurnEvent, TurnResult } from '../../chains/turn.ts'
import { logFault } from '../error-handler.ts'
import { createEventStream, type EventStream } from '../event-stream.ts'
import { pathToLog } from '../observe.ts'
import { toAppError } from '../problem.ts'
import { requestIdOf } from '../request-id.ts'
import type { Exchange } from '../route.ts'
import { toOpenAiError } from './problem.ts'

/**
 * Runs a turn over an event stream. A failure before anything was sent is thrown, for a plain answer; a later one goes to
 * `onError` in OpenAI's shape.
 */
export async function streamTurn(
  { request, response, context }: Exchange,
  steps: {
    run: (onEvent: (event: TurnEvent) => void) => Promise<TurnResult>
    onText: (stream: EventStream, text: string) => void
    onDone: (stream: EventStream, result: TurnResult) => void
    onError: (stream: EventStream, error: ReturnType<typeof toOpenAiError>) => void
  },
): Promise<void> {
  const stream = createEventStream(response, context.times)
  try {
    const result = await steps.run((event) => {
      if (event.event === 'text-delta') steps.onText(stream, event.data.text)
    })
    steps.onDone(stream, result)
  } catch (thrown) {
    if (!stream.isOpen()) {
      stream.end()
      throw thrown
    }
    const error = toAppError(thrown)
    response.locals.code = error.code
    logFault(context.log, {
      thrown,
      error,
      id: requestIdOf(response),
      path: pathToLog(response.locals.route, request.path),
    })
    steps.onError(stream, toOpenAiError(error))
  }
  stream.end()
}
