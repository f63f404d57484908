import type { BaseMessage } from '@langchain/core/messages'
import type { ShopperRequest } from '../../src/language/request.ts'
import type { ShownProduct } from '../../tools/memory.ts'
import type { TurnContext } from '../../tools/turn-context.ts'

/** What the built-in planner goes by; a chat model reads the same from the message's text. */
export type PlannerFacts = {
  readonly message: string
  readonly said: ShopperRequest
  readonly newPhotos: readonly string[]
  /** Handles of all photos of the thread, the latest last. */
  readonly photos: readonly string[]
  readonly shown: readonly ShownProduct[]
  readonly focus: string | null
  /** True when there is a search to go on from. */
  readonly hasSearch: boolean
  /** Products to show at most. */
  readonly limit: number
}

export function plannerFactsOf({ message, said, newPhotos, memory, limit }: TurnContext): PlannerFacts {
  return {
    message,
    said,
    newPhotos,
    photos: memory.readings.map(({ handle }) => handle),
    shown: memory.shown,
    focus: memory.focus,
    hasSearch: memory.searches.length > 0,
    limit,
  }
}

/** The facts that travel with the shopper's message. */
export function plannerFacts(message: BaseMessage | undefined): PlannerFacts {
  const facts = message?.additional_kwargs.facts
  if (facts === undefined) throw new TypeError('The planner only answers messages of a turn.')
  return facts as PlannerFacts
}
