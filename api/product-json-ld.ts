import type { Availability } from '../src/product/availability.ts'
import type { Price, Product } from '../src/product/product.ts'

const availabilityNames: Readonly<Record<Availability, string | undefined>> = {
  in_stock: 'https://schema.org/InStock',
  pre_order: 'https://schema.org/PreOrder',
  backorder: 'https://schema.org/BackOrder',
  out_of_stock: 'https://schema.org/OutOfStock',
  unknown: undefined,
}
const conditionNames = {
  new: 'https://schema.org/NewCondition',
  refurbished: 'https://schema.org/RefurbishedCondition',
  used: 'https://schema.org/UsedCondition',
} as const

/** The product in schema.org's words: a `ProductGroup` with its variants, or a `Product`. Addresses are made absolute by `origin`. */
export function productJsonLd(product: Product, origin: string): Record<string, unknown> {
  const { id, title, description, brand, variants, attributes, rating, reviews } = product
  const absolute = (url: string) => URL.parse(url, origin)?.href ?? url
  const pictures = [product.image_url, ...product.images].filter((url) => url !== null).map(absolute)
  const offer = (price: Price | null, availability: Availability) =>
    price === null
      ? undefined
      : {
          '@type': 'Offer',
          price: String(price.amount),
          priceCurrency: price.currency,
          availability: availabilityNames[availability],
          ...(product.condition === null ? {} : { itemCondition: conditionNames[product.condition] }),
          url: absolute(`/p/${encodeURIComponent(id)}`),
        }
  const isGroup = variants.length > 0
  return {
    '@context': 'https://schema.org',
    '@type': isGroup ? 'ProductGroup' : 'Product',
    ...(isGroup ? { productGroupID: id } : { sku: id, offers: offer(product.price, product.availability) }),
    name: title,
    description: description || undefined,
    image: pictures.length > 0 ? pictures : undefined,
    brand: brand === null ? undefined : { '@type': 'Brand', name: brand },
    category: attributes.category,
    color: attributes.color?.join('/'),
    material: attributes.material?.join('/'),
    pattern: attributes.pattern,
    aggregateRating:
      rating === null
        ? undefined
        : {
            '@type': 'AggregateRating',
            ratingValue: rating.value,
            bestRating: rating.scale,
            ratingCount: rating.count ?? undefined,
          },
    review: reviews.map((review) => ({
      '@type': 'Review',
      name: review.title || undefined,
      reviewBody: review.text || undefined,
      reviewRating: { '@type': 'Rating', ratingValue: review.rating, bestRating: rating?.scale ?? 5 },
      author: { '@type': 'Person', name: review.author || 'A buyer' },
    })),
    hasVariant: isGroup
      ? variants.map((each) => ({
          '@type': 'Product',
          sku: each.id,
          name: [title, ...Object.values(each.options)].join(', '),
          size: each.sizes[0],
          color: each.colors.length > 0 ? each.colors.join('/') : undefined,
          image: each.image_url === null ? undefined : absolute(each.image_url),
          offers: offer(each.price ?? product.price, each.availability),
        }))
      : undefined,
  }
}
