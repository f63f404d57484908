import type { Product } from './product.ts'
import { splitWords } from './split-words.ts'
import { termIndex } from './term-index.ts'

const shortestWord = 3
/** An index keeps so many names of a product. */
const mostNames = 1_600
/** A longer title is a sentence that nobody types. */
const longestTitle = 12

/** An id, sku or article number as it is compared: "PW-2041-7" and "pw 2041 7" are one. Without a digit it must be of parts: "IB-SC"; else empty. */
export function codeKey(code: string): string {
  const plain = code.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const isCode = /\p{N}/u.test(plain) ? plain.length > 1 : plain.length > 3 && inParts.test(code.trim())
  return isCode ? `code:${plain}` : ''
}

const inParts = /^[\p{L}\p{N}]+(?:[-_./][\p{L}\p{N}]+)+$/u

/** Words in a row as a title is compared. */
export const titleKey = (words: readonly string[]): string => `title:${words.join(' ')}`

/** A word as part of a name; empty for one that the vocabulary knows, or that is too short to be one. */
export function nameKey(word: string): string {
  const isName = word.length >= shortestWord && /^\p{L}+$/u.test(word) && !termIndex.meanings.has(word)
  return isName ? `word:${word}` : ''
}

/** The id of the one variant that goes by a number; none where the number is the product's, or several go by it. */
export function variantOfCode(
  { id, variants }: Pick<Product, 'id' | 'variants'>,
  key: string,
): string | undefined {
  if (codeKey(id) === key) return undefined
  const [only, ...others] = variants.filter((each) =>
    [each.id, ...(each.codes ?? [])].some((code) => codeKey(code) === key),
  )
  return others.length === 0 ? only?.id : undefined
}

/** What a product is asked for by: its id and numbers, its whole title, and each word of the title that is no word of the vocabulary. */
export function productNames({
  id,
  title,
  codes,
  variants,
}: Pick<Product, 'id' | 'title' | 'codes' | 'variants'>): string[] {
  const words = splitWords(title).map(({ text }) => text)
  const whole = words.length > 0 && words.length <= longestTitle ? [titleKey(words)] : []
  const ofVariants = variants.flatMap((each) => [each.id, ...(each.codes ?? [])])
  const numbers = [...new Set([id, ...codes, ...ofVariants])].map(codeKey)
  const names = [...whole, ...words.map(nameKey), ...numbers].filter((key) => key !== '')
  return [...new Set(names)].slice(0, mostNames)
}
