import { type Attributes, type AttributeValues, attributeNames } from '../../src/product/attributes.ts'

/**
 * Attribute agreement of the first k products: the share of the asked attributes that a product carries, averaged over the
 * products shown; 0 when none is shown. An asked attribute is met by any of its values. Null where nothing was asked. Our own
 * measure; it needs labels, of the asking and of the products.
 */
export function agreementAt(k: number) {
  return (shown: readonly (Attributes | undefined)[], asked: AttributeValues): number | null => {
    const names = attributeNames.filter((name) => asked[name]?.length)
    if (names.length === 0) return null
    const first = shown.slice(0, k)
    const shares = first.map((attributes = {}) => {
      const met = names.filter((name) => {
        const values: readonly string[] = asked[name] ?? []
        return [attributes[name] ?? []].flat().some((value) => values.includes(value))
      })
      return met.length / names.length
    })
    return first.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / first.length
  }
}
