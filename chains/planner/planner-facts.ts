import type { BaseMessage } from '@langchain/core/messages'
import { comparedIds } from '../../src/dialogue/compared-ids.ts'
import type { PastOutfit, ReferenceKey, ShownProduct } from '../../src/dialogue/memory.ts'
import { pointedAt } from '../../src/dialogue/resolve-reference.ts'
import type { TurnContext } from '../../src/dialogue/turn-context.ts'
import type { ShopperRequest } from '../../src/language/request.ts'
import type { Category } from '../../src/product/taxonomy.ts'

/** What the built-in planner goes by; a chat model reads the same from the message's text. */
export type PlannerFacts = {
  readonly message: string
  readonly said: ShopperRequest
  readonly newPhotos: readonly string[]
  /** Handles of all photos of the thread, the latest last. */
  readonly photos: readonly string[]
  readonly shown: readonly ShownProduct[]
  /** Products of the answers before the last one. */
  readonly earlier: readonly ShownProduct[]
  /** The outfit of the last answer, where it was one. */
  readonly outfit: PastOutfit | null
  readonly focus: string | null
  /** What the words point at; null where that is nothing there is. */
  readonly target: ReferenceKey | null
  /** Ids of the products that a comparison is about. */
  readonly compared: readonly string[]
  /** Kinds of garment of each search of the last answer. */
  readonly searchedKinds: readonly (readonly Category[])[]
  /** True when there is a search to go on from. */
  readonly hasSearch: boolean
  /** Products to show at most. */
  readonly limit: number
}

export function plannerFactsOf(turn: TurnContext): PlannerFacts {
  const { message, said, newPhotos, memory, limit } = turn
  return {
    target: said.pointer === null ? null : (pointedAt(said.pointer, turn)?.key ?? null),
    compared: comparedIds(turn),
    searchedKinds: memory.searches.map(({ wish }) => wish.wanted.category ?? []),
    message,
    said,
    newPhotos,
    photos: memory.readings.map(({ handle }) => handle),
    shown: memory.shown,
    earlier: memory.earlier,
    outfit: memory.outfit ?? null,
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
