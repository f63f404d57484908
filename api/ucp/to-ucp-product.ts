import { canBeBought } from '../../src/product/availability.ts'
import type { Price, Product } from '../../src/product/product.ts'
import type { Variant } from '../../src/product/variant.ts'
import type { UcpProduct } from './answers.ts'

type UcpVariant = UcpProduct['variants'][number]

/** Of a product without a price, which UCP does not know: nothing of the shop's currency, and `metadata.price_unknown`. */
const noPrice = { amount: 0, currency: 'XXX' }

/** How many digits a currency's minor unit has: 2 of EUR, 0 of JPY, 3 of KWD. */
export const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

const money = (price: Price | null) =>
  price === null
    ? noPrice
    : { amount: Math.round(price.amount * 10 ** minorDigits(price.currency)), currency: price.currency }

/** A product in UCP's shape; addresses are made absolute against `base`. */
export function toUcpProduct(product: Product, base: string): UcpProduct {
  const prices = product.variants.flatMap(({ price }) => (price === null ? [] : [price]))
  const amounts = (prices.length > 0 ? prices : [product.price])
    .map(money)
    .sort((a, b) => a.amount - b.amount)
  const pictures = [product.image_url, ...product.images].flatMap((url) => media(url, product.title, base))
  const url = webAddress(product.url, base)
  return {
    id: product.id,
    title: product.title,
    description: { plain: product.description },
    ...(url !== null && { url }),
    categories:
      product.attributes.category === undefined
        ? []
        : [{ value: product.attributes.category, taxonomy: 'merchant' }],
    price_range: { min: amounts[0] ?? noPrice, max: amounts.at(-1) ?? noPrice },
    media: pictures,
    options: optionsOf(product).map(({ name, labels }) => ({
      name,
      values: labels.map((label) => ({ label })),
    })),
    variants: variantsOf(product).map((variant) => toUcpVariant(variant, product, base)),
    ...(product.rating && {
      rating: {
        value: product.rating.value,
        scale_max: product.rating.scale,
        ...(product.rating.count !== null && { count: product.rating.count }),
      },
    }),
    metadata: {
      ...(product.brand !== null && { brand: product.brand }),
      attributes: product.attributes,
      inferred: Object.entries(product.sources).flatMap(([name, source]) =>
        source === 'vision' ? [name] : [],
      ),
      ...(product.price === null && { price_unknown: true }),
    },
  }
}

/** A product that the shop does not split is one variant, or one for each of its sizes. */
export function variantsOf(product: Product): Variant[] {
  if (product.variants.length > 0) return product.variants
  const whole = {
    id: product.id,
    options: {},
    sizes: [],
    colors: [],
    price: product.price,
    stock: product.stock,
    availability: product.availability,
    image_url: null,
  }
  return product.sizes.length === 0
    ? [whole]
    : product.sizes.map((size) => ({
        ...whole,
        id: `${product.id}#${size}`,
        options: { Size: size },
        sizes: [size],
      }))
}

export const optionsOf = (product: Product): { name: string; labels: string[] }[] => {
  const labels = new Map<string, Set<string>>()
  for (const { options } of variantsOf(product))
    for (const [name, label] of Object.entries(options))
      labels.set(name, (labels.get(name) ?? new Set()).add(label))
  return [...labels].map(([name, all]) => ({ name, labels: [...all] }))
}

function toUcpVariant(variant: Variant, product: Product, base: string): UcpVariant {
  const options = Object.entries(variant.options).map(([name, label]) => ({ name, label }))
  const title = options.map(({ label }) => label).join(', ') || product.title
  const pictures = media(variant.image_url, `${product.title}, ${title}`, base)
  return {
    id: variant.id,
    title,
    description: { plain: title },
    price: money(variant.price ?? product.price),
    availability: { available: canBeBought(variant), status: variant.availability },
    options,
    ...(pictures.length > 0 && { media: pictures }),
  }
}

const media = (url: string | null, alt_text: string, base: string): UcpProduct['media'] => {
  const address = webAddress(url, base)
  return address === null ? [] : [{ type: 'image', url: address, alt_text }]
}

/** An address that can be opened from elsewhere; null for none and for what is no web page. */
export function webAddress(url: string | null, base: string): string | null {
  const parsed = url === null ? null : URL.parse(url, base)
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : null
}
