import type { FoundProduct } from '../src/retrieval/search-result.ts'
import { sayReasons } from '../src/voice/say-reasons.ts'
import type { Voice } from '../src/voice/voice.ts'
import type { ProductCard } from './turn.ts'

/** A found product as the HTTP contract shows it, its reasons in the voice's language. */
export const toProductCard = (found: FoundProduct, voice: Voice): ProductCard =>
  cardOf({ ...found, reasons: sayReasons(found.reasons, voice) })

/** The card of a product whose reasons are worded already. */
export function cardOf({
  product,
  score,
  reasons,
  nearMatch,
  relaxed,
}: Omit<FoundProduct, 'reasons'> & { readonly reasons: readonly string[] }): ProductCard {
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
