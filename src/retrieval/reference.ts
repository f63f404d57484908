import { AppError } from '../errors.ts'
import type { Attributes } from '../product/attributes.ts'
import type { Evidence } from '../product/evidence.ts'
import { familyOf } from '../product/garment.ts'
import { type Category, categoryTerms, type Family } from '../product/taxonomy.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import type { Reading } from './reading.ts'

/** What "like this" points at: a garment of a photo, or a product. */
export type Reference = {
  readonly attributes: Attributes
  /** Of a garment whose kind is too doubtful to name. */
  readonly family?: Family | undefined
  readonly vector: readonly number[] | null
  /** How sure its attributes are, where a model saw them. */
  readonly evidence?: Evidence | undefined
} & (
  | {
      readonly kind: 'photo'
      readonly handle: string
      /** Which of the photo's garments, from 1; absent for the main one. */
      readonly garment?: number
      /** Id of the product whose own picture it practically is. */
      readonly same?: string
    }
  | { readonly kind: 'product'; readonly id: string }
)

/** One garment of a photo as what "like this" points at; 1 is the main one. */
export function referenceFromReading(reading: Reading, garmentOrdinal = 1): Reference {
  const garment = reading.garments[garmentOrdinal - 1]
  if (garmentOrdinal > 1 && garment === undefined) {
    throw new AppError('invalid-request', `${reading.handle} has no garment number ${garmentOrdinal}.`)
  }
  const attributes: Attributes = garment?.attributes ?? {}
  const vector =
    garmentOrdinal === 1 ? reading.vector : (reading.furtherVectors?.[garmentOrdinal - 2] ?? null)
  const same = reading.same?.[garmentOrdinal - 1]
  return {
    kind: 'photo',
    handle: reading.handle,
    attributes,
    vector,
    evidence: garment?.evidence,
    ...(garment?.family === undefined ? {} : { family: garment.family }),
    ...(garmentOrdinal > 1 ? { garment: garmentOrdinal } : {}),
    ...(same == null ? {} : { same }),
  }
}

/** The place of the garment that the kinds name ("that bag" beside a dress), from 1; the main one's where they name none. */
export function garmentOfCategories({ garments }: Reading, categories: readonly Category[]): number {
  const named = garments.findIndex(
    ({ attributes: { category } }) => category && categories.includes(category),
  )
  const alike = garments.findIndex((garment) =>
    categories.some((category) => familyOf(garment) === categoryTerms[category].family),
  )
  return Math.max(0, named >= 0 ? named : alike) + 1
}

/** A product of the shop as what "like this" points at. Throws `product-not-found`. */
export async function referenceFromProduct(
  { index }: { index: ProductIndex },
  id: string,
): Promise<Reference> {
  const [[product], vectors] = await Promise.all([index.get([id]), index.vectors([id])])
  if (!product) throw new AppError('product-not-found', `There is no product "${id}".`)
  const vector = vectors.get(id)
  return {
    kind: 'product',
    id,
    attributes: product.attributes,
    vector: vector ? Array.from(vector) : null,
    evidence: product.evidence,
  }
}
