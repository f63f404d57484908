import type { DataAPIVector } from '@datastax/astra-db-ts'
import { addedTime } from '../../product/added-time.ts'
import { type AttributeName, attributeNames } from '../../product/attributes.ts'
import { settleStock } from '../../product/availability.ts'
import { comparable } from '../../product/comparable.ts'
import { plausibleKeys } from '../../product/evidence.ts'
import { productNames } from '../../product/names.ts'
import type { Product } from '../../product/product.ts'
import { sizeKeys } from '../../product/sizes/size-keys.ts'
import { offerKeys } from '../../product/variants.ts'
import type { IndexedProduct } from '../product-index.ts'
import { storedWords } from './search-terms.ts'

/** A catalogue is read in this many parts side by side: the API gives 50 documents a page, each part its own cursor. */
export const bucketCount = 16

/** The fields that filters name. Nothing else is indexed, so that long text is neither limited nor paid for. */
export const indexedFields: readonly string[] = [
  'id',
  'bucket',
  ...attributeNames,
  'plausible',
  'price',
  'currency',
  'brand_key',
  'sizes',
  'offers',
  'names',
  'available',
  'availability',
  'added',
  'words',
]

export type ProductDocument = {
  readonly _id: string
  /** The whole product as JSON: one string, which neither the API nor the client takes apart. */
  readonly product: string
  readonly fingerprint: string
  readonly $vector?: DataAPIVector
  readonly $lexical?: string
  readonly [field: string]: unknown
}

/** A list holds at most so many items. */
const mostItems = 1_000

/** Indexed strings hold at most 8,000 bytes. */
const lexicalBytes = 8_000

/**
 * The document of a product: each attribute as it is filtered, its words, and the product itself. What is unknown is absent. A
 * database that cannot rank by words gets them as a list.
 */
export function toProductDocument(
  { product, vector, text, fingerprint }: IndexedProduct,
  { lexical, makeVector }: { lexical: boolean; makeVector: (numbers: Float32Array) => DataAPIVector },
): ProductDocument {
  const cut = cutToBytes(text.toWellFormed(), lexicalBytes)
  const searched = lexical
    ? { ...(cut.trim() === '' ? {} : { $lexical: cut }) }
    : { words: storedWords(cut), text: cut }
  const fields = {
    ...Object.fromEntries(attributeNames.map((name) => [name, attributeField(product, name)])),
    plausible: listOrNothing(plausibleKeys(product)),
    price: product.price?.amount,
    currency: product.price?.currency,
    brand_key: product.brand === null ? undefined : keyOf(product.brand),
    sizes: listOrNothing([...new Set(product.sizes.flatMap(sizeKeys).map(keyOf))]),
    offers: offerKeys(product).map(wellFormed).slice(0, mostItems),
    added: addedTime(product) ?? undefined,
    names: listOrNothing(productNames(product).map((name) => name.toWellFormed())),
  }
  const known = Object.entries(fields).filter(([, value]) => value !== undefined)
  return {
    _id: product.id.toWellFormed(),
    id: product.id.toWellFormed(),
    bucket: bucketOf(product.id),
    available: product.stock === null || product.stock > 0,
    availability: settleStock(product).availability,
    ...Object.fromEntries(known),
    product: JSON.stringify(product),
    fingerprint,
    ...(isZero(vector) ? {} : { $vector: makeVector(vector) }),
    ...searched,
  }
}

/** A vector that has no direction; the database refuses it. */
export const isZero = (vector: Float32Array): boolean => vector.every((number) => Math.abs(number) < 1e-6)

/** A brand or size as it is compared, safe to send. */
export const keyOf = (text: string): string => comparable(text).toWellFormed()

const wellFormed = (text: string) => text.toWellFormed()

/** The product of a document that was read with the field `product`. */
export const productOf = ({ product }: Pick<ProductDocument, 'product'>): Product =>
  JSON.parse(product) as Product

function attributeField(product: Product, name: AttributeName): string | readonly string[] | undefined {
  const value = product.attributes[name]
  return Array.isArray(value) ? listOrNothing(value) : value
}

const listOrNothing = (values: readonly string[]) => (values.length > 0 ? values : undefined)

function bucketOf(id: string): number {
  let hash = 0
  for (let at = 0; at < id.length; at++) hash = (Math.imul(hash, 31) + id.charCodeAt(at)) | 0
  return (Math.imul(hash, 0x9e3779b1) >>> 0) % bucketCount
}

/** The beginning of a text that fits, never half a letter. */
function cutToBytes(text: string, most: number): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= most) return text
  let end = most
  while (end > 0 && ((bytes[end] as number) & 0xc0) === 0x80) end -= 1
  return bytes.subarray(0, end).toString()
}
