import type { Product } from '../src/product/product.ts'
import { cardOf } from './to-product-card.ts'
import type { ProductCard } from './turn.ts'

/** What a thread keeps of a card; the rest is the product's and is looked up when the thread is read. */
export type ShownCard = Pick<ProductCard, 'id' | 'score' | 'reasons' | 'relaxed'>

export const toShownCard = ({ id, score, reasons, relaxed }: ProductCard): ShownCard => ({
  id,
  score,
  reasons,
  relaxed,
})

/** The card again, with the product as it is now. */
export const fromShownCard = ({ score, reasons, relaxed }: ShownCard, product: Product): ProductCard =>
  cardOf({ product, score, reasons, relaxed, nearMatch: relaxed.length > 0 })
