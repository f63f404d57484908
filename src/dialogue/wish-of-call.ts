import { type Wish, wishSchema } from '../product/wish.ts'
import { enforceWish } from './merge-wishes.ts'
import { readToolText } from './read-message.ts'
import type { SearchCall } from './search-call.ts'
import type { TurnContext } from './turn-context.ts'
import { wishOfArguments } from './wish-of-arguments.ts'
import { withoutBrandMeanings } from './without-brand-meanings.ts'

export type WishOfCall = {
  readonly wish: Wish
  /** Place of the message's wish that it is held to, as a constraint belongs to the garment it was said of; null for none. */
  readonly garment: number | null
}

/** What a call asks for: its words and fields, held to the shopper's own words. */
export function wishOfCall(call: SearchCall, turn: TurnContext): WishOfCall {
  const { wishes } = turn.request
  const asked = withoutBrandMeanings(wishOfArguments(wordsOf(call, turn), call, turn), turn)
  const garment = garmentOf(asked, wishes)
  const stated = wishes[garment ?? -1]
  return { wish: stated === undefined ? asked : enforceWish(stated, asked), garment }
}

/** True when the wish is for one of these kinds of garment. */
export const sharesCategory = (wish: Wish, categories: readonly string[]): boolean =>
  wish.wanted.category?.some((category) => categories.includes(category)) ?? false

const noWish = wishSchema.parse({})

/** The words of the call as a wish; of several garments, the one that the call's fields name. */
function wordsOf(call: SearchCall, turn: TurnContext): Wish {
  const { wishes } = readToolText(call.text, turn)
  const { wanted, sizes, brands } = call
  const named = Object.entries(wanted ?? {}).map(([name, values]) => [name, [values].flat()])
  const fields = { wanted: Object.fromEntries(named), sizes: sizes ?? [], brands: brands ?? [] }
  return wishes[bestOfCategory(wishes, fields) ?? 0] ?? noWish
}

function garmentOf(asked: Wish, wishes: readonly Wish[]): number | null {
  const [only, ...others] = wishes
  const takesAny = only?.wanted.category === undefined || (asked.wanted.category ?? []).length === 0
  return bestOfCategory(wishes, asked) ?? (only !== undefined && others.length === 0 && takesAny ? 0 : null)
}

type Named = {
  readonly wanted: Partial<Record<string, readonly string[]>>
  readonly sizes: readonly string[]
  readonly brands: readonly string[]
}

/** Place of the wish for one of the categories asked for that agrees with most of the rest: "a red dress and a blue dress". */
function bestOfCategory(wishes: readonly Wish[], asked: Named): number | null {
  const [best] = [...wishes.entries()]
    .filter(([, wish]) => sharesCategory(wish, asked.wanted.category ?? []))
    .toSorted(([, one], [, other]) => agreement(other, asked) - agreement(one, asked))
  return best?.[0] ?? null
}

function agreement({ wanted, sizes, brands }: Wish, asked: Named): number {
  const known: Named['wanted'] = wanted
  const pairs = Object.entries({ ...asked.wanted, sizes: asked.sizes, brands: asked.brands })
  return pairs.reduce((sum, [name, values = []]) => {
    const own = { sizes, brands }[name] ?? known[name] ?? []
    return sum + values.filter((value) => own.includes(value)).length
  }, 0)
}
