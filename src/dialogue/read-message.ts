import type { Heard } from '../ear/heard.ts'
import { parseRequest } from '../language/parse-request.ts'
import type { ParseContext, ShopperRequest } from '../language/request.ts'
import { spokenPair } from './spoken-pair.ts'
import type { TurnContext } from './turn-context.ts'

/** What is known when words are read. */
export type KnownBefore = Pick<TurnContext, 'brands' | 'newPhotos' | 'memory'> &
  Partial<Pick<TurnContext, 'names'>> & {
    /** What the ear makes of them; without, rules read alone. */
    readonly heard?: Heard | null
  }

/** Reads a shopper's message. It is the only place where words are read, so that every route reads them alike. */
export function readMessage(
  text: string,
  { brands, names, newPhotos, memory, heard }: KnownBefore,
): ShopperRequest {
  return parsed(text, {
    brands,
    ...(names === undefined ? {} : { names: names.phrases }),
    language: memory.language ?? 'en',
    hasPhoto: newPhotos.length > 0,
    hasPrevious: memory.searches.length > 0 || memory.focus !== null,
    hasOutfit: memory.outfit != null,
    hasSeveral:
      memory.searches.length > 1 ||
      memory.searches.some(({ wish }) => (wish.quantity ?? 1) > 1) ||
      spokenPair(memory).length > 1,
    ...limitOf(memory),
    hasAsked: memory.asked != null,
    ...(memory.askedShop == null ? {} : { askedShop: memory.askedShop }),
    canUndo: (memory.before ?? []).length > 0,
    heard: heard ?? null,
  })
}

/** The most that the last search may cost. */
function limitOf({ searches }: TurnContext['memory']): Pick<ParseContext, 'limit'> {
  const max = searches.at(-1)?.wish.price?.max
  return max === undefined ? {} : { limit: max }
}

type Parsed = { readonly text: string; readonly context: ParseContext; readonly request: ShopperRequest }

/** Messages that were read just now: within a turn the tools are called with the very words that began it. */
const recent: Parsed[] = []
const mostRecent = 8

function parsed(text: string, context: ParseContext): ShopperRequest {
  const known = recent.find((each) => each.text === text && isSame(each.context, context))
  if (known !== undefined) return known.request
  const request = parseRequest(text, context)
  recent.unshift({ text, context, request })
  if (recent.length > mostRecent) recent.pop()
  return request
}

function isSame(one: ParseContext, other: ParseContext): boolean {
  const names = Object.keys({ ...one, ...other }) as (keyof ParseContext)[]
  return names.every((name) => one[name] === other[name])
}

/** What of a turn is known when words of it are read again. */
export type ReadTurn = Pick<
  TurnContext,
  'brands' | 'newPhotos' | 'memory' | 'message' | 'request' | 'heard'
> &
  Partial<Pick<TurnContext, 'names'>>

/** Reads the words that a tool is called with: the shopper's own, or a chat model's for them. */
export function readToolText(text: string, turn: ReadTurn): ShopperRequest {
  // What takes a turn back, drops a wish or speaks of several people was read with what stood before in mind.
  if (text === turn.message && turn.newPhotos.length === 0) return turn.request
  const { language } = turn.request
  const heard = heardWithin(text, turn)
  return readMessage(text, { ...turn, memory: { ...turn.memory, language }, heard })
}

/** Of the shopper's own words, whole or in part, the roles that were heard; nothing of other words. */
function heardWithin(text: string, { message, heard }: ReadTurn): Heard | null {
  const from = text === '' ? -1 : message.indexOf(text)
  if (heard === null || from < 0) return null
  if (text === message) return heard
  const words = heard.words
    .filter(({ start, end }) => start >= from && end <= from + text.length)
    .map((word) => ({ ...word, start: word.start - from, end: word.end - from }))
  return { ...heard, act: null, words }
}
