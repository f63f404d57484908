import type { AttributeValues } from './attributes.ts'
import { canBeBought } from './availability.ts'
import { type Color, colors, shadesOf } from './color.ts'
import type { Product } from './product.ts'
import { sizeKey, sizeKeys } from './sizes/size-keys.ts'
import type { Variant } from './variant.ts'
import type { PriceRange } from './wish.ts'

/** What only a single variant can meet: the size that is left in another color is none. */
export type VariantWish = {
  readonly sizes?: readonly string[] | undefined
  readonly colors?: AttributeValues['color'] | undefined
  readonly price?: PriceRange | null | undefined
}

/** The variants that can be bought. */
export const variantsToBuy = ({ variants }: Pick<Product, 'variants'>): Variant[] =>
  variants.filter(canBeBought)

/**
 * Those of the variants to be bought that meet all of a wish. A variant that says nothing of its size or color is judged by the
 * product as a whole, and so passes.
 */
export function variantsThatMeet(
  product: Pick<Product, 'variants'>,
  { sizes = [], colors = [], price }: VariantWish,
): Variant[] {
  const wanted = sizes.map(sizeKey)
  return variantsToBuy(product).filter(
    (each) =>
      (wanted.length === 0 ||
        each.sizes.length === 0 ||
        each.sizes.some((size) => sizeKeys(size).some((key) => wanted.includes(key)))) &&
      (colors.length === 0 ||
        each.colors.length === 0 ||
        each.colors.some((color) => colors.includes(color))) &&
      (price?.min === undefined || each.price === null || each.price.amount >= price.min) &&
      (price?.max === undefined || each.price === null || each.price.amount <= price.max),
  )
}

/**
 * The product at the lowest price at which a variant meets the wish: of one color or size it may be another than the product's. What
 * no variant meets whole is judged without the price, then by the color, then by the size.
 */
export function atPriceOfWanted<P extends Pick<Product, 'variants' | 'price'>>(
  product: P,
  wish: VariantWish,
): P {
  if (product.variants.length < 2 || product.price === null) return product
  const { sizes, colors, price } = wish
  const { currency } = product.price
  for (const asked of [{ sizes, colors, price }, { sizes, colors }, { colors }, { sizes }]) {
    if ((asked.sizes ?? []).length + (asked.colors ?? []).length === 0 && asked.price == null) continue
    const prices = variantsThatMeet(product, asked).flatMap((each) =>
      each.price?.currency === currency ? [each.price] : [],
    )
    if (prices.length > 0)
      return { ...product, price: prices.reduce((low, each) => (each.amount < low.amount ? each : low)) }
  }
  return product
}

/** The keys that pass any color, and any pair of size and color: of products that do not say which can be had. */
const [anyColor, anyPair] = ['*', '*|*']

/** A size in a color as one word, "m|blue", or a color alone, "|blue": what an index stores so that both hold of one variant. */
export const offerKey = (size: string, color: string): string => `${sizeKey(size)}|${color}`

/** Every color that can be bought, and every size in it. */
export function offerKeys(product: Pick<Product, 'variants'>): string[] {
  const offered = variantsToBuy(product)
  const tellsColors = offered.length > 0 && offered.every(({ colors }) => colors.length > 0)
  const tellsPairs = tellsColors && offered.every(({ sizes }) => sizes.length > 0)
  const keys = offered.flatMap(({ sizes, colors }) =>
    colors.flatMap((color) => [
      offerKey('', color),
      ...sizes.flatMap(sizeKeys).map((key) => `${key}|${color}`),
    ]),
  )
  return [
    ...(tellsColors ? [] : [anyColor]),
    ...(tellsPairs ? [] : [anyPair]),
    ...new Set(keys),
    ...soleColors(offered).map(soleKey),
  ]
}

/** The key of a color in which a product can be had while there are others: "is|navy". */
const soleKey = (color: string): string => `is|${color}`

/** The colors of variants that are of one alone, a shade counting as its color. */
function soleColors(variants: readonly Variant[]): Color[] {
  const sole = variants.flatMap(({ colors: [main, ...others] }) =>
    main !== undefined && others.every((other) => isShadeOf(main, other)) ? [main] : [],
  )
  return [...new Set(sole)]
}

const isShadeOf = (one: Color, other: Color): boolean =>
  (shadesOf[one] ?? []).includes(other) || (shadesOf[other] ?? []).includes(one)

