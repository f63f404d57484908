import { createHash } from 'node:crypto'
import type { TurnEvent, TurnResult } from '../../chains/turn.ts'
import { requestLimits } from '../limits.ts'
import { loadPhotos } from '../load-photos.ts'
import type { Exchange } from '../route.ts'
import type { HeardMessage } from './messages.ts'

/** Products that an answer in OpenAI's shape lists. */
const listed = 6

/** Of a conversation that is not known here, the shopper's last messages that are heard again. */
const heardAgain = 12

/** Threads remembered by what was said in them. */
const remembered = 5_000

/**
 * OpenAI's chat protocol sends the whole conversation each time, ours goes on with a thread. A conversation that was answered
 * here and goes on unchanged goes on with its thread; any other (another process answered, a message was edited, an answer is
 * asked for again) has its shopper's messages heard again in a new one.
 */
export class Conversations {
  /** What was said up to and with an answer → its thread. The oldest come first. */
  readonly #threads = new Map<string, string>()

  async answer(
    exchange: Exchange,
    { before, asked }: { before: readonly HeardMessage[]; asked: HeardMessage },
    onEvent?: (event: TurnEvent) => void,
  ): Promise<TurnResult> {
    const known = this.#take(before)
    const threadId = known ?? (await hearAgain(exchange, before))
    return runTurn(exchange, { threadId, asked, onEvent })
  }

  /** Remembers the thread of a conversation as the client will send it back. */
  remember(said: readonly HeardMessage[], threadId: string): void {
    this.#threads.set(keyOf(said), threadId)
    for (const oldest of this.#threads.keys()) {
      if (this.#threads.size <= remembered) break
      this.#threads.delete(oldest)
    }
  }

  /** A thread goes on once: who asks for another answer from the same place begins anew there. */
  #take(before: readonly HeardMessage[]): string | undefined {
    const key = keyOf(before)
    const threadId = this.#threads.get(key)
    this.#threads.delete(key)
    return threadId
  }
}

async function hearAgain(exchange: Exchange, before: readonly HeardMessage[]): Promise<string | undefined> {
  let threadId: string | undefined
  for (const asked of before.filter(({ role }) => role === 'user').slice(-heardAgain))
    ({ thread_id: threadId } = await runTurn(exchange, { threadId, asked: cut(asked) }))
  return threadId
}

const cut = (message: HeardMessage): HeardMessage => ({
  ...message,
  text: message.text.slice(0, requestLimits.messageLength),
  images: message.images.slice(0, requestLimits.images),
})

export async function runTurn(
  exchange: Exchange,
  turn: {
    threadId: string | undefined
    asked: HeardMessage
    onEvent?: ((event: TurnEvent) => void) | undefined
  },
): Promise<TurnResult> {
  const images = await loadPhotos(
    exchange,
    turn.asked.images.map((url) => ({ url })),
  )
  return exchange.context.ports().runTurn({
    threadId: turn.threadId,
    message: turn.asked.text,
    images,
    limit: listed,
    signal: exchange.signal,
    onEvent: turn.onEvent,
  })
}

const keyOf = (said: readonly HeardMessage[]): string =>
  createHash('sha256')
    .update(JSON.stringify(said.map(({ role, text, images }) => [role, text.trim(), images])))
    .digest('base64url')
