import { type AttributeValues, attributeNames } from '../product/attributes.ts'
import { comparable } from '../product/comparable.ts'
import type { ProductFilter } from '../product/filters.ts'
import type { PriceRange } from '../product/wish.ts'

/** The filter that both must pass; null when no product can. */
export function intersectFilters(one: ProductFilter, other: ProductFilter | undefined): ProductFilter | null {
  if (!other) return one
  const both = <T extends string>(
    first?: readonly T[],
    second?: readonly T[],
    key = (value: T): string => value,
  ) =>
    first?.length && second?.length
      ? first.filter((value) => second.some((each) => key(each) === key(value)))
      : [...(first?.length ? first : (second ?? []))]
  const either = <T>(first: readonly T[] = [], second: readonly T[] = []) => [
    ...new Set([...first, ...second]),
  ]

  const wanted = perAttribute(one.wanted, other.wanted, both)
  const plausible = perAttribute(one.plausible, other.plausible, both)
  const sizes = both(one.sizes, other.sizes, comparable)
  const brands = both(one.brands, other.brands, comparable)
  const availability = both(one.availability, other.availability)
  const price = intersectPrices(one.price, other.price)
  const asked = (first?: readonly unknown[], second?: readonly unknown[]) => first?.length || second?.length
  const impossible =
    price === null ||
    attributeNames.some((name) => asked(one.wanted?.[name], other.wanted?.[name]) && !wanted[name]?.length) ||
    attributeNames.some(
      (name) => asked(one.plausible?.[name], other.plausible?.[name]) && !plausible[name]?.length,
    ) ||
    (asked(one.availability, other.availability) && availability.length === 0) ||
    (asked(one.sizes, other.sizes) && sizes.length === 0) ||
    (asked(one.brands, other.brands) && brands.length === 0)
  if (impossible) return null

  const names =
    one.names && other.names
      ? one.names.filter((name) => other.names?.includes(name))
      : (one.names ?? other.names)
  const ids = one.ids && other.ids ? one.ids.filter((id) => other.ids?.includes(id)) : (one.ids ?? other.ids)
  const unwantedBrands = either(one.unwanted_brands, other.unwanted_brands)
  const passing = either(one.unstated_pass, other.unstated_pass)
  const excluded = either(one.exclude_ids, other.exclude_ids)
  return {
    wanted,
    ...(hasValues(plausible) ? { plausible } : {}),
    unwanted: perAttribute(one.unwanted, other.unwanted, either),
    ...(price ? { price } : {}),
    ...(sizes.length ? { sizes } : {}),
    ...(brands.length ? { brands } : {}),
    ...(unwantedBrands.length ? { unwanted_brands: unwantedBrands } : {}),
    ...(one.in_stock || other.in_stock ? { in_stock: true } : {}),
    ...(availability.length ? { availability } : {}),
    ...(ids ? { ids } : {}),
    ...(names ? { names } : {}),
    ...(passing.length ? { unstated_pass: passing } : {}),
    ...(excluded.length ? { exclude_ids: excluded } : {}),
  }
}

const hasValues = (values: AttributeValues) => Object.keys(values).length > 0

function perAttribute(
  one: AttributeValues = {},
  other: AttributeValues = {},
  combine: (first?: readonly string[], second?: readonly string[]) => string[],
): AttributeValues {
  const entries = attributeNames.map((name) => [name, combine(one[name], other[name])] as const)
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0))
}

function intersectPrices(one?: PriceRange, other?: PriceRange): PriceRange | null | undefined {
  if (!one || !other) return one ?? other
  if (one.currency && other.currency && one.currency !== other.currency) return null
  const lows = [one.min, other.min].filter((min) => min !== undefined)
  const highs = [one.max, other.max].filter((max) => max !== undefined)
  const currency = one.currency ?? other.currency
  return {
    ...(lows.length ? { min: Math.max(...lows) } : {}),
    ...(highs.length ? { max: Math.min(...highs) } : {}),
    ...(currency ? { currency } : {}),
  }
}
