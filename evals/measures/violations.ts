import { type Attributes, type AttributeValues, attributeNames } from '../../src/product/attributes.ts'
import type { PriceRange } from '../../src/product/wish.ts'

/** What the shopper stated, by the label of the case. */
export type Constraints = {
  readonly wanted?: AttributeValues | undefined
  readonly unwanted?: AttributeValues | undefined
  readonly price?: PriceRange | undefined
}

/** What is true of a product, by its label. */
export type ProductFacts = {
  readonly attributes: Attributes
  readonly price?: { readonly amount: number } | null | undefined
}

/** A product as an answer showed it: a near match is one that the answer itself says misses something. */
export type ShownProduct = { readonly id: string; readonly nearMatch: boolean }

/**
 * Share of the shown products that break a stated constraint without being called a near match; 0 when none is shown. Lower is
 * better. Our own measure of the promise that what the shopper said holds. An attribute without a label breaks what was wanted
 * of it, and keeps what was not.
 */
export function violations(
  shown: readonly ShownProduct[],
  constraints: Constraints,
  facts: ReadonlyMap<string, ProductFacts>,
): number {
  const broken = shown.filter(({ id, nearMatch }) => !nearMatch && breaks(facts.get(id), constraints))
  return shown.length === 0 ? 0 : broken.length / shown.length
}

function breaks(
  { attributes, price: cost }: ProductFacts = { attributes: {} },
  { wanted = {}, unwanted = {}, price = {} }: Constraints,
): boolean {
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
      values.some((value) => refused.includes(value))
    )
  })
}
