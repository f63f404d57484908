import { parseRequest } from '../language/parse-request.ts'
import type { ShopperRequest } from '../language/request.ts'
import type { TurnContext } from './turn-context.ts'

/** What is known when words are read. */
export type KnownBefore = Pick<TurnContext, 'brands' | 'newPhotos' | 'memory'> &
  Partial<Pick<TurnContext, 'names'>>

/** Reads a shopper's message. It is the only place where words are read, so that every route reads them alike. */
export function readMessage(text: string, { brands, names, newPhotos, memory }: KnownBefore): ShopperRequest {
  return parseRequest(text, {
    brands,
    ...(names === undefined ? {} : { names: names.phrases }),
    language: memory.language ?? 'en',
    hasPhoto: newPhotos.length > 0,
    hasPrevious: memory.searches.length > 0 || memory.focus !== null,
    hasOutfit: memory.outfit != null,
    hasAsked: memory.asked != null,
  })
}

/** Reads the words that a tool is called with: the shopper's own, or a chat model's for them. */
export function readToolText(text: string, turn: TurnContext): ShopperRequest {
  const { language } = turn.request
  return readMessage(text, { ...turn, memory: { ...turn.memory, language } })
}
