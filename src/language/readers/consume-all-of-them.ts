import { consumeMatches, type MaskedText } from '../masked-text.ts'

const all =
  /\b(?:all|both|each|every one|every single one) of (?:them|these|those)\b|\b(?:for|of|in) both\b(?! sides)|\b(?:them|these|those) all\b|\ball (?:two|three|four|five)(?: of them)?\b|\beverything\b(?= (?:in|under|below|from|by|up to|for)\b)|^\W*(?:(?:and|now|please|ok|okay) )*(?:all|both)(?: (?:please|now))?(?= (?:in|under|below|from|by|up to)\b)|(?<!\b(?:like|want|take|love|need|buy|for|are|of|them) )\bboth\W*$/g

/** Consumes "all of them", "everything in …": what is said holds for every garment that is looked for. */
export function consumeAllOfThem(masked: MaskedText): boolean {
  let found = false
  consumeMatches(masked, all, () => {
    found = true
  })
  return found
}
