import type { Attributes } from '../../src/product/attributes.ts'
import type { Price } from '../../src/product/product.ts'

/** A product of which is known what is true: what cases with exact judgments are made from. */
export type LabelledProduct = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly image?: string | undefined
  readonly attributes: Attributes
  readonly price: Price | null
}
