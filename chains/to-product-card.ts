import { pictureInColor } from '../src/product/variants.ts'
import type { FoundProduct } from '../src/retrieval/search-result.ts'
import { sayReasons } from '../src/voice/say-reasons.ts'
import type { Voice } from '../src/voice/voice.ts'
import type { ProductCard } from './turn.ts'

/** A found product as the HTTP contract shows it, its reasons in the voice's language. */
export const toProductCard = (found: FoundProduct, voice: Voice): ProductCard =>
  cardOf({ ...found, product: inWantedColor(found), reasons: sayReasons(found.reasons, voice) })

/** Of several colors the one that was asked for is shown. */
function inWantedColor({ product, reasons }: FoundProduct): FoundProduct['product'] {
  const colors = reasons.flatMap((reason) =>
    reason.kind === 'has' && reason.attribute === 'color' ? [reason.value] : [],
  )
  return { ...product, image_url: pictureInColor(product, colors) }
}

/** The card of a product whose reasons are worded already. */
export function cardOf({
  product,
  score,
  reasons,
  nearMatch,
  relaxed,
}: Omit<FoundProduct, 'reasons'> & { readonly reasons: readonly string[] }): ProductCard {
  const { id, title, brand, price, image_url, url, attributes, availability, options, images, rating } =
    product
  return {
    id,
    title,
    brand,
    price,
    image_url,
    url,
    attributes,
    availability,
    options,
    images,
    rating,
    score: Math.min(1, Math.max(0, score)),
    reasons: [...reasons],
    near_match: nearMatch,
    relaxed: [...relaxed],
  }
}
