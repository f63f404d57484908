import type { ToolOutcome } from '../src/dialogue/outcome.ts'
import { readToolText } from '../src/dialogue/read-message.ts'
import type { TurnContext } from '../src/dialogue/turn-context.ts'
import type { Outfit } from '../src/outfit/outfit.ts'
import type { Stocked } from '../src/product/availability.ts'
import type { Price, Product } from '../src/product/product.ts'
import { numbersIn } from './grounding/amounts.ts'

export type KnownProduct = {
  readonly id: string
  readonly title: string
  readonly url: string | null
  /** Further words that it may be named with: its brand, its attributes. */
  readonly words?: string
}

/** What a reply may state: products that tools returned, and amounts that the shopper or the shop named. */
export type KnownFacts = {
  readonly products: readonly KnownProduct[]
  readonly brands?: readonly string[]
  readonly amounts: readonly number[]
  /** The shopper's message, whose words may be repeated. */
  readonly message: string
  /** What the shop says of itself, whose addresses and codes may be repeated. */
  readonly shopText?: string
  /** How many there are of each product that a tool returned. */
  readonly stocked?: readonly Stocked[]
  /** True where only what is in stock was looked for. */
  readonly asksForStock?: boolean
  /** Reads words as the shop does: whether they name a kind of garment, and what of them it does not know. */
  readonly read?: (words: string) => { readonly isGarment: boolean; readonly unknown: string }
}

export function knownFacts(turn: TurnContext, outcomes: readonly ToolOutcome[]): KnownFacts {
  const found = outcomes.flatMap((outcome) => {
    if (outcome.kind === 'search') return outcome.result.products.map(({ product }) => product)
    if (outcome.kind === 'comparison') return outcome.products
    return outcome.kind === 'product' ? [outcome.product] : []
  })
  const known = [...turn.memory.shown, ...turn.memory.earlier]
  const prices = [...found.flatMap(pricesOf), ...known.map(({ price }) => price)]
  const outfits = outcomes.flatMap((outcome) => (outcome.kind === 'search' ? (outcome.outfit ?? []) : []))
  const ranges = outcomes.flatMap((outcome) => (outcome.kind === 'search' ? [outcome.wish.price] : []))
  const shopTexts = shopTextsOf(turn)
  return {
    products: [
      ...found.map(({ id, title, url, ...more }) => ({ id, title, url, words: wordsFor(more) })),
      ...orderedProduct(turn),
      ...known.map(({ id, title, ...more }) => ({ id, title, url: null, words: wordsFor(more) })),
    ],
    brands: turn.brands,
    amounts: [
      ...prices.filter((price): price is Price => price !== null).map(({ amount }) => amount),
      ...ranges.flatMap((range) => [range?.min, range?.max]).filter((amount) => amount !== undefined),
      ...outfits.flatMap(outfitAmounts),
      ...answerAmounts(turn.questionAnswer),
      ...shopTexts.flatMap(numbersIn),
      ...numbersIn(turn.message),
    ],
    message: turn.message,
    shopText: shopTexts.join('\n'),
    stocked: found.flatMap((product) => [product, ...product.variants]),
    asksForStock:
      turn.filter?.in_stock === true ||
      outcomes.some((outcome) => outcome.kind === 'search' && outcome.wish.in_stock),
    read: (words) => {
      const { wishes } = readToolText(words, turn)
      const isGarment = wishes.some(({ wanted }) => wanted.category !== undefined)
      return { isGarment, unknown: wishes.map(({ text }) => text).join(' ') }
    },
  }
}

const pricesOf = ({ price, variants }: Product): (Price | null)[] => [
  price,
  ...variants.map((variant) => variant.price),
]

const wordsFor = ({ brand, attributes }: Pick<Product, 'brand' | 'attributes'>): string =>
  [brand ?? '', ...Object.values(attributes).flat()].join(' ')

const shopTextsOf = ({ questionAnswer: answer }: TurnContext): readonly string[] =>
  answer?.about === 'shop' || answer?.about === 'order' ? answer.passages : []

/** What was asked to be sold or kept is told with its page. */
function orderedProduct({ questionAnswer: answer, act }: TurnContext): KnownProduct[] {
  if (answer?.about !== 'order' || answer.product === null || act.is !== 'answer') return []
  return [{ id: act.about ?? '', ...answer.product, words: '' }]
}

/** Amounts between which the shop's prices lie, or that were summed up. */
function answerAmounts(answer: TurnContext['questionAnswer']): number[] {
  if (answer?.about === 'total') return answer.total === null ? [] : [answer.total.amount]
  if (answer?.about !== 'catalogue' || answer.tells !== 'price-range') return []
  return [answer.from, answer.to].flatMap((price) => price?.amount ?? [])
}

/** What an outfit costs in whole, with what was picked, and what its missing pieces would cost. */
function outfitAmounts({ total, anchorPrice, unfilled }: Outfit): number[] {
  const sums = total === null ? [] : [total.amount, total.amount + (anchorPrice?.amount ?? 0)]
  return [...sums, ...unfilled.flatMap(({ cheapest }) => cheapest?.amount ?? [])]
}
