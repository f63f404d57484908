import type { SampleProduct } from './catalogue.ts'

/** The product as a row of a shop's feed; `image` is relative to the feed's folder. */
export function feedRow({
  id,
  title,
  description,
  brand,
  price,
  sizes,
  stock,
  url,
  attributes,
}: SampleProduct): Record<string, unknown> {
  return {
    id,
    title,
    description,
    brand,
    price: price?.amount,
    currency: price?.currency,
    sizes,
    stock,
    url,
    image: `images/${id}.jpg`,
    ...attributes,
  }
}
