import type { ComparisonOutcome } from '../../dialogue/outcome.ts'
import type { Product } from '../../product/product.ts'
import type { ComparedProducts, Standing } from '../../retrieval/directions/compare-products.ts'
import { attributeWords } from './attribute-words.ts'
import { directionWords, superlativeWords } from './direction-words.ts'
import { and, price as priceWords } from './formats.ts'
import { wordReason } from './word-reason.ts'

const mostTold = 4

/** The answer to "welches ist wärmer?"; where nothing was named to compare by, what each product is. */
export function wordComparison({ products, compared }: ComparisonOutcome): string {
  if (compared !== null) return wordRanking(compared)
  const told = products.slice(0, mostTold).map((product) => `${nameOf(product)}: ${factsOf(product)}.`)
  return `${told.join(' ')} Sag mir, was dir wichtig ist, etwa Preis, Wärme oder Länge, dann vergleiche ich danach.`
}

function wordRanking({ by, toward, ranked, leading, unknown }: ComparedProducts): string {
  const comparative = directionWords({ axis: by, toward })
  const [first, second] = ranked
  if (first === undefined || (ranked.length === 1 && unknown.length > 0)) {
    const known = first === undefined ? '' : ` Er sagt nur von ${nameOf(first.product)}: ${because(first)}.`
    return `Welches ${comparative} ist, kann ich nicht sagen: Der Shop gibt dazu nicht genug an.${known}`
  }
  if (second === undefined) return `Da gibt es nur ${nameOf(first.product)}.`
  const untold = unknown.length === 0 ? '' : ` Zu ${and(unknown.map(nameOf))} gibt der Shop nicht genug an.`
  if (leading > 1) return `${and(ranked.slice(0, leading).map(withFacts))} liegen gleichauf.${untold}`
  if (ranked.length === 2) return `${withFacts(first)} ist ${comparative} als ${withFacts(second)}.${untold}`
  const superlative = superlativeWords({ axis: by, toward })
  return `${withFacts(first)} ist ${superlative}, danach kommt ${withFacts(second)}.${untold}`
}

const nameOf = ({ title }: Product) => `„${title}“`
const because = (standing: Standing) => standing.because.map(wordReason).join(', ')
const withFacts = (standing: Standing) => `${nameOf(standing.product)} (${because(standing)})`

const compared = ['color', 'pattern', 'material', 'length', 'sleeve_length', 'fit', 'occasion'] as const

function factsOf({ price, attributes }: Product): string {
  const facts = compared.flatMap((name) =>
    [attributes[name] ?? []].flat().map((value) => attributeWords(name, value)),
  )
  return [price === null ? 'kein Preis angegeben' : priceWords(price), ...facts].join(', ')
}
