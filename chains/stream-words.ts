import { BaseCallbackHandler } from '@langchain/core/callbacks/base'
import { groundReply, replyLimit } from './ground-reply.ts'
import { splitSentences } from './grounding/split-sentences.ts'
import { type KnownFacts, knownFacts } from './known-facts.ts'
import { isToolStep } from './model-steps.ts'
import { type TurnState, wordsLeft } from './turn-state.ts'

/**
 * Passes a chat model's words on as they come, sentence by sentence, each one grounded first, so that the text a client
 * puts together is the reply.
 */
export function streamWords(turn: TurnState) {
  let told = ''
  let received = ''
  let sentences = 0
  let facts: KnownFacts | null = null
  const say = (text: string) => {
    if (!text.startsWith(told) || text === told) return
    turn.emit({ event: 'text-delta', data: { text: text.slice(told.length) } })
    told = text
  }
  const handler = new WordHandler({
    onStart: () => {
      received = ''
      sentences = 0
      facts = null
      turn.told = ''
    },
    onToken: (token) => {
      // More than this no reply keeps.
      if (turn.planned !== null || received.length > replyLimit * 2) return
      received += token
      // What is said after nothing but failures may have to give way to the planner: it is told once it is settled.
      const tools = turn.steps.filter(isToolStep)
      if (tools.length > 0 && !tools.some(({ ok }) => ok)) return
      const whole = splitSentences(received).slice(0, -1)
      if (whole.length === sentences) return
      sentences = whole.length
      facts ??= knownFacts(turn, turn.outcomes)
      const grounded = groundReply(whole.join(''), facts, { most: wordsLeft(turn) })
      if (grounded === '') return
      turn.told = grounded
      say([...turn.spoken, grounded].join('\n\n'))
    },
  })
  return { handler, told: () => told }
}

/** LangChain marks by it what is no word to the shopper, such as a summary. */
const internal = 'nostream'

class WordHandler extends BaseCallbackHandler {
  readonly name = 'stream-words'
  /** Tells LangChain to let the model stream even where the agent does not ask for a stream. */
  readonly lc_prefer_streaming = true
  /** The model call whose words are passed on. */
  #running: string | null = null
  readonly #on: { onStart: () => void; onToken: (token: string) => void }

  constructor(on: { onStart: () => void; onToken: (token: string) => void }) {
    super({ _awaitHandler: true })
    this.#on = on
  }

  override handleChatModelStart(
    _model: unknown,
    _messages: unknown,
    runId: string,
    ...[, , tags]: [parentRunId?: string, extraParams?: Record<string, unknown>, tags?: string[]]
  ): void {
    if (tags?.includes(internal)) return
    this.#running = runId
    this.#on.onStart()
  }

  override handleLLMNewToken(token: string, _place: unknown, runId: string): void {
    if (runId === this.#running) this.#on.onToken(token)
  }
}
