import type { ComparisonOutcome } from '../../dialogue/outcome.ts'
import type { Product } from '../../product/product.ts'
import type { ComparedProducts, Standing } from '../../retrieval/directions/compare-products.ts'
import { attributeWords } from './attribute-words.ts'
import { directionWords, superlativeWords } from './direction-words.ts'
import { and, price as priceWords } from './formats.ts'
import { wordReason } from './word-reason.ts'

/** Products told apart in words; more would be a list that nobody reads. */
const mostTold = 4

/** The reply to "which is warmer?"; where nothing was named to compare by, what each product is. */
export function wordComparison({ products, compared }: ComparisonOutcome): string {
  if (compared !== null) return wordRanking(compared)
  const told = products.slice(0, mostTold).map((product) => `${nameOf(product)}: ${factsOf(product)}.`)
  return `${told.join(' ')} Tell me what matters to you, such as price, warmth or length, and I will compare by that.`
}

/** Which product is the one that is asked for, and the facts that decide. */
export function wordRanking({ by, toward, ranked, leading, unknown }: ComparedProducts): string {
  const comparative = directionWords({ axis: by, toward })
  const [first, second] = ranked
  if (first === undefined || (ranked.length === 1 && unknown.length > 0)) {
    const known = first === undefined ? '' : ` It only says of ${nameOf(first.product)}: ${because(first)}.`
    return `I cannot tell which is ${comparative}: the shop does not say enough.${known}`
  }
  const untold =
    unknown.length === 0 ? '' : ` Of ${and(unknown.map(nameOf))} the shop does not say enough to tell.`
  if (second === undefined) return `There is only ${nameOf(first.product)} to go by.`
  if (leading > 1) return `${and(ranked.slice(0, leading).map(withFacts))} are level.${untold}`
  if (ranked.length === 2) return `${withFacts(first)} is ${comparative} than ${withFacts(second)}.${untold}`
  const superlative = superlativeWords({ axis: by, toward })
  return `${withFacts(first)} is ${superlative}, then comes ${withFacts(second)}.${untold}`
}

const nameOf = ({ title }: Product) => `“${title}”`
const because = (standing: Standing) => standing.because.map(wordReason).join(', ')
const withFacts = (standing: Standing) => `${nameOf(standing.product)} (${because(standing)})`

const compared = ['color', 'pattern', 'material', 'length', 'sleeve_length', 'fit', 'occasion'] as const

function factsOf({ price, attributes }: Product): string {
  const facts = compared.flatMap((name) => {
    const values = [attributes[name] ?? []].flat()
    return values.length === 0 ? [] : and(values.map((value) => attributeWords(name, value)))
  })
  return [price === null ? 'no price given' : priceWords(price), ...facts].join(', ')
}
