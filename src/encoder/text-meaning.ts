import { findTerms } from '../product/find-terms.ts'
import { splitWords } from '../product/split-words.ts'
import { type Meaning, wordSlots } from './blocks.ts'

/** Words that say nothing of how a garment looks. */
const empty = new Set(
  'a an and any are at by clothes clothing for from garment i in is it item looking me my of on or product show some something that the this to want wear with you'.split(
    ' ',
  ),
)

/** What a text names of each attribute, and its other words, hashed into slots. */
export function meaningOf(text: string): Meaning {
  const words = splitWords(text)
  const named: Record<string, Record<string, number>> = {}
  const taken = new Set<number>()
  for (const { start, end, meanings } of findTerms(words)) {
    const exact = meanings.every((meaning) => !meaning.loose)
    for (let at = start; at < end; at++) if (exact) taken.add(at)
    for (const { attribute, values } of meanings) {
      named[attribute] ??= {}
      for (const value of values) named[attribute][value] = (named[attribute][value] ?? 0) + 1 / values.length
    }
  }
  return {
    ...named,
    words: hashed(
      words.filter((word, at) => !taken.has(at) && !empty.has(word.text)).map((word) => word.text),
    ),
  }
}

/** Feature hashing with signs (Weinberger et al., 2009), scaled to length one. */
function hashed(words: readonly string[]): Float32Array {
  const slots = new Float32Array(wordSlots)
  for (const word of words) {
    const hash = fnv1a(word)
    slots[hash % wordSlots]! += hash & 0x10000 ? 1 : -1
  }
  const length = Math.hypot(...slots)
  return length === 0 ? slots : slots.map((value) => value / length)
}

function fnv1a(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
