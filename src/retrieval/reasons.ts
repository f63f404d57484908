import { type Attributes, type AttributeValues, attributeNames } from '../product/attributes.ts'
import { type Color, shadesOf } from '../product/color.ts'
import { comparable } from '../product/comparable.ts'
import type { Price, Product } from '../product/product.ts'
import { sizeKey, sizeKeys } from '../product/sizes/size-keys.ts'
import { type Category, categoryTerms } from '../product/taxonomy.ts'
import type { Direction, PriceRange, Wish } from '../product/wish.ts'
import { furtherOn } from './directions/scales.ts'
import { accentColors } from './main-colors.ts'
import { colorsNear, isWithin, valuesOfProduct } from './missed-constraints.ts'
import type { Reason } from './reason.ts'
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
  /** What the vector says of the product. */
  readonly resembles: boolean
}

/** What is true of the product and was asked for. */
export function reasonsFor(
  product: Product,
  asked: Asked,
  { reference, presumed, resembles }: Likeness,
): Reason[] {
  return [
    ...wantedReasons(product, asked.wanted, { presumed, reference }),
    ...(reference ? directionReasons(product, asked.directions, reference) : []),
    ...moneyReasons(product, asked),
    ...commonOf(asked.sizes, product.sizes).map((size) => ({ kind: 'size', size }) as const),
    ...commonOf(asked.brands, product.brand === null ? [] : [product.brand]).map(named('brand')),
    ...(asked.in_stock && (product.stock || product.availability === 'in_stock')
      ? [{ kind: 'in-stock' } as const]
      : []),
    ...unwantedReasons(product, asked.unwanted),
    ...wordsIn(product.title, asked.text).map(named('in-title')),
    ...textWords(product, asked.text).map(named('in-text')),
    ...(reference && resembles ? [{ kind: 'similar', to: reference.kind } as const] : []),
  ]
}

const named =
  (kind: 'brand' | 'in-title' | 'in-text') =>
  (name: string): Reason => ({ kind, name })

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
): Reason[] {
  const wanted = withLikeness(asked, presumed)
  // Color first, then the kind: "blue", "dress" reads as people speak.
  const names = ['color', ...attributeNames.filter((name) => name !== 'color')] as typeof attributeNames
  return names.flatMap((name): Reason[] => {
    const values: readonly string[] = wanted[name] ?? []
    const accents: readonly string[] = name === 'color' ? accentColors(product) : []
    const present = valuesOfProduct(product, name).filter((value) => !accents.includes(value))
    const met = present.filter((value) => values.includes(value))
    if (name === 'color' && met.length === 0)
      return accentReasons(product, values) ?? nearColor(product, asked)
    if (name === 'pattern' && reference && asked.pattern === undefined)
      return met.map((pattern) => ({ kind: 'same-pattern', pattern, as: reference.kind }))
    return met.flatMap(
      (value) => childReasons(product, wanted, value) ?? { kind: 'has', attribute: name, value },
    )
  })
}

function accentReasons(product: Product, wanted: readonly string[]): Reason[] | undefined {
  const met = accentColors(product).filter((color) => wanted.includes(color))
  return met.length === 0 ? undefined : met.map((color) => ({ kind: 'accent-color', color }))
}

function nearColor({ attributes }: Product, { color: stated = [] }: AttributeValues): Reason[] {
  const color = attributes.color?.find((value) => colorsNear(stated).includes(value))
  const wanted = stated.find((value) => color !== undefined && colorsNear([value]).includes(color))
  return color && wanted ? [{ kind: 'near-color', color, wanted }] : []
}

/** "For boys" where a gender and an age were asked for; adults are the rule and no reason. */
function childReasons(
  { attributes }: Product,
  { gender, age_group }: AttributeValues,
  value: string,
): Reason[] | undefined {
  if (value === 'adults') return []
  const young = attributes.age_group === 'kids' && (age_group?.some((age) => age !== 'adults') ?? true)
  const named = attributes.gender !== undefined && gender?.includes(attributes.gender)
  if (!young || !named || attributes.gender === 'unisex') return undefined
  if (value === 'kids') return []
  if (value !== attributes.gender) return undefined
  return [{ kind: 'for-children', gender: attributes.gender }]
}

