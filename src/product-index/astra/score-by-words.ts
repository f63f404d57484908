import type { ScoredProduct } from '../merge-hits.ts'
import { type ProductDocument, productOf } from './product-document.ts'
import { wordStem, wordsOf } from './search-terms.ts'

/** What was found for all terms together, and for each of them. */
export type FoundByTerm = {
  readonly together: readonly ProductDocument[]
  readonly each: readonly ProductDocument[][]
}

/**
 * BM25 with k1 = 1.2 and b = 0.75 (Robertson and Zaragoza, 2009) over what the database found. How common a term is shows in
 * how many documents it gave for it: a full list means a common one. A word that its analyzer matched in another form counts once.
 */
export function scoreByWords(
  { together, each }: FoundByTerm,
  { terms, limit }: { terms: readonly string[]; limit: number },
): ScoredProduct[] {
  const found = [...together, ...each.flat()]
  const documents = [...new Map(found.map((document) => [document._id, document])).values()]
  const texts = new Map(
    documents.map(({ _id, $lexical, text }) => [_id, wordsOf(String($lexical ?? text ?? '')).map(wordStem)]),
  )
  const holding = each.map((list) => new Set(list.map(({ _id }) => _id)))
  const all = Math.max(limit * 10, documents.length)
  const rarity = holding.map(({ size }) => Math.log(1 + (all - size + 0.5) / (size + 0.5)))
  const meanLength = [...texts.values()].reduce((sum, { length }) => sum + length, 0) / (texts.size || 1)
  return documents.map((document) => {
    const words = texts.get(document._id) ?? []
    const lengthShare = 1.2 * (0.25 + (0.75 * words.length) / (meanLength || 1))
    const strength = terms.reduce((sum, term, at) => {
      const stem = wordStem(term)
      const count = words.filter((word) => word === stem).length
      const times = count === 0 && holding[at]?.has(document._id) ? 1 : count
      return sum + ((rarity[at] ?? 0) * times * 2.2) / (times + lengthShare)
    }, 0)
    return { product: productOf(document), strength }
  })
}
