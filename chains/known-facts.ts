import type { ToolOutcome } from '../src/dialogue/outcome.ts'
import type { TurnContext } from '../src/dialogue/turn-context.ts'
import type { Outfit } from '../src/outfit/outfit.ts'
import type { Price } from '../src/product/product.ts'

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
    if (outcome.kind === 'comparison') return outcome.products
    return outcome.kind === 'product' ? [outcome.product] : []
  })
  const known = [...turn.memory.shown, ...turn.memory.earlier]
  const shown = known.map(({ id, title }) => ({ id, title, url: null }))
  const prices = [...found, ...known].map(({ price }) => price)
  const outfits = outcomes.flatMap((outcome) => (outcome.kind === 'search' ? (outcome.outfit ?? []) : []))
  const ranges = outcomes.flatMap((outcome) => (outcome.kind === 'search' ? [outcome.wish.price] : []))
  return {
    products: [...found.map(({ id, title, url }) => ({ id, title, url })), ...orderedProduct(turn), ...shown],
    amounts: [
      ...prices.filter((price): price is Price => price !== null).map(({ amount }) => amount),
      ...ranges.flatMap((range) => [range?.min, range?.max]).filter((amount) => amount !== undefined),
      ...outfits.flatMap(outfitAmounts),
      ...answerAmounts(turn.questionAnswer),
      ...found.flatMap(({ description }) => numbersIn(description)),
      ...numbersIn(turn.message),
    ],
    message: turn.message,
  }
}

/** What was asked to be sold or kept is told with its page. */
function orderedProduct({ questionAnswer: answer, act }: TurnContext): KnownFacts['products'] {
  if (answer?.about !== 'order' || answer.product === null || act.is !== 'answer') return []
  return [{ id: act.about ?? '', ...answer.product }]
}

/** Amounts that the shop's own words name, and between which its prices lie. */
function answerAmounts(answer: TurnContext['questionAnswer']): number[] {
  if (answer?.about === 'shop' || answer?.about === 'order') return answer.passages.flatMap(numbersIn)
  if (answer?.about === 'total') return answer.total === null ? [] : [answer.total.amount]
  if (answer?.about !== 'catalogue' || answer.tells !== 'price-range') return []
  return [answer.from, answer.to].flatMap((price) => price?.amount ?? [])
}

/** What an outfit costs in whole, with what was picked, and what its missing pieces would cost. */
function outfitAmounts({ total, anchorPrice, unfilled }: Outfit): number[] {
  const sums = total === null ? [] : [total.amount, total.amount + (anchorPrice?.amount ?? 0)]
  return [...sums, ...unfilled.flatMap(({ cheapest }) => cheapest?.amount ?? [])]
}

/** An amount as people write it: "44.95", "44,95", "1,299.00", "1.299", "1 299,00", "1'299". */
export const amountPattern = String.raw`(?:\d{1,3}(?:[ \u00a0\u202f\u2009'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)`

/** The amounts written in a text. A point or comma before one or two last digits is the decimal one, any other parts thousands. */
export const numbersIn = (text: string): number[] =>
  [...text.matchAll(new RegExp(amountPattern, 'g'))].map(([written]) => readNumber(written))

function readNumber(written: string): number {
  const digits = written.replaceAll(/[^\d.,]/g, '')
  const [, whole = digits, cents = '0'] = /^(.*)[.,](\d{1,2})$/.exec(digits) ?? []
  return Number(`${whole.replaceAll(/[.,]/g, '')}.${cents}`)
}

/** All that an amount may mean: "12.500" is twelve and a half where a currency has three decimals. */
export function readingsOf(written: string): number[] {
  const digits = written.replaceAll(/[^\d.,]/g, '')
  const thousandths = /^(\d{1,4})[.,](\d{3})$/.exec(digits)
  return [
    readNumber(digits),
    ...(thousandths === null ? [] : [Number(`${thousandths[1]}.${thousandths[2]}`)]),
  ]
}
