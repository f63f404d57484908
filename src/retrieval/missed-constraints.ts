import { type AttributeName, attributeNames } from '../product/attributes.ts'
import { type Color, nearColors } from '../product/color.ts'
import { comparable } from '../product/comparable.ts'
import { narrowerKindsOf } from '../product/narrower-kinds.ts'
import type { Product } from '../product/product.ts'
import { sizeKey, sizeKeys } from '../product/sizes/size-keys.ts'
import { type Category, categoryTerms, type Family } from '../product/taxonomy.ts'
import { type AskableField, tells } from '../product/tells.ts'
import { type VariantWish, variantsThatMeet, variantsToBuy } from '../product/variants.ts'
import type { PriceRange, Wish } from '../product/wish.ts'
import type { Target } from './compose-target.ts'
import { accentColors } from './main-colors.ts'
import { areNear } from './near-categories.ts'
import { type Constraint, relaxationOrder } from './relaxation-order.ts'
import { isSaidByTitle } from './said-by-title.ts'
import { presumedCategories } from './wish-filter.ts'

const none: readonly string[] = []

/** Asked for each attribute of each hit, so nothing is made that need not be. */
export function valuesOfProduct({ attributes }: Product, name: AttributeName): readonly string[] {
  const value = attributes[name]
  if (value === undefined) return none
  return Array.isArray(value) ? value : [value]
}

/**
 * What the product misses of what was asked, in the order of giving up; empty when it meets all. `valuesOf` says which values
 * it is taken to have: those it is listed with, or all that are plausible.
 */
export function missedConstraints(
  product: Product,
  wish: Wish,
  target: Target,
  valuesOf: (product: Product, name: AttributeName) => readonly string[] = valuesOfProduct,
): Constraint[] {
  const missed = new Set<Constraint>()
  for (const name of attributeNames) {
    const wanted: readonly string[] = target.stated[name] ?? none
    if (wanted.length === 0 || isUnstated(product, name, target)) continue
    const present = valuesOf(product, name)
    if (countedOf(product, name, { present, target }).some((value) => wanted.includes(value))) continue
    if (isSaidByTitle(product, name, wanted)) continue
    if (name === 'category' && isSurelyOneOf(product, wanted)) continue
    const isNear = name === 'color' && (hasNearColor(present, wanted) || hasAccent(product, wanted))
    missed.add(isNear ? 'near color' : name)
  }
  const { category } = target.presumed
  const categories = category ? valuesOf(product, 'category') : none
  // Of a reference whose kind is in doubt the others that it may be of are no less what was asked for.
  const asWell: readonly string[] = category ? presumedOf(target) : none
  if (category && !categories.some((each) => asWell.includes(each))) {
    const near = categories.some((kind) => areNear(category, kind as Category))
    missed.add(near ? 'presumed category' : 'category')
  }
  if (target.presumedFamily !== undefined && !isOf(target.presumedFamily, valuesOf(product, 'category')))
    missed.add('category')
  if (!narrowerKindsOf(wish).every(({ isHeldBy }) => isHeldBy(product))) missed.add('narrower kind')
  if (!hasShade(product, wish) && !missed.has('color')) missed.add('near color')
  if (wish.price && !isUnstated(product, 'price', target) && !isWithin(product.price, wish.price))
    missed.add('price')
  if (!isUnstated(product, 'size', target) && !meetsSize(wish.sizes, product.sizes)) missed.add('size')
  for (const constraint of missedByVariants(product, wish, target, missed)) missed.add(constraint)
  if (
    !isUnstated(product, 'brand', target) &&
    !meetsAny(wish.brands, product.brand === null ? [] : [product.brand])
  )
    missed.add('brand')
  return missed.size === 0 ? [] : relaxationOrder.filter((constraint) => missed.has(constraint))
}

/** From this probability on that a product of no sure kind is of one that is wanted, it is: a "Tasche" is some bag. */
const sureFrom = 0.95

function isSurelyOneOf({ attributes, evidence }: Product, wanted: readonly string[]): boolean {
  const odds = evidence?.category
  if (attributes.category !== undefined || odds === undefined) return false
  return wanted.reduce((sum, kind) => sum + (odds[kind] ?? 0), 0) >= sureFrom
}

const presumed = new WeakMap<Target, readonly string[]>()

