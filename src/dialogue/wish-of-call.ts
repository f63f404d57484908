import { parseRequest } from '../language/parse-request.ts'
import type { ShopperRequest } from '../language/request.ts'
import { type Wish, wishSchema } from '../product/wish.ts'
import { enforceWish } from './merge-wishes.ts'
import type { SearchCall } from './search-call.ts'
import type { TurnContext } from './turn-context.ts'
import { wishOfArguments } from './wish-of-arguments.ts'

/** What this message asks for: the call's words and fields, held to the shopper's own words. */
export function wishOfCall(call: SearchCall, context: TurnContext): Wish {
  return holdToSaid(wishOfArguments(wordsOf(call, context), call), context.request)
}

/** True when the wish is for one of these kinds of garment. */
export const sharesCategory = (wish: Wish, kinds: readonly string[]): boolean =>
  wish.wanted.category?.some((category) => kinds.includes(category)) ?? false

const noWish = wishSchema.parse({})

/** The words of the call as a wish; of several garments, the one whose kind the call's fields name. */
function wordsOf(call: SearchCall, { message, request, newPhotos }: TurnContext): Wish {
  const hasPhoto = newPhotos.length > 0
  const wishes = (call.text === message ? request : parseRequest(call.text, { hasPhoto })).wishes
  const kinds: readonly string[] = [call.wanted?.category ?? []].flat()
  return wishes.find((wish) => sharesCategory(wish, kinds)) ?? wishes[0] ?? noWish
}

/** A constraint belongs to the garment it was said of, so it is only held against a search for that garment. */
function holdToSaid(asked: Wish, said: ShopperRequest): Wish {
  const kinds = asked.wanted.category ?? []
  const only = said.wishes.length === 1 ? said.wishes[0] : undefined
  const same =
    said.wishes.find((wish) => sharesCategory(wish, kinds)) ??
    (only !== undefined && (only.wanted.category === undefined || kinds.length === 0) ? only : undefined)
  return same === undefined ? asked : enforceWish(same, asked)
}
