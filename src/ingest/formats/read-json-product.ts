import { agenticProduct } from './agentic-product.ts'
import { flattenRecord, isObject } from './flatten-record.ts'
import type { JsonRow } from './json-row.ts'
import { nestedProduct } from './nested-product.ts'
import { schemaOrgProduct } from './schema-org.ts'
import { shopifyProduct } from './shopify-product.ts'

/** The rows of a product that is one JSON object: itself, and its variants where it holds a list of them. */
export function readJsonProduct(object: Record<string, unknown>): JsonRow[] {
  const inner = unwrapped(object)
  const thing = schemaOrgProduct(inner)
  if (thing === null) return []
  const product = thing ?? inner
  return (
    shopifyProduct(product) ??
    agenticProduct(product) ??
    nestedProduct(product) ?? [{ record: flattenRecord(product) }]
  )
}

/** A product that a list wraps once more: `{ "node": {…} }`, `{ "item": {…} }`. */
function unwrapped(object: Record<string, unknown>): Record<string, unknown> {
  for (const name of ['node', 'item', 'product']) {
    const inner = object[name]
    if (isObject(inner) && object.title === undefined && object.name === undefined) return inner
  }
  return object
}
