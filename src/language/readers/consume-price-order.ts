import type { Word } from '../../product/split-words.ts'
import type { Wish } from '../../product/wish.ts'
import {
  cheaperPhrases,
  cheapestFirst,
  dearestFirst,
  deniesCheap,
  deniesNewest,
  newestFirst,
  notCheap,
  pricierPhrases,
} from '../en/price-order-words.ts'
import type { MaskedText } from '../masked-text.ts'
import { consumePhrases, createPhraseBook, type FoundPhrase } from '../phrase-book.ts'

export type PriceOrder = {
  readonly comparison: 'cheaper' | 'pricier' | null
  readonly sort: Wish['sort']
}

type FoundTerms = 'cheaper' | 'pricier' | Exclude<Wish['sort'], 'relevance'>

const book = createPhraseBook<FoundTerms>([
  ['cheaper', cheaperPhrases],
  ['pricier', pricierPhrases],
  ['price-ascending', cheapestFirst],
  ['price-descending', dearestFirst],
  ['newest', newestFirst],
])

/** "Cheaper than 50" and "budget: 50" are prices. */
const namesPrice = (masked: MaskedText, { to }: FoundPhrase<FoundTerms>) =>
  /^\s*:?\s*(?:[$€£₹¥]|\d|a hundred)/.test(masked.text.slice(to, to + 12))

/** "The cheapest of all dresses", not "a budget of 50". */
const isSuperlative = (words: readonly Word[], start: number, end: number): boolean =>
  words.slice(start, end).some(({ text }) => text === 'cheapest' || text === 'lowest' || text === 'least')

const isOtherwise = (words: readonly Word[], { start, end, meaning }: FoundPhrase<FoundTerms>) =>
  (meaning === 'newest' && deniesNewest.has(words[start - 1]?.text ?? '')) ||
  (meaning === 'price-ascending' &&
    ((notCheap.has(words[end]?.text ?? '') && !isSuperlative(words, start, end)) ||
      deniesCheap.has(words[start - 1]?.text ?? '')))

/** Consumes what is said of the order without a number: "cheaper than the first one", "the cheapest", "the newest". */
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
