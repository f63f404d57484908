import type { Comparison } from '../language/request.ts'
import type { Product } from '../product/product.ts'
import { type ComparedProducts, compareProducts } from '../retrieval/directions/compare-products.ts'
import { directionWords, superlativeWords } from '../retrieval/directions/direction-words.ts'
import { formatPrice } from './list-products.ts'

/** The comparison that was asked for; by nothing named there is none to make. */
export function compareAs(products: readonly Product[], asked: Comparison | null): ComparedProducts | null {
  if (asked === null || asked.by === null) return null
  return compareProducts(products, { by: asked.by, toward: asked.toward })
}

/** The compared products, the one that is asked for first. */
export const inOrder = (
  compared: ComparedProducts | null,
  products: readonly Product[],
): readonly Product[] =>
  compared === null ? products : [...compared.ranked.map(({ product }) => product), ...compared.unknown]

type Words = Pick<ComparedProducts, 'by' | 'toward'>

/** "Cheaper", "the cheapest": how the answer to a comparison is said. */
export const comparativeOf = ({ by, toward }: Words): string =>
  by === 'price' ? (toward === 'less' ? 'cheaper' : 'more expensive') : directionWords({ axis: by, toward })

export const superlativeOf = ({ by, toward }: Words): string => {
  if (by !== 'price') return superlativeWords({ axis: by, toward })
  return toward === 'less' ? 'the cheapest' : 'the most expensive'
}

/** The facts behind a place: "29.90 EUR", "wool, long sleeves". */
export function evidenceOf({ by, ranked }: ComparedProducts, product: Product): string {
  if (by === 'price') return product.price === null ? '' : formatPrice(product.price)
  return ranked.find((standing) => standing.product.id === product.id)?.because ?? ''
}

/** The outcome in words, for a model and for the planner's reply. */
export function wordComparison(compared: ComparedProducts): string {
  const { ranked, leading, unknown } = compared
  const [first, second] = ranked
  const name = ({ title }: Product) => `“${title}”`
  if (first === undefined || (ranked.length === 1 && unknown.length > 0)) {
    const known =
      first === undefined
        ? ''
        : ` It only says of ${name(first.product)}: ${evidenceOf(compared, first.product)}.`
    return `I cannot tell which is ${comparativeOf(compared)}: the shop does not say enough.${known}`
  }
  const because = (product: Product) => evidenceOf(compared, product)
  const untold =
    unknown.length === 0 ? '' : ` Of ${listed(unknown.map(name))} the shop does not say enough to tell.`
  if (second === undefined) return `There is only ${name(first.product)} to go by.`
  const fact = (product: Product) => `${name(product)} (${because(product)})`
  if (leading > 1)
    return `${listed(ranked.slice(0, leading).map(({ product }) => fact(product)))} are level.${untold}`
  if (ranked.length === 2) {
    return `${fact(first.product)} is ${comparativeOf(compared)} than ${fact(second.product)}.${untold}`
  }
  return `${fact(first.product)} is ${superlativeOf(compared)}, then comes ${fact(second.product)}.${untold}`
}

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
