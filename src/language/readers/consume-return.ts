import { consumeMatches, type MaskedText } from '../masked-text.ts'
import { garmentEndAfter } from './garment-name.ts'

const returning =
  /\b(?:(?:go|going|coming|come|getting|get) )?back to (?:the|my|his|her|those|these|that)\b(?! (?:start|beginning)\b)/g

/** Consumes "back to" of "back to the coat": true where a garment that was looked for before is taken up again. */
export function consumeReturn(masked: MaskedText): boolean {
  let found = false
  consumeMatches(masked, returning, (match) => {
    const end = garmentEndAfter(masked.text, match.index + match[0].length, 3)
    // "Back to the dress from before" points at that dress itself.
    if (end < 0 || /^ (?:from (?:before|earlier)|you showed)\b/.test(masked.text.slice(end))) return false
    found = true
    return true
  })
  return found
}
