import type { ShopperRequest } from '../../src/language/request.ts'
import { type AttributeValues, attributeNames, attributeTerms } from '../../src/product/attributes.ts'
import { anyPattern, type Claim } from './label.ts'

export type Claims = {
  readonly set: readonly Claim[]
  readonly removed: readonly Claim[]
  readonly directions: readonly Claim[]
}

const shapes = Object.keys(attributeTerms.pattern).filter((pattern) => pattern !== 'solid')

/** "For women" rules out what is for kids; nobody took that away. */
const isImplied = /^age_group=/

/** What a parsed request says, over all the garments it names; every pattern at once is one claim. */
export function claimsOf({ wishes }: ShopperRequest): Claims {
  const distinct = (claims: Claim[]) => [...new Set(claims)]
  return {
    set: distinct(wishes.flatMap(({ wanted }) => valueClaims(wanted))),
    removed: distinct(
      wishes.flatMap((wish) => [
        ...valueClaims(wish.unwanted).filter((claim) => !isImplied.test(claim)),
        ...wish.unwanted_words.map((word) => `word=${word}`),
        ...wish.unwanted_brands.map((brand) => `brand=${brand}`),
      ]),
    ),
    directions: distinct(
      wishes.flatMap(({ directions }) => directions.map(({ axis, toward }) => `${axis} ${toward}`)),
    ),
  }
}

function valueClaims(lists: AttributeValues): Claim[] {
  return attributeNames.flatMap((name) => {
    const values: readonly string[] = lists[name] ?? []
    const isAnyPattern = name === 'pattern' && shapes.every((shape) => values.includes(shape))
    const said = isAnyPattern ? [anyPattern, ...values.filter((value) => !shapes.includes(value))] : values
    return said.map((value) => `${name}=${value}`)
  })
}
