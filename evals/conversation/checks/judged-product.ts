import type { ProductCard } from '../../../chains/turn.ts'
import type { Attributes } from '../../../src/product/attributes.ts'
import type { FeedRow } from '../open-sample-shop.ts'

/** A shown product with what the shop's own feed says of it. */
export type JudgedProduct = {
  readonly id: string
  readonly title: string
  readonly brand: string | null
  readonly price: number | null
  readonly sizes: readonly string[]
  readonly attributes: Attributes
  readonly nearMatch: boolean
  readonly relaxed: readonly string[]
}

/** Judges a card by its feed row: what the shop says of a product beats what was seen in its picture. */
export function judgedProduct(card: ProductCard, row: FeedRow | undefined): JudgedProduct {
  const { id, title, near_match: nearMatch, relaxed } = card
  const said = row === undefined ? {} : attributesOf(row)
  return {
    id,
    title,
    brand: row?.brand ?? card.brand,
    price: row?.price ?? card.price?.amount ?? null,
    sizes: row?.sizes ?? [],
    attributes: { ...card.attributes, ...said },
    nearMatch,
    relaxed,
  }
}

function attributesOf({ id: _, title: __, brand: ___, price: ____, sizes: _____, ...attributes }: FeedRow) {
  return Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== undefined),
  ) as Attributes
}
