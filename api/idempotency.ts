import { createHash } from 'node:crypto'
import { AppError } from '../src/errors.ts'
import type { Exchange } from './route.ts'

/** Answers that one process keeps, and for how long. */
const mostAnswers = 1_000
const keptMs = 24 * 60 * 60 * 1000

type Kept = {
  readonly hash: string
  readonly at: number
  answer: Promise<unknown> | { readonly value: unknown }
}

/**
 * Answers of requests that came with an `Idempotency-Key`, so that one that is sent again, because its answer was lost, is
 * answered the same and done once. A failure is not kept: it may be tried again.
 */
export class Idempotency {
  readonly #kept = new Map<string, Kept>()

  /**
   * Runs `work`, or gives the answer that the same key and payload got before. Throws `idempotency-key-reused` for another
   * payload, `request-in-flight` while the first is being answered, `invalid-request` for a key that is none.
   */
  async once<T>(
    { request, response }: Pick<Exchange, 'request' | 'response'>,
    payload: unknown,
    work: () => Promise<T>,
  ): Promise<T> {
    const key = request.get('idempotency-key')
    if (key === undefined) return work()
    if (!/^[\x21-\x7e]{1,200}$/.test(key))
      throw new AppError('invalid-request', 'Idempotency-Key: 1 to 200 printable characters, without blanks.')
    const name = [request.method, request.path, response.locals.caller ?? '', key].join(' ')
    const hash = createHash('sha256').update(JSON.stringify(payload, bytesAsHash)).digest('base64url')
    const before = this.#kept.get(name)
    if (before !== undefined && Date.now() - before.at < keptMs) {
      if (before.hash !== hash)
        throw new AppError('idempotency-key-reused', 'Idempotency-Key: It came with another request before.')
      if (before.answer instanceof Promise)
        throw new AppError(
          'request-in-flight',
          'Idempotency-Key: The first request with it is still being answered.',
        )
      response.setHeader('Idempotent-Replayed', 'true')
      return before.answer.value as T
    }
    const answer = work()
    const kept: Kept = { hash, at: Date.now(), answer }
    this.#kept.delete(name)
    this.#kept.set(name, kept)
    this.#forgetOldest()
    try {
      const value = await answer
      kept.answer = { value }
      return value
    } catch (error) {
      this.#kept.delete(name)
      throw error
    }
  }

  #forgetOldest(): void {
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostAnswers) break
      this.#kept.delete(oldest)
    }
  }
}

const bytesAsHash = (_key: string, value: unknown) =>
  value instanceof Uint8Array ? createHash('sha256').update(value).digest('base64url') : value
