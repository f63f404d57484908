import { attributeNames } from '../../src/product/attributes.ts'
import type { Constraints, ProductFacts } from './facts.ts'
import { holdsSize } from './size-held.ts'

/**
 * Whether a product is what was asked, by what is known of it: false where anything known speaks against it, null where what
 * would decide is not known.
 */
export function holds(facts: ProductFacts, asked: Constraints): boolean | null {
  const each = [...attributesHold(facts, asked), ...restHolds(facts, asked)]
  if (each.includes(false)) return false
  return each.includes(null) ? null : true
}

function attributesHold({ attributes, choices }: ProductFacts, { wanted = {}, unwanted = {} }: Constraints) {
  return attributeNames.flatMap((name): (boolean | null)[] => {
    const values: readonly string[] = [attributes[name] ?? []].flat()
    const [asked = [], refused = []]: (readonly string[] | undefined)[] = [wanted[name], unwanted[name]]
    if (asked.length + refused.length === 0) return []
    if (values.length === 0) return [null]
    return [
      ...(asked.length === 0 ? [] : [values.some((value) => asked.includes(value))]),
      ...(refused.length === 0 ? [] : [!isRefused(values, refused, choices?.includes(name))]),
    ]
  })
}

/** True where any value is refused; of values that a buyer chooses among, only where all are. */
export function isRefused(values: readonly string[], refused: readonly string[], isChoice = false): boolean {
  const is = (value: string) => refused.includes(value)
  return isChoice ? values.length > 0 && values.every(is) : values.some(is)
}

function restHolds(facts: ProductFacts, { price, brands, sizes, in_stock, title }: Constraints) {
  const { min = 0, max = Number.POSITIVE_INFINITY } = price ?? {}
  const amount = facts.price?.amount
  const { availability = 'unknown' } = facts
  return [
    ...(price === undefined ? [] : [amount === undefined ? null : amount >= min && amount <= max]),
    ...(brands === undefined ? [] : [facts.brand ? brands.some((brand) => same(brand, facts.brand)) : null]),
    ...(sizes === undefined ? [] : [anyOf(sizes.map((size) => holdsSize(facts.sizes ?? [], size)))]),
    ...(in_stock === true ? [availability === 'unknown' ? null : availability === 'in_stock'] : []),
    ...(title === undefined ? [] : [facts.title ? same(facts.title, title) : null]),
  ]
}

const anyOf = (each: readonly (boolean | null)[]) =>
  each.includes(true) ? true : each.includes(null) ? null : false

export const same = (one: string | null | undefined, other: string | null | undefined) =>
  plain(one) === plain(other)

const plain = (text: string | null | undefined) => (text ?? '').trim().replaceAll(/\s+/g, ' ').toLowerCase()
