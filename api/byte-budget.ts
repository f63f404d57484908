import type { Response } from 'express'
import { AppError } from '../src/errors.ts'

/** Bytes held for one request. */
export type HeldBytes = {
  /** Throws `overloaded` where all requests together would hold too many. */
  readonly take: (bytes: number) => void
  readonly give: (bytes: number) => void
}

export type ByteBudget = {
  /** What a request holds until its answer is out or its client is gone. */
  readonly of: (response: Response) => HeldBytes
}

/** Bounds what the bodies of all requests take of memory at a time; bytes count as they arrive, not as they are announced. */
export function createByteBudget(most: number): ByteBudget {
  let held = 0
  return {
    of: (response) => {
      let own = 0
      const give = (bytes: number) => {
        own -= bytes
        held -= bytes
      }
      response.once('close', () => give(own))
      return {
        give,
        take: (bytes) => {
          if (held + bytes > most)
            throw new AppError('overloaded', 'Too many large requests arrive at once; try again shortly.')
          if (response.closed) return
          own += bytes
          held += bytes
        },
      }
    },
  }
}
