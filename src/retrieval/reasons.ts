import { type Attributes, type AttributeValues, attributeNames } from '../product/attributes.ts'
import { type Color, shadesOf } from '../product/color.ts'
import { comparable } from '../product/comparable.ts'
import { describeGarment } from '../product/describe-attributes.ts'
import type { Price, Product } from '../product/product.ts'
import type { Category } from '../product/taxonomy.ts'
import type { Direction, PriceRange, Wish } from '../product/wish.ts'
import { attributeWords } from './attribute-words.ts'
import { directionWords } from './directions/direction-words.ts'
import { furtherOn } from './directions/scales.ts'
import { colorsNear, isWithin, valuesOfProduct } from './missed-constraints.ts'
import type { Reference } from './reference.ts'
import type { MeasuredBy } from './search-request.ts'

/** What was asked, by words and by filters together. */
export type Asked = Pick<
  Wish,
  | 'text'
  | 'wanted'
  | 'unwanted'
  | 'price'
  | 'sizes'
  | 'brands'
  | 'unwanted_brands'
  | 'in_stock'
  | 'directions'
> & { readonly measuredBy?: MeasuredBy | null }

export type Likeness = {
  readonly reference: Reference | null
  /** What the reference has besides what was asked: "like this" asks for it, too. */
  readonly presumed: Attributes
  /** What the vector leg says of the product. */
  readonly resembles: boolean
}

/** Short phrases that are true of the product and were asked for. */
export function reasonsFor(
  product: Product,
  asked: Asked,
  { reference, presumed, resembles }: Likeness,
): string[] {
  const reasons = [
    ...wantedReasons(product, asked.wanted, { presumed, reference }),
    ...(reference ? directionReasons(product, asked.directions, reference) : []),
    ...moneyReasons(product, asked),
    ...commonOf(asked.sizes, product.sizes).map((size) => `size ${size}`),
    ...commonOf(asked.brands, product.brand === null ? [] : [product.brand]),
    ...(asked.in_stock && product.stock ? ['in stock'] : []),
    ...unwantedReasons(product, asked.unwanted),
    ...wordReasons(product, asked.text),
    ...(reference && resembles ? [similarTo(reference)] : []),
  ]
  return [...new Set(reasons)]
}

/** Of what a reference has, the kind, the main color and a pattern are what people see as alike. */
function withLikeness(wanted: AttributeValues, { category, color, pattern }: Attributes): AttributeValues {
  return {
    ...(category === undefined ? {} : { category: [category] }),
    ...(color?.[0] === undefined ? {} : { color: [color[0]] }),
    ...(pattern === undefined || pattern === 'solid' ? {} : { pattern: [pattern] }),
    ...wanted,
  }
}

function wantedReasons(
  product: Product,
  asked: AttributeValues,
  { presumed, reference }: Pick<Likeness, 'presumed' | 'reference'>,
): string[] {
  const wanted = withLikeness(asked, presumed)
  // Color first, then the kind: "blue", "dress" reads as people speak.
  const names = ['color', ...attributeNames.filter((name) => name !== 'color')] as typeof attributeNames
  return names.flatMap((name) => {
    const values: readonly string[] = wanted[name] ?? []
    const present = valuesOfProduct(product, name)
    const met = present
      .filter((value) => values.includes(value))
      .flatMap((value) => wearerWords(product, wanted, value) ?? attributeWords(name, value))
    if (name === 'pattern' && met.length > 0 && reference && asked.pattern === undefined) {
      return met.map((value) => `same ${value} pattern as ${spoken(reference)}`)
    }
    if (met.length > 0 || name !== 'color') return met
    const stated: readonly string[] = asked.color ?? []
    const near: readonly string[] = colorsNear(stated)
    const [color] = present.filter((value) => near.includes(value))
    const like = stated.find((value) => (colorsNear([value]) as readonly string[]).includes(color ?? ''))
    return color && like ? [`${color}, close to ${like}`] : []
  })
}

