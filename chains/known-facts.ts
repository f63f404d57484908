import type { Price } from '../src/product/product.ts'
import type { ToolOutcome } from '../tools/outcome.ts'
import type { TurnContext } from '../tools/turn-context.ts'

/** What a reply may state: products that tools returned, and amounts that the shopper or the shop named. */
export type KnownFacts = {
  readonly products: readonly { readonly id: string; readonly title: string; readonly url: string | null }[]
  readonly amounts: readonly number[]
  /** The shopper's message, whose words may be repeated. */
  readonly message: string
}

export function knownFacts(turn: TurnContext, outcomes: readonly ToolOutcome[]): KnownFacts {
  const found = outcomes.flatMap((outcome) => {
    if (outcome.kind === 'search') return outcome.result.products.map(({ product }) => product)
    return outcome.kind === 'product' ? [outcome.product] : []
  })
  const shown = turn.memory.shown.map(({ id, title }) => ({ id, title, url: null }))
  const prices = [...found, ...turn.memory.shown].map(({ price }) => price)
  const ranges = outcomes.flatMap((outcome) => (outcome.kind === 'search' ? [outcome.wish.price] : []))
  return {
    products: [...found.map(({ id, title, url }) => ({ id, title, url })), ...shown],
    amounts: [
      ...prices.filter((price): price is Price => price !== null).map(({ amount }) => amount),
      ...ranges.flatMap((range) => [range?.min, range?.max]).filter((amount) => amount !== undefined),
      ...numbersIn(turn.message),
    ],
    message: turn.message,
  }
}

/** The amounts written in a text, thousands separators left out. */
export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([written]) => Number(written.replaceAll(',', '')))
