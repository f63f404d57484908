import { BaseCallbackHandler } from '@langchain/core/callbacks/base'
import { ToolMessage } from '@langchain/core/messages'
import { isToolOutcome, type ToolOutcome } from '../../../src/dialogue/outcome.ts'

/** A tool call of the planner with what it found; null where it failed. */
export type RecordedCall = {
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
  outcome: ToolOutcome | null
}

/** Keeps the tool calls of a turn in the order they were made. */
export class CallRecorder extends BaseCallbackHandler {
  readonly name = 'call-recorder'
  readonly #calls = new Map<string, RecordedCall>()

  constructor() {
    super({ _awaitHandler: true })
  }

  /** The calls since it was last asked. */
  take(): RecordedCall[] {
    const calls = [...this.#calls.values()]
    this.#calls.clear()
    return calls
  }

  override handleToolStart(
    _tool: unknown,
    input: string,
    runId: string,
    ...[, , , name = '']: [parent?: string, tags?: string[], metadata?: object, name?: string]
  ): void {
    this.#calls.set(runId, { name, args: JSON.parse(input), outcome: null })
  }

  override handleToolEnd(output: unknown, runId: string): void {
    const call = this.#calls.get(runId)
    if (call !== undefined && ToolMessage.isInstance(output) && isToolOutcome(output.artifact))
      call.outcome = output.artifact
  }
}
