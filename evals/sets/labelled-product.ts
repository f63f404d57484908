import type { AttributeName, Attributes } from '../../src/product/attributes.ts'
import type { Availability } from '../../src/product/availability.ts'
import type { Price } from '../../src/product/product.ts'

/** A product of which is known what is true: what cases with exact judgments are made from. */
export type LabelledProduct = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly image?: string | undefined
  readonly attributes: Attributes
  readonly price: Price | null
  readonly brand?: string | null | undefined
  /** Those that can be bought; empty where the shop does not say. */
  readonly sizes?: readonly string[] | undefined
  readonly availability?: Availability | undefined
  /** Of these a buyer takes one value. */
  readonly choices?: readonly AttributeName[] | undefined
}
