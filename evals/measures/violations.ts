import { attributeNames } from '../../src/product/attributes.ts'
import type { Constraints, ProductFacts } from './facts.ts'
import { isRefused, same } from './holds.ts'
import { holdsSize } from './size-held.ts'

/** A product as an answer showed it: a near match is one that the answer itself says misses something. */
export type ShownProduct = { readonly id: string; readonly nearMatch: boolean }

/**
 * Share of the shown products that break a stated constraint without being called a near match; 0 when none is shown. Lower is
 * better. Our own measure of the promise that what the shopper said holds. An attribute without a label breaks what was wanted
 * of it, and keeps what was not; sizes and stock that the shop does not state break nothing.
 */
export function violations(
  shown: readonly ShownProduct[],
  constraints: Constraints,
  facts: ReadonlyMap<string, ProductFacts>,
): number {
  const broken = shown.filter(({ id, nearMatch }) => !nearMatch && breaks(facts.get(id), constraints))
  return shown.length === 0 ? 0 : broken.length / shown.length
}

function breaks(facts: ProductFacts = { attributes: {} }, constraints: Constraints): boolean {
  const { attributes, price: cost } = facts
  const { wanted = {}, unwanted = {}, price = {} } = constraints
  if (breaksOffer(facts, constraints)) return true
  const amount = cost?.amount
  const tooDear = price.max !== undefined && (amount === undefined || amount > price.max)
  const tooCheap = price.min !== undefined && (amount === undefined || amount < price.min)
  if (tooDear || tooCheap) return true
  return attributeNames.some((name) => {
    const values: readonly string[] = [attributes[name] ?? []].flat()
    const asked: readonly string[] = wanted[name] ?? []
    const refused: readonly string[] = unwanted[name] ?? []
    return (
      (asked.length > 0 && !values.some((value) => asked.includes(value))) ||
      isRefused(values, refused, facts.choices?.includes(name))
    )
  })
}

function breaksOffer(
  { brand, sizes: own = [], availability }: ProductFacts,
  { brands, sizes, in_stock }: Constraints,
): boolean {
  const otherBrand = brands !== undefined && !brands.some((each) => same(each, brand))
  const otherSize = sizes?.every((size) => holdsSize(own, size) === false) === true
  return otherBrand || otherSize || (in_stock === true && availability === 'out_of_stock')
}
