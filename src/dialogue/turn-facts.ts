import type { ShopperRequest } from '../language/request.ts'
import type { Category } from '../product/taxonomy.ts'
import { comparedIds } from './compared-ids.ts'
import type { PastOutfit, ReferenceKey, ShownProduct } from './memory.ts'
import { resolvePointer } from './resolve-reference.ts'
import type { TurnContext } from './turn-context.ts'

/** What a turn is decided and worded by. */
export type TurnFacts = {
  readonly message: string
  readonly request: ShopperRequest
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
  readonly searchedCategories: readonly (readonly Category[])[]
  /** True when there is a search to go on from. */
  readonly hasSearch: boolean
  /** Products to show at most. */
  readonly limit: number
}

export function turnFactsOf(turn: TurnContext): TurnFacts {
  const { message, request, newPhotos, memory, limit } = turn
  return {
    target: request.pointer === null ? null : (resolvePointer(request.pointer, turn)?.key ?? null),
    compared: comparedIds(turn),
    searchedCategories: memory.searches.map(({ wish }) => wish.wanted.category ?? []),
    message,
    request,
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