/** "For boys" where a gender and an age were asked for; adults are the rule and no reason. */
function wearerWords(
  { attributes }: Product,
  { gender, age_group }: AttributeValues,
  value: string,
): string[] | undefined {
  if (value === 'adults') return []
  const young = attributes.age_group === 'kids' && age_group?.includes('kids')
  const named = attributes.gender !== undefined && gender?.includes(attributes.gender)
  if (!young || !named || attributes.gender === 'unisex') return undefined
  if (value === 'kids') return []
  if (value !== attributes.gender) return undefined
  return [value === 'female' ? 'for girls' : 'for boys']
}

/** Refusals that follow from what was wanted, such as no children's sizes beside "for men": nobody asked for them. */
const unsaid: ReadonlySet<string> = new Set(['gender', 'age_group'])

/** "Not black" is only said of a product whose color is known; "not blue" says of itself that navy is meant too. */
function unwantedReasons(product: Product, unwanted: AttributeValues): string[] {
  return attributeNames.flatMap((name) => {
    const values: readonly string[] = unsaid.has(name) ? [] : (unwanted[name] ?? [])
    const present = valuesOfProduct(product, name)
    if (present.length === 0 || present.some((value) => values.includes(value))) return []
    const shades: readonly string[] = values.flatMap((value) => shadesOf[value as Color] ?? [])
    const named = values.filter((value) => name !== 'color' || !shades.includes(value))
    return named.map(
      (value) =>
        `not ${name === 'category' ? describeGarment({ category: value as Category }) : attributeWords(name, value)}`,
    )
  })
}

/** "Longer than in your photo", of a product that is known to be. */
function directionReasons(
  { attributes }: Product,
  directions: readonly Direction[],
  reference: Reference,
): string[] {
  return directions.flatMap((direction) => {
    const { axis, toward } = direction
    const further = furtherOn(axis, attributes, reference.attributes) ?? 0
    const holds = toward === 'more' ? further > 0 : further < 0
    return holds ? [`${directionWords(direction)} than ${spoken(reference)}`] : []
  })
}

function moneyReasons({ price }: Product, { price: range, measuredBy }: Asked): string[] {
  if (!range || price === null || !isWithin(price, range)) return []
  if (!measuredBy || price.currency !== measuredBy.price.currency) return priceReason(price, range)
  if (price.amount < measuredBy.price.amount) return ['cheaper than the one you named']
  return price.amount > measuredBy.price.amount ? ['more expensive than the one you named'] : []
}

function priceReason(price: Price | null, { min, max }: PriceRange): string[] {
  if (price === null) return []
  const { amount, currency } = price
  if (min !== undefined && max !== undefined) return [`${min} to ${max} ${currency}`]
  if (max !== undefined) return [amount < max ? `under ${max} ${currency}` : `${max} ${currency}`]
  if (min !== undefined) return [amount > min ? `over ${min} ${currency}` : `${min} ${currency}`]
  return []
}

function commonOf(wanted: readonly string[], present: readonly string[]): string[] {
  const keys = wanted.map(comparable)
  return present.filter((each) => keys.includes(comparable(each)))
}

const shortestWord = 4
const fillers: ReadonlySet<string> = new Set(['with', 'from', 'that', 'this', 'like', 'some', 'very', 'wear'])

/** Free words of the shopper's that the product's title holds. */
function wordReasons(product: Product, text: string): string[] {
  const words = (from: string) => comparable(from).match(/[\p{L}\p{N}]+/gu) ?? []
  const title = new Set(words(product.title))
  return words(text).filter((word) => word.length >= shortestWord && !fillers.has(word) && title.has(word))
}

const similarTo = (reference: Reference): string => `similar to ${spoken(reference)}`

const spoken = ({ kind }: Reference): string => (kind === 'photo' ? 'your photo' : 'the one you picked')