/** Refusals that follow from what was wanted, such as no children's sizes beside "for men": nobody asked for them. */
const unsaid: ReadonlySet<string> = new Set(['gender', 'age_group'])

/** "Not black" is only said of a product whose color is known; "not blue" says of itself that navy is meant too. */
function unwantedReasons(product: Product, unwanted: AttributeValues): Reason[] {
  return attributeNames.flatMap((name) => {
    const values: readonly string[] = unsaid.has(name) ? [] : (unwanted[name] ?? [])
    const present = valuesOfProduct(product, name)
    if (present.length === 0 || present.some((value) => values.includes(value))) return []
    if (name === 'material' && isOfUnknownFiber(present)) return []
    const shades: readonly string[] = values.flatMap((value) => shadesOf[value as Color] ?? [])
    const refused = values.filter((value) =>
      name === 'category' ? isAkin(product, value as Category) : name !== 'color' || !shades.includes(value),
    )
    // Suede is no smooth leather, yet a skin: that it were "not leather" would be no reason to show it.
    const isSkin = name === 'material' && present.some((value) => value === 'suede')
    return refused
      .filter((value) => !(isSkin && value === 'leather'))
      .map((value) => ({ kind: 'lacks', attribute: name, value }) as const)
  })
}

/** How a cloth is made says nothing of what it is made of: a knit may be wool. */
export const isOfUnknownFiber = (materials: readonly string[]): boolean =>
  materials.length > 0 && materials.every((material) => material === 'knit')

/** That a shirt is no bag is nobody's reason to show it; that a jumpsuit is no dress may be. */
const isAkin = ({ attributes: { category } }: Product, refused: Category): boolean =>
  category !== undefined && categoryTerms[category].family === categoryTerms[refused].family

/** "Longer than in your photo", of a product that is known to be. */
function directionReasons(
  { attributes }: Product,
  directions: readonly Direction[],
  reference: Reference,
): Reason[] {
  return directions.flatMap((direction): Reason[] => {
    const { axis, toward } = direction
    const further = furtherOn(axis, attributes, reference.attributes) ?? 0
    const holds = toward === 'more' ? further > 0 : further < 0
    return holds ? [{ kind: 'further', direction, than: reference.kind }] : []
  })
}

function moneyReasons({ price }: Product, { price: range, measuredBy }: Asked): Reason[] {
  if (!range || price === null || !isWithin(price, range)) return []
  if (!measuredBy || price.currency !== measuredBy.price.currency) return priceReason(price, range)
  const than = price.amount - measuredBy.price.amount
  return than === 0 ? [] : [{ kind: than < 0 ? 'cheaper' : 'pricier' }]
}

function priceReason({ amount, currency }: Price, { min, max }: PriceRange): Reason[] {
  const limit = (bound: number): Price => ({ amount: bound, currency })
  if (min !== undefined && max !== undefined)
    return [{ kind: 'price-between', from: limit(min), to: limit(max) }]
  const bound = max ?? min
  if (bound === undefined) return []
  const kind = amount === bound ? 'price-at' : amount < bound ? 'price-under' : 'price-over'
  return [{ kind, limit: limit(bound) }]
}

function commonOf(wanted: readonly string[], present: readonly string[]): string[] {
  const keys = wanted.map(sizeKey)
  return present.filter((each) => sizeKeys(each).some((key) => keys.includes(key)))
}

const shortestWord = 4
const fillers: ReadonlySet<string> = new Set(['with', 'from', 'that', 'this', 'like', 'some', 'very', 'wear'])

/** Free words of the shopper's that a text holds. */
function wordsIn(text: string, asked: string): string[] {
  const words = (from: string) => comparable(from).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
  const held = new Set(words(text).flatMap((word) => [word, ...word.split('-')]))
  const own = words(asked).filter(
    (word) => word.length >= shortestWord && !fillers.has(word) && held.has(word),
  )
  return [...new Set(own)]
}

/** Those that only its description holds. */
function textWords({ title, description }: Product, text: string): string[] {
  const inTitle = new Set(wordsIn(title, text))
  return wordsIn(description, text).filter((word) => !inTitle.has(word))
}
