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
  variants,
  rating,
  reviews,
  condition,
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
    ...(variants.length === 0
      ? {}
      : { variants: variants.map((each) => ({ id: each.id, options: each.options, stock: each.stock })) }),
    ...(rating === null ? {} : { rating: rating.value, rating_count: rating.count }),
    ...(reviews.length === 0 ? {} : { reviews }),
    condition,
    url,
    image: `images/${id}.jpg`,
    ...attributes,
  }
}
