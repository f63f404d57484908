import type { Word } from '../product/split-words.ts'
import {
  cheaperPhrases,
  cheapestFirst,
  dearestFirst,
  deniesCheap,
  notCheap,
  pricierPhrases,
} from './en/price-order-words.ts'
import { createPhraseBook, type FoundPhrase, takePhrases } from './phrase-book.ts'
import type { Scratch } from './scratch.ts'

export type PriceOrder = {
  readonly comparison: 'cheaper' | 'pricier' | null
  readonly sort: 'relevance' | 'price-ascending' | 'price-descending'
}

type Said = 'cheaper' | 'pricier' | 'price-ascending' | 'price-descending'

const book = createPhraseBook<Said>([
  ['cheaper', cheaperPhrases],
  ['pricier', pricierPhrases],
  ['price-ascending', cheapestFirst],
  ['price-descending', dearestFirst],
])

/** "Cheaper than 50" and "budget: 50" are prices. */
const namesPrice = (scratch: Scratch, { to }: FoundPhrase<Said>) =>
  /^\s*:?\s*(?:[$€£₹¥]|\d|a hundred)/.test(scratch.text.slice(to, to + 12))

const isOtherwise = (words: readonly Word[], { start, end, meaning }: FoundPhrase<Said>) =>
  meaning === 'price-ascending' &&
  (notCheap.has(words[end]?.text ?? '') || deniesCheap.has(words[start - 1]?.text ?? ''))

/** Takes out what is said of price without a number: "cheaper than the first one", "the cheapest". */
export function takePriceOrder(scratch: Scratch): PriceOrder {
  let comparison: PriceOrder['comparison'] = null
  let sort: PriceOrder['sort'] = 'relevance'
  takePhrases(scratch, book, (phrase, words) => {
    if (namesPrice(scratch, phrase) || isOtherwise(words, phrase)) return false
    const { meaning } = phrase
    if (meaning === 'cheaper' || meaning === 'pricier') comparison = meaning
    else sort = meaning
  })
  return { comparison, sort }
}
