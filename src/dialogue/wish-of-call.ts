import type { ShopperRequest } from '../language/request.ts'
import { type Wish, wishSchema } from '../product/wish.ts'
import { enforceWish } from './merge-wishes.ts'
import { readToolText } from './read-message.ts'
import type { SearchCall } from './search-call.ts'
import type { TurnContext } from './turn-context.ts'
import { wishOfArguments } from './wish-of-arguments.ts'
import { withoutBrandMeanings } from './without-brand-meanings.ts'

/** What this message asks for: the call's words and fields, held to the shopper's own words. */
export function wishOfCall(call: SearchCall, context: TurnContext): Wish {
  const asked = wishOfArguments(wordsOf(call, context), call, context)
  return holdToRequest(withoutBrandMeanings(asked, context), context.request)
}

/** True when the wish is for one of these kinds of garment. */
export const sharesCategory = (wish: Wish, categories: readonly string[]): boolean =>
  wish.wanted.category?.some((category) => categories.includes(category)) ?? false

const noWish = wishSchema.parse({})

/** The words of the call as a wish; of several garments, the one whose kind the call's fields name. */
function wordsOf(call: SearchCall, turn: TurnContext): Wish {
  const { wishes } = readToolText(call.text, turn)
  const categories: readonly string[] = [call.wanted?.category ?? []].flat()
  return wishes.find((wish) => sharesCategory(wish, categories)) ?? wishes[0] ?? noWish
}

/** A constraint belongs to the garment it was said of, so it is only held against a search for that garment. */
function holdToRequest(asked: Wish, { wishes }: ShopperRequest): Wish {
  const categories = asked.wanted.category ?? []
  const only = wishes.length === 1 ? wishes[0] : undefined
  const same =
    wishes.find((wish) => sharesCategory(wish, categories)) ??
    (only !== undefined && (only.wanted.category === undefined || categories.length === 0) ? only : undefined)
  return same === undefined ? asked : enforceWish(same, asked)
}