/** The keys of which a product with another color than those refused has one; empty where none is refused. */
export const offersBeside = (unwanted: readonly string[] = []): string[] =>
  unwanted.length === 0 ? [] : colors.filter((color) => !unwanted.includes(color)).map(soleKey)

/** The colors left to buy of a product that comes in refused ones too; empty where it has none of those, or no other. */
export function colorsBeside(
  product: Pick<Product, 'variants' | 'attributes'>,
  unwanted: readonly Color[] = [],
): Color[] {
  if (!(product.attributes.color ?? []).some((color) => unwanted.includes(color))) return []
  return soleColors(variantsToBuy(product)).filter((color) => !unwanted.includes(color))
}

/** The colors, or pairs of size and color, of which one must be had; empty where no color was asked for. */
export function wantedOffers({ sizes = [], colors = [] }: VariantWish): string[] {
  if (colors.length === 0) return []
  if (sizes.length === 0) return [anyColor, ...colors.map((color) => offerKey('', color))]
  return [anyPair, ...new Set(sizes.flatMap((size) => colors.map((color) => offerKey(size, color))))]
}

/** True where the color is a variant's own, and no accent of another. */
export const isColorOfVariant = (product: Pick<Product, 'variants'>, color: Color): boolean =>
  product.variants.some(
    ({ colors }) =>
      colors[0] === color ||
      (colors.includes(color) && colors[0] !== undefined && (shadesOf[color] ?? []).includes(colors[0])),
  )

/** The product's picture in the first of these colors that has one of its own; else its main picture. */
export function pictureInColor(
  product: Pick<Product, 'variants' | 'image_url'>,
  colors: readonly string[],
): string | null {
  const own = colors.flatMap((color) =>
    [...variantsToBuy(product), ...product.variants].filter(
      ({ colors: [main], image_url }) => main === color && image_url !== null,
    ),
  )
  return own[0]?.image_url ?? product.image_url
}

/** The product as one of its variants is: its price, picture, page, and whether one can buy it. */
export function asVariant(product: Product, id: string): Product {
  const variant = product.variants.find((each) => each.id === id)
  if (variant === undefined) return product
  const [color] = variant.colors
  return {
    ...product,
    price: variant.price ?? product.price,
    image_url:
      variant.image_url ?? (color === undefined ? product.image_url : pictureInColor(product, [color])),
    url: variant.url ?? product.url,
    stock: variant.stock,
    availability: variant.availability,
  }
}

/** True where the product is made in one of the sizes, and nobody can buy it so: not in these colors, where any are asked for. */
export function isSoldOutIn(
  { variants }: Pick<Product, 'variants'>,
  { sizes = [], colors = [] }: Pick<VariantWish, 'sizes' | 'colors'>,
): boolean {
  const wanted = sizes.map(sizeKey)
  const made = variants.filter(
    (each) =>
      each.sizes.some((size) => sizeKeys(size).some((key) => wanted.includes(key))) &&
      (colors.length === 0 ||
        each.colors.length === 0 ||
        each.colors.some((color) => colors.includes(color))),
  )
  return made.length > 0 && !made.some(canBeBought)
}

/** 0 of what can be had at once. */
const later = ({ availability }: Variant): number =>
  Number(availability === 'backorder' || availability === 'pre_order')

/** The product as it is in one of these colors: the picture, the page, and whether one can buy it so; as it was where no variant is of one. */
export function inColor<P extends Pick<Product, 'variants' | 'image_url' | 'url' | 'stock' | 'availability'>>(
  product: P,
  { colors = [], sizes }: Pick<VariantWish, 'colors' | 'sizes'>,
): P {
  const color = colors.find((each) => product.variants.some(({ colors: [main] }) => main === each))
  if (color === undefined) return product
  const own = product.variants.filter(({ colors: [main] }) => main === color)
  const sold = own.filter(canBeBought)
  const fitting = [...variantsThatMeet({ variants: own }, { sizes }), ...sold, ...own]
  const [variant] = sizes?.length ? fitting : fitting.toSorted((one, other) => later(one) - later(other))
  const counts = (sold.length > 0 ? sold : own).map(({ stock }) => stock)
  return {
    ...product,
    image_url: pictureInColor(product, [color]),
    url: variant?.url ?? product.url,
    stock: counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    availability: variant?.availability ?? product.availability,
  }
}
