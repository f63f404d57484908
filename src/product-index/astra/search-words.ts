import { errorCodeOf } from '../../platform/astra/failure.ts'
import { readPages } from '../../platform/astra/read-pages.ts'
import { type ScoredProduct, topHits } from '../merge-hits.ts'
import { type AstraQuery, allOf } from './filter-to-query.ts'
import type { ProductDocument } from './product-document.ts'
import { type FoundByTerm, scoreByWords } from './score-by-words.ts'
import { searchTerms, wordStem } from './search-terms.ts'
import { nearestTo, type SearchInput } from './search-vectors.ts'
import { topDocuments } from './top-documents.ts'

export type WordsInput = SearchInput & { readonly text: string; readonly vector?: Float32Array | undefined }

/** Best products by words: what the database finds for them, ranked by BM25, in which some of the words will do. */
export async function searchWords(input: WordsInput): Promise<ScoredProduct[]> {
  const { store, limit, text } = input
  const terms = searchTerms(text)
  if (terms.length === 0) return []
  const found = await (store.lexical ? byRelevance(input, terms) : byStoredWords(input, terms))
  return topHits(scoreByWords(found, { terms, limit }), limit)
}

/**
 * From a database that ranks by words. It ranks only what holds every term, so that it is asked for all of them together and
 * for each alone, side by side.
 */
async function byRelevance(input: WordsInput, terms: readonly string[]): Promise<FoundByTerm> {
  const { store, query, limit, signal } = input
  const search = (words: string) =>
    topDocuments(store, {
      query,
      limit,
      signal,
      sort: { $lexical: words },
      projection: { _id: 1, product: 1, $lexical: 1 },
    }).catch(noTermLeft)
  const [together, ...each] = await Promise.all([
    terms.length > 1 ? search(terms.join(' ')) : [],
    ...terms.map(search),
  ])
  return { together, each }
}

/** A word may be nothing to the database's analyzer; then it refuses to search for it, and nothing matches. */
function noTermLeft(error: unknown): ProductDocument[] {
  const code = errorCodeOf((error as Error).cause)
  if (code === 'INVALID_DATABASE_QUERY' || code === 'INVALID_QUERY') return []
  throw error
}

/** Documents that are looked at where the database cannot rank by words. */
const leastCandidates = 200

/** From a database that does not rank by words: what holds all the words or any of them, the nearest to the vector if there is one. */
async function byStoredWords(input: WordsInput, terms: readonly string[]): Promise<FoundByTerm> {
  const { store, query, signal, vector } = input
  const stems = [...new Set(terms.map(wordStem))]
  const limit = Math.max(leastCandidates, input.limit * 2)
  const projection = { _id: 1, product: 1, text: 1, words: 1 } as const
  const search = (condition: AstraQuery) => {
    const wanted = allOf([query, condition])
    if (vector !== undefined)
      return topDocuments(store, { query: wanted, limit, projection, signal, sort: nearestTo(vector) })
    const options = { limit, projection, signal, pageMs: store.timeoutMs }
    return readPages(store.products, wanted, options) as Promise<ProductDocument[]>
  }
  const [together, any] = await Promise.all([
    stems.length > 1 ? search({ words: { $all: stems } }) : [],
    search({ words: { $in: stems } }),
  ])
  const all = [...together, ...any]
  const each = terms.map((term) => all.filter(({ words }) => (words as string[]).includes(wordStem(term))))
  return { together: all, each }
}
