import type { Withdrawal } from '../language/request.ts'
import { type AttributeName, attributeNames } from '../product/attributes.ts'
import { type Wish, wishSchema } from '../product/wish.ts'
import { scales } from '../retrieval/directions/scales.ts'
import { wordsWithout } from './words-without.ts'

/** The wish without what a shopper withdraws ("forget the price", "any color is fine"). */
export function withdrawConstraints(wish: Wish, names: readonly Withdrawal[]): Wish {
  if (names.length === 0) return wish
  const kept = names.includes('words') ? onlyKind(wish) : wish
  const attributes = attributesIn(names)
  const without = <T extends object>(values: T): T =>
    Object.fromEntries(
      Object.entries(values).filter(([name]) => !attributes.includes(name as AttributeName)),
    ) as T
  return {
    ...kept,
    text: wordsWithout(kept.text, attributes),
    wanted: without(kept.wanted),
    unwanted: without(kept.unwanted),
    directions: kept.directions.filter(
      ({ axis }) => !scales[axis].some((scale) => scale.constrains && attributes.includes(scale.attribute)),
    ),
    ...(names.includes('price') ? { price: null } : {}),
    ...(names.includes('size') ? { sizes: [] } : {}),
    ...(names.includes('brand') ? { brands: [], unwanted_brands: [] } : {}),
    ...(names.includes('in_stock') ? { in_stock: false } : {}),
  }
}

/** The attributes among what is withdrawn. */
export const attributesIn = (names: readonly Withdrawal[]): AttributeName[] =>
  attributeNames.filter((name) => names.includes(name))

function onlyKind({ wanted: { category }, exclude_ids, sort }: Wish): Wish {
  return wishSchema.parse({ wanted: category === undefined ? {} : { category }, exclude_ids, sort })
}
