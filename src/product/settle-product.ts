import { mostValues } from './attributes.ts'
import { bestAvailability, canBeBought, settleStock } from './availability.ts'
import type { Color } from './color.ts'
import type { Product } from './product.ts'
import type { Variant } from './variant.ts'

type Offered = Pick<
  Product,
  'price' | 'sizes' | 'stock' | 'availability' | 'options' | 'variants' | 'attributes' | 'image_url'
>

/**
 * A product as it can be bought: its price the lowest and its sizes those of variants that are to be had, its stock theirs together,
 * its colors all that it is made in, those to be had first. Where none is, the price is the lowest of all, and there are no sizes.
 */
export function settleProduct<P extends Offered>(product: P): P {
  if (product.variants.length === 0) return { ...product, ...settleStock(product) }
  const variants = product.variants.map((each) => ({ ...each, ...settleStock(each) }))
  const sold = variants.filter(canBeBought)
  const told = sold.length > 0 ? sold : variants
  const colors = unique([...told, ...variants].flatMap((each) => each.colors)).slice(0, mostValues)
  const hasSizes = variants.some(({ sizes }) => sizes.length > 0)
  return {
    ...product,
    variants,
    price: lowestPrice(told, product.price),
    sizes: hasSizes ? unique(sold.flatMap((each) => each.sizes)).slice(0, 100) : product.sizes,
    stock: stockOf(variants),
    availability: bestAvailability(variants.map(({ availability }) => availability)),
    options: optionsOf(told),
    attributes: colors.length > 0 ? { ...product.attributes, color: colors } : product.attributes,
    image_url: product.image_url ?? told.find((each) => each.image_url !== null)?.image_url ?? null,
  }
}

/** The lowest price in the currency that comes first; the product's own where no variant has one. */
function lowestPrice(variants: readonly Variant[], own: Product['price']): Product['price'] {
  const prices = variants.flatMap(({ price }) => (price === null ? [] : [price]))
  const currency =
    own !== null && prices.some((each) => each.currency === own.currency) ? own.currency : prices[0]?.currency
  const comparable = prices.filter((price) => price.currency === currency)
  return comparable.toSorted((one, other) => one.amount - other.amount)[0] ?? own
}

/** Null as soon as one that can be bought is not counted. */
function stockOf(variants: readonly Variant[]): number | null {
  const stocks = variants.filter(canBeBought).map(({ stock }) => stock)
  return stocks.includes(null) ? null : stocks.reduce<number>((sum, stock) => sum + (stock ?? 0), 0)
}

function optionsOf(variants: readonly Variant[]): Product['options'] {
  const values = new Map<string, Set<string>>()
  for (const { options } of variants)
    for (const [name, value] of Object.entries(options))
      values.set(name, (values.get(name) ?? new Set()).add(value))
  return Object.fromEntries([...values].map(([name, all]) => [name, [...all].slice(0, 200)]))
}

const unique = <T extends string | Color>(values: readonly T[]): T[] => [...new Set(values)]
