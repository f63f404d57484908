import type { CatalogueList, Question } from '../language/question.ts'
import type { AttributeName } from '../product/attributes.ts'
import type { ProductFilter } from '../product/filters.ts'
import type { Wish } from '../product/wish.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import { intersectFilters } from '../retrieval/intersect-filters.ts'
import type { CatalogueFact } from './answer.ts'

type Asked = Extract<Question, { about: 'catalogue' }>['asks']

const attributeOf = { colors: 'color', materials: 'material', kinds: 'category' } as const satisfies Partial<
  Record<CatalogueList, AttributeName>
>

/** What the index tells of all products that a wish fits. */
export async function catalogueFact(
  index: ProductIndex,
  wish: Wish,
  asks: Asked,
  filter: ProductFilter | undefined,
): Promise<CatalogueFact> {
  const fits = intersectFilters(filterOf(wish), filter)
  if (fits === null) return asks === 'price-range' ? { tells: asks, from: null, to: null } : noneOf(asks)
  if (asks === 'count') return { tells: asks, total: await index.count(fits) }
  const { brands, attributes, sizes, price } = await index.facets(fits)
  if (asks === 'sizes') return { tells: asks, values: bySize(Object.keys(sizes)) }
  if (asks === 'brands') return { tells: asks, values: Object.keys(brands) }
  if (asks !== 'price-range') return { tells: asks, values: Object.keys(attributes[attributeOf[asks]] ?? {}) }
  if (price === null) return { tells: asks, from: null, to: null }
  const { currency } = price
  return { tells: asks, from: { amount: price.min, currency }, to: { amount: price.max, currency } }
}

const noneOf = (asks: Exclude<Asked, 'price-range'>): CatalogueFact =>
  asks === 'count' ? { tells: asks, total: 0 } : { tells: asks, values: [] }

/** What a wish asks of every product, as the index takes it. */
export function filterOf({
  wanted,
  unwanted,
  price,
  sizes,
  brands,
  unwanted_brands,
  in_stock,
}: Wish): ProductFilter {
  return {
    ...(Object.keys(wanted).length > 0 ? { wanted } : {}),
    ...(Object.keys(unwanted).length > 0 ? { unwanted } : {}),
    ...(price === null ? {} : { price }),
    ...(sizes.length > 0 ? { sizes } : {}),
    ...(brands.length > 0 ? { brands } : {}),
    ...(unwanted_brands.length > 0 ? { unwanted_brands } : {}),
    ...(in_stock ? { in_stock } : {}),
  }
}

const letters = ['xxs', 'xs', 's', 'm', 'l', 'xl', 'xxl', '2xl', 'xxxl', '3xl', '4xl', '5xl']

/** Each size once: letters from small to large, then numbers, then the rest. */
function bySize(sizes: readonly string[]): string[] {
  const rank = (size: string) => {
    const place = letters.indexOf(size.toLowerCase())
    if (place >= 0) return place
    return Number.isNaN(Number.parseFloat(size)) ? 10_000 : 100 + Number.parseFloat(size)
  }
  return sizes.toSorted((one, other) => rank(one) - rank(other) || one.localeCompare(other))
}
