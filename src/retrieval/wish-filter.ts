import { type AttributeValues, attributeNames } from '../product/attributes.ts'
import type { ProductFilter } from '../product/filters.ts'
import { type Category, categoriesOf } from '../product/taxonomy.ts'
import type { Wish } from '../product/wish.ts'
import type { Target } from './compose-target.ts'
import { nearCategories } from './near-categories.ts'
import { fallenWith } from './refused-with.ts'
import { weights } from './weights.ts'

/**
 * Everything that was stated, and the reference's kind, as the filter that an index applies before it ranks. A value that a
 * picture makes plausible passes: ranking knows how sure it is.
 */
export function wishFilter(wish: Wish, target: Target): ProductFilter {
  const categories = presumedCategories(target)
  return {
    plausible: { ...target.stated, ...(categories.length > 0 ? { category: categories } : {}) },
    ...(wish.price ? { price: wish.price } : {}),
    ...(wish.sizes.length ? { sizes: wish.sizes } : {}),
    ...(wish.brands.length ? { brands: wish.brands } : {}),
    ...neverRelaxedFilter(wish),
  }
}

/** The reference's kind, and those it may as well be of: where it is in doubt all near it; of an unknown kind those of its family. */
export function presumedCategories({
  presumed: { category },
  presumedEvidence,
  presumedFamily,
}: Target): Category[] {
  if (category === undefined) return presumedFamily === undefined ? [] : categoriesOf(presumedFamily)
  const seen = Object.entries(presumedEvidence?.category ?? {}).filter(([, p]) => p >= weights.asWell)
  const isSure = (presumedEvidence?.category?.[category] ?? 1) >= weights.sureKind
  const near = isSure ? [] : nearCategories(category)
  return [...new Set([category, ...seen.map(([kind]) => kind as Category), ...near])]
}

/** What is never given up: "not that", whom it is for, stock, and what was shown already. */
export function neverRelaxedFilter(wish: Wish): ProductFilter {
  const refused = uniteValues(wish.unwanted, fallenWith(wish))
  const unwanted = uniteValues(refused, otherWearers(wish.wanted)) ?? {}
  return {
    ...(hasValues(unwanted) ? { unwanted } : {}),
    ...(wish.unwanted_brands.length ? { unwanted_brands: wish.unwanted_brands } : {}),
    ...(wish.in_stock ? { in_stock: true } : {}),
    ...(wish.exclude_ids.length ? { exclude_ids: wish.exclude_ids } : {}),
  }
}

const hasValues = (values: AttributeValues) => Object.values(values).some((list) => list && list.length > 0)

/** Near matches are for the same wearer, or for anybody: a man is shown no women's pieces, a grown-up no child's. */
function otherWearers({ gender = [], age_group = [] }: AttributeValues): AttributeValues {
  const [only, ...others] = gender.filter((each) => each !== 'unisex')
  const isOne = only !== undefined && others.length === 0
  const isChild = age_group.some((age) => age === 'kids' || age === 'babies')
  const isAdult = age_group.includes('adults') || (age_group.length === 0 && isOne)
  return {
    ...(isOne ? { gender: [only === 'female' ? 'male' : 'female'] } : {}),
    ...(isChild && !isAdult ? { age_group: ['adults'] } : {}),
    ...(isAdult && !isChild ? { age_group: ['kids', 'babies'] } : {}),
  }
}

export function uniteValues(
  one: AttributeValues = {},
  other: AttributeValues = {},
): AttributeValues | undefined {
  const names = attributeNames.filter((name) => one[name]?.length || other[name]?.length)
  const entries = names.map(
    (name) => [name, [...new Set([...(one[name] ?? []), ...(other[name] ?? [])])]] as const,
  )
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
