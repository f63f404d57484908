import { isDeepStrictEqual } from 'node:util'
import { type AttributeName, type AttributeValues, attributeNames } from '../product/attributes.ts'
import type { ProductFilter } from '../product/filters.ts'
import type { AskableField } from '../product/tells.ts'
import type { Wish } from '../product/wish.ts'
import type { Target } from './compose-target.ts'
import { colorsNear } from './missed-constraints.ts'
import { nearCategories, nearestCategories } from './near-categories.ts'
import { relaxedIn } from './relaxation-order.ts'
import { neverRelaxedFilter, uniteValues, wishFilter } from './wish-filter.ts'

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
  // What says otherwise of what the shop hardly ever states stays out of every stage; what says nothing passes each.
  const open = (filter: ProductFilter) => passingUnstated(filter, strict, target.unstated)
  const stages: Stage[] = [
    // The cheapest is so over what states it and what does not.
    { filter: wish.sort === 'relevance' ? strict : open(strict), until: 'limit' },
    { filter: open(strict), until: 'limit' },
    {
      until: 'limit',
      filter: open({
        ...rest,
        plausible: {
          ...kind,
          ...core,
          ...(color ? { color: [...color, ...colorsNear(color)] } : {}),
        },
      }),
    },
    { until: 'enough', filter: open({ ...withoutBrands, plausible: kind }) },
    ...(wish.price ? [{ until: 'any', price: 'nearest', filter: open(rest) } as const] : []),
    {
      until: 'any',
      filter: open({
        ...neverRelaxedFilter(wish),
        ...(unwanted ? { unwanted } : {}),
        ...nearestKinds(target),
      }),
    },
  ]
  return stages.filter(
    (stage, at) =>
      at === 0 || stage.price === 'nearest' || !isDeepStrictEqual(stage.filter, stages[at - 1]?.filter),
  )
}

/** The filter, with what was asked of fields that the shop hardly ever states: what says nothing of them passes. */
function passingUnstated(
  filter: ProductFilter,
  { plausible = {}, price, sizes, brands }: ProductFilter,
  unstated: readonly AskableField[] = [],
): ProductFilter {
  if (unstated.length === 0) return filter
  const names = attributeNames.filter((name) => unstated.includes(name))
  return {
    ...(unstated.includes('price') && price ? { price } : {}),
    ...(unstated.includes('size') && sizes ? { sizes } : {}),
    ...(unstated.includes('brand') && brands ? { brands } : {}),
    ...filter,
    plausible: { ...pickValues(plausible, names), ...filter.plausible },
    unstated_pass: [...unstated],
  }
}

/** A kind that the shop does not have gives its nearest kinds or nothing, never anything. */
function nearestKinds({ stated, presumed }: Target): Pick<ProductFilter, 'plausible'> {
  const asked = stated.category ?? (presumed.category === undefined ? [] : [presumed.category])
  return asked.length === 0 ? {} : { plausible: { category: nearestCategories(asked) } }
}

function pickValues(values: AttributeValues, names: readonly AttributeName[]): AttributeValues {
  return Object.fromEntries(names.flatMap((name) => (values[name] ? [[name, values[name]]] : [])))
}
