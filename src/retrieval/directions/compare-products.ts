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
  readonly by: Axis | 'price' | 'rating'
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
  { by, toward }: { readonly by: Axis | 'price' | 'rating'; readonly toward: Direction['toward'] },
): ComparedProducts {
  const sign = toward === 'more' ? -1 : 1
  const currency = products.find(({ price }) => price !== null)?.price?.currency
  const standings = products.map((product) => ({
    product,
    level: levelIn(product, by, currency),
  }))
  const ranked = standings
    .flatMap(({ product, level }): Standing[] =>
      level === null ? [] : [{ product, level, because: factsOn(by, product) }],
    )
    .toSorted((one, other) => sign * (one.level - other.level))
  const best = ranked[0]?.level ?? 0
  const slack = by === 'price' || by === 'rating' ? 0 : level
  return {
    by,
    toward,
    ranked,
    leading: ranked.filter((each) => Math.abs(each.level - best) <= slack).length,
    unknown: standings.filter((each) => each.level === null).map(({ product }) => product),
  }
}

function levelIn(product: Product, by: ComparedProducts['by'], currency: string | undefined): number | null {
  if (by === 'price') return priceIn(product, currency)
  if (by === 'rating') return product.rating === null ? null : product.rating.value / product.rating.scale
  return levelOf(by, product.attributes)
}

/** Amounts in different currencies do not compare. */
const priceIn = ({ price }: Product, currency: string | undefined): number | null =>
  price !== null && price.currency === currency ? price.amount : null

function factsOn(by: Axis | 'price' | 'rating', { attributes, price, rating }: Product): Reason[] {
  if (by === 'rating') return rating === null ? [] : [{ kind: 'rated', rating }]
  if (by === 'price') return price === null ? [] : [{ kind: 'costs', price }]
  const facts = scales[by].flatMap(({ attribute, levels }) => {
    const [value] = [attributes[attribute] ?? []].flat()
    return value !== undefined && levels[value] !== undefined ? [[attribute, value] as const] : []
  })
  return [...new Map(facts)].map(([attribute, value]) => ({ kind: 'has', attribute, value }))
}