/** Worked out once for all hits of a search. */
function presumedOf(target: Target): readonly string[] {
  const kinds = presumed.get(target) ?? presumedCategories(target)
  presumed.set(target, kinds)
  return kinds
}

/** True where the product tells nothing of a field that the shop hardly ever states: unknown is not "no". */
const isUnstated = (product: Product, field: AskableField, { unstated }: Target): boolean =>
  unstated !== undefined && unstated.includes(field) && !tells(product, field)

/** What was asked for and neither the product nor the shop at large tells. */
export const unstatedOf = (product: Product, target: Target): AskableField[] =>
  (target.unstated ?? []).filter((field) => isUnstated(product, field, target))

/** What no single variant meets: a color that is sold out, a size that is left in another, a price at which only another is sold. */
function missedByVariants(
  product: Product,
  wish: Wish,
  { stated }: Target,
  missed: ReadonlySet<Constraint>,
): Constraint[] {
  if (variantsToBuy(product).length === 0) return []
  const meets = (asked: VariantWish) => variantsThatMeet(product, asked).length > 0
  const colors = missed.has('color') || missed.has('near color') ? [] : stated.color
  if (!meets({ colors })) return ['color']
  const sizes = missed.has('size') ? [] : wish.sizes
  if (!meets({ colors, sizes })) return ['size']
  const price = missed.has('price') ? null : wish.price
  return meets({ colors, sizes, price }) ? [] : ['price']
}

/** A white shirt with black buttons is not the darker one, and a pink hoodie with a white cord no white one. */
function countedOf(
  product: Product,
  name: AttributeName,
  { present, target }: { present: readonly string[]; target: Target },
): readonly string[] {
  if (name !== 'color') return present
  if (isAboutColor(target)) return present.slice(0, 1)
  const accents: readonly string[] = accentColors(product)
  return present.filter((color) => !accents.includes(color))
}

const hasAccent = (product: Product, wanted: readonly string[]): boolean =>
  accentColors(product).some((color) => wanted.includes(color))

const isOf = (family: Family, kinds: readonly string[]): boolean =>
  kinds.some((kind) => categoryTerms[kind as Category].family === family)

const isAboutColor = ({ directions }: Target): boolean =>
  directions.some(({ axis }) => axis === 'darkness' || axis === 'colorfulness')

const shades = {
  dark: {
    asked: /\bdark(?:er)?\b|\bdeep\b/,
    other: /\blight\b|\bpale\b|\bsky\b|\bbaby\b|powder|pastel|bright/,
  },
  light: { asked: /\blight\b|\bpale\b|\bpastel\b/, other: /\bdark\b|\bdeep\b|midnight|\bink\b|navy|indigo/ },
} as const

/** "Dark blue" is no sky blue: a title that says the other shade of a wanted color is near it at most. */
function hasShade({ title }: Product, { text, wanted }: Wish): boolean {
  if (text === '' || wanted.color === undefined) return true
  const asked = Object.values(shades).filter((shade) => shade.asked.test(comparable(text)))
  if (asked.length === 0) return true
  const own = comparable(title)
  return asked.every(({ other }) => !other.test(own))
}

/** The colors that may stand in for wanted ones, nearest first, the wanted ones left out. */
export function colorsNear(wanted: readonly string[]): Color[] {
  const near = wanted.flatMap((color) => nearColors[color as Color] ?? [])
  return [...new Set(near)].filter((color) => !wanted.includes(color))
}

function hasNearColor(colors: readonly string[], wanted: readonly string[]): boolean {
  const near: readonly string[] = colorsNear(wanted)
  return colors.some((color) => near.includes(color))
}

/** A range without a currency compares amounts alone; a product without a price is within no bound. */
export function isWithin(price: Product['price'], { min, max, currency }: PriceRange): boolean {
  if (min === undefined && max === undefined) return true
  if (price === null || (currency !== undefined && price.currency !== currency)) return false
  return price.amount >= (min ?? 0) && price.amount <= (max ?? Number.POSITIVE_INFINITY)
}

function meetsSize(wanted: readonly string[], present: readonly string[]): boolean {
  if (wanted.length === 0) return true
  const keys = new Set(present.flatMap(sizeKeys))
  return wanted.some((each) => keys.has(sizeKey(each)))
}

function meetsAny(wanted: readonly string[], present: readonly string[]): boolean {
  if (wanted.length === 0) return true
  const known = present.map(comparable)
  return wanted.some((each) => known.includes(comparable(each)))
}
