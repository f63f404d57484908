import type { FoundProduct } from '../src/retrieval/search-result.ts'
import type { ProductCard } from './turn.ts'

/** A found product as the HTTP contract shows it. */
export function toProductCard({ product, score, reasons, nearMatch, relaxed }: FoundProduct): ProductCard {
  const { id, title, brand, price, image_url, url, attributes } = product
  return {
    id,
    title,
    brand,
    price,
    image_url,
    url,
    attributes,
    score: Math.min(1, Math.max(0, score)),
    reasons: [...reasons],
    near_match: nearMatch,
    relaxed: [...relaxed],
  }
}
