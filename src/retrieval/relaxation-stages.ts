import { isDeepStrictEqual } from 'node:util'
import { type AttributeName, type AttributeValues, attributeNames } from '../product/attributes.ts'
import type { ProductFilter } from '../product/filters.ts'
import type { Wish } from '../product/wish.ts'
import type { Target } from './compose-target.ts'
import { colorsNear } from './missed-constraints.ts'
import { nearCategories, nearestCategories } from './near-categories.ts'
import { relaxedIn } from './relaxation-order.ts'
import { neverRelaxedFilter, wishFilter } from './wish-filter.ts'

export type Stage = {
  readonly filter: ProductFilter
  /** How many products there must be already for this stage not to run; it adds no more than that. */
  readonly until: 'limit' | 'enough' | 'any'
  /** That the filter's price is not met, and what comes nearest to it is looked for. */
  readonly price?: 'nearest'
}

/**
 * The filters to try, from all that was asked down to its hard core: first as stated; then near kinds, near colors and
 * the finer attributes given up; then color, age, gender and brand; size, price and kind only when nothing else is left.
 */
export function relaxationStages(wish: Wish, target: Target): Stage[] {
  const strict = wishFilter(wish, target)
  const { category, color } = strict.plausible ?? {}
  const core = pickValues(strict.plausible ?? {}, relaxedIn('core'))
  const presumed = target.presumed.category
  const kind = presumed ? { category: nearCategories(presumed) } : category ? { category } : {}
  const unwanted = uniteValues(strict.unwanted, target.replaced)
  const rest = { ...strict, ...(unwanted ? { unwanted } : {}) }
  const { brands: _, ...withoutBrands } = rest
  const stages: Stage[] = [
    { filter: strict, until: 'limit' },
    {
      until: 'limit',
      filter: {
        ...rest,
        plausible: {
          ...kind,
          ...core,
          ...(color ? { color: [...color, ...colorsNear(color)] } : {}),
        },
      },
    },
    { until: 'enough', filter: { ...withoutBrands, plausible: kind } },
    ...(wish.price ? [{ until: 'any', price: 'nearest', filter: rest } as const] : []),
    {
      until: 'any',
      filter: { ...neverRelaxedFilter(wish), ...(unwanted ? { unwanted } : {}), ...nearestKinds(target) },
    },
  ]
  return stages.filter(
    (stage, at) =>
      at === 0 || stage.price === 'nearest' || !isDeepStrictEqual(stage.filter, stages[at - 1]?.filter),
  )
}

/** A kind that the shop does not have gives its nearest kinds or nothing, never anything. */
function nearestKinds({ stated, presumed }: Target): Pick<ProductFilter, 'plausible'> {
  const asked = stated.category ?? (presumed.category === undefined ? [] : [presumed.category])
  return asked.length === 0 ? {} : { plausible: { category: nearestCategories(asked) } }
}

function pickValues(values: AttributeValues, names: readonly AttributeName[]): AttributeValues {
  return Object.fromEntries(names.flatMap((name) => (values[name] ? [[name, values[name]]] : [])))
}

function uniteValues(one: AttributeValues = {}, other: AttributeValues = {}): AttributeValues | undefined {
  const names = attributeNames.filter((name) => one[name]?.length || other[name]?.length)
  const entries = names.map(
    (name) => [name, [...new Set([...(one[name] ?? []), ...(other[name] ?? [])])]] as const,
  )
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
