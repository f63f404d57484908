import type { AttributeName } from '../product/attributes.ts'
import { findTerms } from '../product/find-terms.ts'
import { splitWords } from '../product/split-words.ts'

/** The words without those of attributes that are said anew or withdrawn: "mustard" ends with "in blue". */
export function wordsWithout(text: string, attributes: readonly AttributeName[]): string {
  if (text === '' || attributes.length === 0) return text
  const words = splitWords(text)
  const stale = new Set<number>()
  for (const { start, end, meanings } of findTerms(words)) {
    if (!meanings.some(({ attribute }) => attributes.includes(attribute))) continue
    for (let at = start; at < end; at++) stale.add(at)
  }
  if (stale.size === 0) return text
  return words.flatMap(({ raw }, at) => (stale.has(at) ? [] : [raw])).join(' ')
}
