import type { ComparisonOutcome } from '../../dialogue/outcome.ts'
import type { Product } from '../../product/product.ts'
import { wordComparison } from '../compare-shown.ts'
import { formatPrice } from '../list-products.ts'
import { either, spokenValue } from './spoken-values.ts'

/** Products told apart in words; more would be a list that nobody reads. */
const mostTold = 4

/** The reply to "which is warmer?"; where nothing was named to compare by, what each product is. */
export function wordCompared({ products, compared }: ComparisonOutcome): string {
  if (compared !== null) return wordComparison(compared)
  const told = products.slice(0, mostTold).map((product) => `“${product.title}”: ${factsOf(product)}.`)
  return `${told.join(' ')} Tell me what matters to you, such as price, warmth or length, and I will compare by that.`
}

function factsOf({ price, attributes }: Product): string {
  const { color, pattern, material, length, sleeve_length: sleeves, fit, occasion } = attributes
  const facts = [
    price === null ? 'no price given' : formatPrice(price),
    color === undefined ? '' : either(color),
    pattern === undefined ? '' : spokenValue(pattern),
    material === undefined ? '' : material.join(' and '),
    length === undefined ? '' : `${length} length`,
    sleeves === undefined
      ? ''
      : spokenValue(sleeves).replace(/^(cap|short|three quarter|long)$/, '$1 sleeves'),
    fit === undefined ? '' : `${fit} fit`,
    occasion ?? '',
  ]
  return facts.filter((fact) => fact !== '').join(', ')
}
