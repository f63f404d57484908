import type { AttributeValues } from '../product/attributes.ts'
import type { ProductFilter } from '../product/filters.ts'
import type { Wish } from '../product/wish.ts'
import type { Target } from './compose-target.ts'

/** Everything that was stated, and the reference's kind, as the filter that an index applies before it ranks. */
export function toFilter(wish: Wish, target: Target): ProductFilter {
  const { category } = target.presumed
  return {
    wanted: { ...target.stated, ...(category ? { category: [category] } : {}) },
    ...(wish.price ? { price: wish.price } : {}),
    ...(wish.sizes.length ? { sizes: wish.sizes } : {}),
    ...(wish.brands.length ? { brands: wish.brands } : {}),
    ...lastingFilter(wish),
  }
}

/** What is never given up: "not that", stock, and what was shown already. */
export function lastingFilter(wish: Wish): ProductFilter {
  return {
    ...(hasValues(wish.unwanted) ? { unwanted: wish.unwanted } : {}),
    ...(wish.unwanted_brands.length ? { unwanted_brands: wish.unwanted_brands } : {}),
    ...(wish.in_stock ? { in_stock: true } : {}),
    ...(wish.exclude_ids.length ? { exclude_ids: wish.exclude_ids } : {}),
  }
}

const hasValues = (values: AttributeValues) => Object.values(values).some((list) => list && list.length > 0)
