/** Longer queries are cut, and more terms left out: a shopper's words that matter come first. */
const longestQuery = 1_000
const longestTerm = 60
const mostTerms = 6
/** Different words of one product that are kept where the database has no index for words. */
const mostWords = 300

const stopWords = new Set(
  'a an and are as at be but by for from i if in into is it my no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
)

/** The words of a text, lower case and without accents, in order. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const isTelling = (word: string) => word.length <= longestTerm && !stopWords.has(word)

/** The words of a query that are worth searching for, each once. */
export function searchTerms(text: string): string[] {
  const telling = wordsOf(text.toWellFormed().slice(0, longestQuery)).filter(isTelling)
  return [...new Set(telling)].slice(0, mostTerms)
}

/** The word in the singular, where it is an English plural. */
export const wordStem = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss')
    ? word.replace(/(?<=[sxz]|[cs]h)es$|s$/, '')
    : word

/** The different words of a product's text, as they are searched for. */
export const storedWords = (text: string): string[] =>
  [...new Set(wordsOf(text).filter(isTelling).map(wordStem))].slice(0, mostWords)
