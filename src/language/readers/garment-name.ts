import { findTerms } from '../../product/find-terms.ts'
import { splitWords } from '../../product/split-words.ts'

const isKind = (match: ReturnType<typeof findTerms>[number]) =>
  match.meanings.some(({ attribute }) => attribute === 'category')

/** These begin something else: "this winter and boots" names no winter boots. */
const turns = /^(?:and|or|but|with|in|for|under)$/

/** Characters a stretch of text may take. */
const reach = 60

/**
 * Where the first kind of garment named after `from` ends, at most `within` words on; -1 when none is named there, or
 * something else begins before it.
 */
export function garmentEndAfter(text: string, from: number, within: number): number {
  const stretch = text.slice(from, from + reach)
  const words = splitWords(stretch)
  const turn = words.findIndex((word) => turns.test(word.text) || /[.,;:!?]/.test(word.gap))
  const near = turn < 0 ? words : words.slice(0, turn)
  const match = findTerms(near).find(isKind)
  if (match === undefined || match.start >= within) return -1
  const last = near[match.end - 1]!
  return from + last.at + last.raw.length
}

/** True when the text ends in a kind of garment: "a bag ", "shoes". */
export function endsInGarment(text: string): boolean {
  const words = splitWords(text.slice(-reach))
  const match = findTerms(words).at(-1)
  return match !== undefined && match.end === words.length && isKind(match)
}
