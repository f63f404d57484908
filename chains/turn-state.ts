import type { ToolOutcome } from '../src/dialogue/outcome.ts'
import type { TurnContext } from '../src/dialogue/turn-context.ts'
import { replyLimit } from './ground-reply.ts'
import type { Summary } from './past-turns.ts'
import type { ProductCard, TurnEvent, TurnResult, TurnStep, Understood, Usage } from './turn.ts'

/** What a turn gathers while the agent runs; middleware reads and writes it, the model never sees it. */
export type TurnState = TurnContext & {
  /** Names the turn's answer, and its run. */
  readonly turnId: string
  readonly steps: TurnStep[]
  readonly usage: Omit<Usage, 'model'>
  /** What the model said, grounded, one piece a model call. */
  readonly spoken: string[]
  readonly emit: (event: TurnEvent) => void
  /** Aborts when the chat model has had its time, so that some is left for the planner. */
  readonly modelTime: AbortSignal
  /** Words of the running model call that a client was told, grounded. */
  told: string
  /** Set when the planner answers in place of the chat model, to the steps of tools there were by then. */
  planned: { readonly after: number } | null
  /** What the turns to come are told of those before; null where nobody asks a chat model. `giveUp` ends its making. */
  summary: { readonly made: Promise<Summary | null>; readonly giveUp: () => void } | null
  /** What the tools found so far, in the order they were asked. */
  outcomes: readonly ToolOutcome[]
  /** The products that a client was told of last. */
  announced: Announced | null
  /** Set when the agent is done. */
  answer: (TurnAnswer & TurnExtras) | null
  /** LangChain puts a run's context into traces: there a turn is nothing. */
  readonly toJSON: () => undefined
}

export type TurnAnswer = {
  readonly reply: string
  readonly products: readonly ProductCard[]
  readonly understood: Understood
}

/** What a client is told before the words are done. */
export type Announced = Omit<TurnAnswer, 'reply'> & Pick<TurnResult, 'groups' | 'total'>

/** What goes with the products of a finished turn. */
export type TurnExtras = Pick<TurnResult, 'groups' | 'total' | 'suggestions' | 'language'>

export function createTurnState(
  context: TurnContext,
  { turnId, emit, modelTime, steps }: Pick<TurnState, 'turnId' | 'emit' | 'modelTime' | 'steps'>,
): TurnState {
  return {
    ...context,
    turnId,
    modelTime,
    told: '',
    planned: null,
    summary: null,
    steps,
    usage: { model_calls: 0, input_tokens: 0, output_tokens: 0, total_tokens: 0 },
    spoken: [],
    emit,
    outcomes: [],
    announced: null,
    answer: null,
    toJSON: () => undefined,
  }
}

/** Characters that a model may still add to the reply. */
export const wordsLeft = ({ spoken }: Pick<TurnState, 'spoken'>): number =>
  Math.max(0, replyLimit - spoken.join('').length)

/** The state of the running turn out of a middleware's runtime. */
export function turnStateOf(runtime: { context?: unknown }): TurnState {
  const turn = (runtime.context as { turn?: TurnState } | undefined)?.turn
  if (turn === undefined) throw new TypeError('The agent was run outside a turn.')
  return turn
}
