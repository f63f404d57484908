import type { Product } from '../../product/product.ts'
import type { Direction } from '../../product/wish.ts'
import type { Reason } from '../reason.ts'
import { type Axis, levelOf, scales } from './scales.ts'

/** A product's place in a comparison, and the facts that give it: its price, or "wool" and "long sleeves". */
export type Standing = {
  readonly product: Product
  readonly level: number
  readonly because: readonly Reason[]
}

export type ComparedProducts = {
  readonly by: Axis | 'price'
  readonly toward: Direction['toward']
  /** Those that can be told, the one that is asked for first. */
  readonly ranked: readonly Standing[]
  /** How many of the first are level with one another. */
  readonly leading: number
  /** Those of which nothing is known to compare by. */
  readonly unknown: readonly Product[]
}

/** What is no further apart than this nobody would tell apart. */
const level = 0.02

/** Ranks products by their price or along an axis, by nothing but what is known of them. */
export function compareProducts(
  products: readonly Product[],
  { by, toward }: { readonly by: Axis | 'price'; readonly toward: Direction['toward'] },
): ComparedProducts {
  const sign = toward === 'more' ? -1 : 1
  const currency = products.find(({ price }) => price !== null)?.price?.currency
  const standings = products.map((product) => ({
    product,
    level: by === 'price' ? priceIn(product, currency) : levelOf(by, product.attributes),
  }))
  const ranked = standings
    .flatMap(({ product, level }): Standing[] =>
      level === null ? [] : [{ product, level, because: factsOn(by, product) }],
    )
    .toSorted((one, other) => sign * (one.level - other.level))
  const best = ranked[0]?.level ?? 0
  const slack = by === 'price' ? 0 : level
  return {
    by,
    toward,
    ranked,
    leading: ranked.filter((each) => Math.abs(each.level - best) <= slack).length,
    unknown: standings.filter((each) => each.level === null).map(({ product }) => product),
  }
}

/** Amounts in different currencies do not compare. */
const priceIn = ({ price }: Product, currency: string | undefined): number | null =>
  price !== null && price.currency === currency ? price.amount : null

function factsOn(by: Axis | 'price', { attributes, price }: Product): Reason[] {
  if (by === 'price') return price === null ? [] : [{ kind: 'costs', price }]
  const facts = scales[by].flatMap(({ attribute, levels }) => {
    const [value] = [attributes[attribute] ?? []].flat()
    return value !== undefined && levels[value] !== undefined ? [[attribute, value] as const] : []
  })
  return [...new Map(facts)].map(([attribute, value]) => ({ kind: 'has', attribute, value }))
}
