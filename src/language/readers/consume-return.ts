import { consumeMatches, type MaskedText } from '../masked-text.ts'
import { garmentEndAfter } from './garment-name.ts'

const articles = '(?:the|my|his|her|those|these|that)'
const returning = new RegExp(
  `\\b(?:(?:(?:go|going|coming|come|getting|get) )?back to|(?:start|begin|go on|continue|carry on) (?:again )?with) ${articles}\\b(?! (?:start|beginning)\\b)`,
  'g',
)
/** "Show me the dresses again": the last word tells, which may stand before them as well. */
const again = /\b(?:again|once more|one more time)\b/
const showing = new RegExp(
  `\\b(?:show|see|get|bring|give|have|let|look at|find)(?: (?:me|us))?(?: see| have| back)?(?: (?:again|once more))? ${articles}\\b`,
  'g',
)

/** Consumes "back to" of "back to the coat" and "show me" of "show me the coats again": true where a garment that was looked for before is taken up again. */
export function consumeReturn(masked: MaskedText): boolean {
  let found = false
  const take = (match: RegExpExecArray) => {
    const end = garmentEndAfter(masked.text, match.index + match[0].length, 3)
    // "Back to the dress from before" points at that dress itself.
    if (end < 0 || /^ (?:from (?:before|earlier)|you showed)\b/.test(masked.text.slice(end))) return false
    found = true
    return true
  }
  consumeMatches(masked, returning, take)
  if (!again.test(masked.text)) return found
  consumeMatches(masked, showing, take)
  if (found) consumeMatches(masked, new RegExp(again, 'g'), () => true)
  return found
}
