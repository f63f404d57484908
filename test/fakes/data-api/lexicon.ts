import { DataApiError } from './data-api-error.ts'

const stopWords = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
)

/** The terms of a text, as a "standard" tokenizer with lower case, ASCII folding, stop words and a light stemmer gives them. */
export function analyze(text: string): string[] {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return (words ?? []).filter((word) => !stopWords.has(word)).map(stem)
}

/** Cuts the commonest English endings: enough for plurals and participles. */
function stem(word: string): string {
  if (word.length < 4) return word
  const cut = word.replace(/(?:sses)$/, 'ss').replace(/(?:ies)$/, 'i')
  const singular = cut.endsWith('s') && !cut.endsWith('ss') ? cut.slice(0, -1) : cut
  const root = singular.replace(/(?:ing|ed)$/, '')
  return /[aeiouy]/.test(root) && root.length > 2 ? root.replace(/e$/, '') : singular
}

/** Documents that hold all terms of the query, the best by BM25 first, as Cassandra ranks them; ties in no order of their own. */
export function rankByWords<T>(documents: readonly { of: T; text: string }[], query: string): T[] {
  const terms = [...new Set(analyze(query))]
  if (terms.length === 0)
    throw new DataApiError('INVALID_DATABASE_QUERY', 'BM25 query must contain at least one term.', {
      scope: 'DATABASE',
      family: 'SERVER',
    })
  const analyzed = documents.map(({ of, text }) => ({ of, words: analyze(text) }))
  const mean = analyzed.reduce((sum, { words }) => sum + words.length, 0) / (analyzed.length || 1)
  const rarity = terms.map((term) => {
    const holding = analyzed.filter(({ words }) => words.includes(term)).length
    return Math.log(1 + (analyzed.length - holding + 0.5) / (holding + 0.5))
  })
  return analyzed
    .filter(({ words }) => terms.every((term) => words.includes(term)))
    .map(({ of, words }) => {
      const score = terms.reduce((sum, term, at) => {
        const times = words.filter((word) => word === term).length
        const length = 1.2 * (0.25 + (0.75 * words.length) / mean)
        return sum + ((rarity[at] as number) * times * 2.2) / (times + length)
      }, 0)
      return { of, score }
    })
    .sort((one, other) => other.score - one.score)
    .map(({ of }) => of)
}
