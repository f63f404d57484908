import type { AttributeName, Attributes, AttributeValues } from '../../src/product/attributes.ts'
import type { Availability } from '../../src/product/availability.ts'
import type { PriceRange } from '../../src/product/wish.ts'

/** What the shopper stated, by the label of the case. */
export type Constraints = {
  readonly wanted?: AttributeValues | undefined
  readonly unwanted?: AttributeValues | undefined
  readonly price?: PriceRange | undefined
  readonly brands?: readonly string[] | undefined
  readonly sizes?: readonly string[] | undefined
  readonly in_stock?: boolean | undefined
  /** The product so titled. */
  readonly title?: string | undefined
}

/** What is true of a product, by its label. */
export type ProductFacts = {
  readonly attributes: Attributes
  readonly price?: { readonly amount: number; readonly currency?: string } | null | undefined
  readonly title?: string | undefined
  readonly brand?: string | null | undefined
  /** Those that can be bought; empty where the shop does not say. */
  readonly sizes?: readonly string[] | undefined
  readonly availability?: Availability | undefined
  /** Of these a buyer takes one value: what comes in navy and in white need not be white. */
  readonly choices?: readonly AttributeName[] | undefined
  /** The feed that it is from, in a set of several. */
  readonly feed?: string | undefined
}
