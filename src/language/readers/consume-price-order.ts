import type { Word } from '../../product/split-words.ts'
import {
  cheaperPhrases,
  cheapestFirst,
  dearestFirst,
  deniesCheap,
  notCheap,
  pricierPhrases,
} from '../en/price-order-words.ts'
import type { MaskedText } from '../masked-text.ts'
import { consumePhrases, createPhraseBook, type FoundPhrase } from '../phrase-book.ts'

export type PriceOrder = {
  readonly comparison: 'cheaper' | 'pricier' | null
  readonly sort: 'relevance' | 'price-ascending' | 'price-descending'
}

type FoundTerms = 'cheaper' | 'pricier' | 'price-ascending' | 'price-descending'

const book = createPhraseBook<FoundTerms>([
  ['cheaper', cheaperPhrases],
  ['pricier', pricierPhrases],
  ['price-ascending', cheapestFirst],
  ['price-descending', dearestFirst],
])

/** "Cheaper than 50" and "budget: 50" are prices. */
const namesPrice = (masked: MaskedText, { to }: FoundPhrase<FoundTerms>) =>
  /^\s*:?\s*(?:[$€£₹¥]|\d|a hundred)/.test(masked.text.slice(to, to + 12))

/** "The cheapest of all dresses", not "a budget of 50". */
const isSuperlative = (words: readonly Word[], start: number, end: number): boolean =>
  words.slice(start, end).some(({ text }) => text === 'cheapest' || text === 'lowest' || text === 'least')

const isOtherwise = (words: readonly Word[], { start, end, meaning }: FoundPhrase<FoundTerms>) =>
  meaning === 'price-ascending' &&
  ((notCheap.has(words[end]?.text ?? '') && !isSuperlative(words, start, end)) ||
    deniesCheap.has(words[start - 1]?.text ?? ''))

/** Consumes what is said of price without a number: "cheaper than the first one", "the cheapest". */
export function consumePriceOrder(masked: MaskedText): PriceOrder {
  let comparison: PriceOrder['comparison'] = null
  let sort: PriceOrder['sort'] = 'relevance'
  consumePhrases(masked, book, (phrase, words) => {
    if (namesPrice(masked, phrase) || isOtherwise(words, phrase)) return false
    const { meaning } = phrase
    if (meaning === 'cheaper' || meaning === 'pricier') comparison = meaning
    else sort = meaning
  })
  return { comparison, sort }
}
