import { isObject } from './flatten-record.ts'

const products =
  /^(?:https?:\/\/schema\.org\/|schema:)?(?:Product|ProductGroup|ProductModel|IndividualProduct|SomeProducts)$/i

/**
 * A thing of schema.org as the plain product that it is, its own words for what it is taken out; null for one that is no product, such as
 * the page around it. Undefined for an object that names no type.
 */
export function schemaOrgProduct(
  object: Record<string, unknown>,
): Record<string, unknown> | null | undefined {
  const type = object['@type']
  if (type === undefined) return undefined
  const types = Array.isArray(type) ? type : [type]
  if (!types.some((each) => typeof each === 'string' && products.test(each))) return null
  const plain = withoutKeywords(object) as Record<string, unknown>
  const hasId = ['sku', 'productID', 'productGroupID', 'gtin', 'gtin13', 'mpn', 'id'].some(
    (name) => name in plain,
  )
  return hasId || typeof object['@id'] !== 'string' ? plain : { id: object['@id'], ...plain }
}

function withoutKeywords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutKeywords)
  if (!isObject(value)) return value
  if ('@value' in value) return value['@value']
  const kept = Object.entries(value).filter(([name]) => !name.startsWith('@'))
  return Object.fromEntries(kept.map(([name, held]) => [name, withoutKeywords(held)]))
}
