import type { Log } from '../log.ts'
import { appliesTo } from '../product/applies-to.ts'
import { attributeNames } from '../product/attributes.ts'
import type { ProductFilter } from '../product/filters.ts'
import type { Category } from '../product/taxonomy.ts'
import type { AskableField } from '../product/tells.ts'
import type { FacetCounts, ProductIndex } from '../product-index/product-index.ts'
import { knownCatalogue } from './known-catalogue.ts'
import { weights } from './weights.ts'

/**
 * The fields that a filter asks for and that the shop hardly ever tells of the kinds it is about. What is unknown is not "no": there the filter
 * ranks.
 */
export async function unstatedFields(
  { index, log }: { readonly index: ProductIndex; readonly log?: Log },
  filter: ProductFilter,
): Promise<AskableField[]> {
  const asked = askedFields(filter)
  if (asked.length === 0) return []
  const catalogue = await knownCatalogue(index, log)
  if (catalogue === null) return []
  const kinds = filter.plausible?.category ?? filter.wanted?.category ?? []
  return asked.filter((field) => isUnstated(catalogue.told, field, kinds))
}

/** A kind is always told, if only by its absence; a piece of no stated age is made for grown-ups, unless its size tells: then that is asked for, too. */
function askedFields({ wanted, plausible, price, sizes, brands }: ProductFilter): AskableField[] {
  const attributes = attributeNames.filter(
    (name) =>
      name !== 'category' &&
      (name !== 'age_group' || (sizes?.length ?? 0) > 0) &&
      ((wanted?.[name]?.length ?? 0) > 0 || (plausible?.[name]?.length ?? 0) > 0),
  )
  const hasBound = price?.min !== undefined || price?.max !== undefined
  return [
    ...attributes,
    ...(hasBound ? (['price'] as const) : []),
    ...(sizes?.length ? (['size'] as const) : []),
    ...(brands?.length ? (['brand'] as const) : []),
  ]
}

function isUnstated(told: FacetCounts['told'], field: AskableField, kinds: readonly string[]): boolean {
  const share = (named: readonly string[]): number | null => {
    const counts = named.flatMap((kind) => (told[kind] && canTell(field, kind) ? [told[kind]] : []))
    const products = counts.reduce((sum, each) => sum + each.products, 0)
    return products === 0 ? null : counts.reduce((sum, each) => sum + (each[field] ?? 0), 0) / products
  }
  const all = share(Object.keys(told))
  const ofKinds = (kinds.length === 0 ? null : share(kinds)) ?? all
  return ofKinds !== null && ofKinds < weights.hardlyStated
}

/** Of every kind a shop can tell size, price and brand. */
const canTell = (field: AskableField, kind: string): boolean =>
  field === 'price' ||
  field === 'size' ||
  field === 'brand' ||
  appliesTo(field, kind === '' ? undefined : (kind as Category))
