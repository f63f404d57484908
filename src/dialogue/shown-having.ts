import type { Claim } from '../language/claims.ts'
import type { ProductTopic } from '../language/question.ts'
import { attributeNames } from '../product/attributes.ts'
import { comparable } from '../product/comparable.ts'
import type { Product } from '../product/product.ts'
import { equalSizes } from '../product/sizes/equal-sizes.ts'
import { sizeKey, sizeKeys } from '../product/sizes/size-keys.ts'
import { isEmptyWish, type Wish } from '../product/wish.ts'
import { sentencesIn } from '../shop/shop-info.ts'
import { claimTexts } from './claim-texts.ts'
import { sentenceAbout } from './told-details.ts'

/** Which of the products of the last answer have what is asked for; of what is in no field, what their texts say. */
export type ShownHaving = {
  readonly wish: Wish
  readonly count: number
  readonly having: readonly Product[]
  /** Those of which the shop does not tell. */
  readonly untold: readonly Product[]
  /** Where only texts can tell: what they say, and of whom. */
  readonly saying: readonly { readonly product: Product; readonly sentence: string }[]
  readonly topics: readonly ProductTopic[]
}

export function shownHaving(
  products: readonly Product[],
  wish: Wish,
  { topics, claims }: { topics: readonly ProductTopic[]; claims: readonly Claim[] },
): ShownHaving {
  const isInFields = !isEmptyWish({ ...wish, text: '' })
  const holds = products.map((product) => ({ product, has: isInFields ? has(product, wish) : null }))
  return {
    ...{ wish, topics, count: products.length },
    having: holds.flatMap(({ product, has: yes }) => (yes === true ? product : [])),
    untold: holds.flatMap(({ product, has: yes }) => (yes === null ? product : [])),
    saying: isInFields
      ? []
      : products.flatMap((product) => {
          const sentence =
            claims.length > 0
              ? claims.map((claim) => sentenceClaiming(product, claim)).find((found) => found !== undefined)
              : topics.map((topic) => sentenceAbout(product, topic)).find((found) => found !== null)
          return sentence == null ? [] : { product, sentence }
        }),
  }
}

/** The sentence in which a shop's text makes a claim. */
const sentenceClaiming = ({ description }: Product, claim: Claim): string | undefined =>
  sentencesIn(description).find((sentence) =>
    claimTexts[claim].some((text) => comparable(sentence).includes(comparable(text))),
  )

/** Null where the shop does not tell. */
function has(product: Product, wish: Wish): boolean | null {
  const told = [
    ...attributeNames.map((name) => {
      const wanted: readonly string[] = wish.wanted[name] ?? []
      const refused: readonly string[] = wish.unwanted[name] ?? []
      if (wanted.length + refused.length === 0) return true
      const own: readonly string[] = [product.attributes[name] ?? []].flat()
      if (own.length === 0) return null
      const meets = wanted.length === 0 || own.some((value) => wanted.includes(value))
      return meets && !own.some((value) => refused.includes(value))
    }),
    ...(wish.sizes.length === 0
      ? []
      : [product.sizes.length === 0 ? null : comesIn(product, wish.sizes).length > 0]),
    ...(wish.price === null
      ? []
      : [product.price === null ? null : isWithin(product.price.amount, wish.price)]),
  ]
  return told.includes(false) ? false : told.includes(null) ? null : true
}

const isWithin = (amount: number, { min = 0, max = Number.POSITIVE_INFINITY }: NonNullable<Wish['price']>) =>
  amount >= min && amount <= max

/** Of a product's sizes those that are one of these, whatever the system: "42" of a skirt in S, M and L. */
export function comesIn(
  { sizes, attributes }: Pick<Product, 'sizes' | 'attributes'>,
  asked: readonly string[],
): string[] {
  const { category, gender, age_group } = attributes
  const equal = equalSizes(asked, {
    category: category === undefined ? [] : [category],
    gender: gender === undefined ? [] : [gender],
    age_group: age_group === undefined ? [] : [age_group],
  }).map(sizeKey)
  return sizes.filter((size) => sizeKeys(size).some((key) => equal.includes(key)))
}
