import { findTerms, type TermMatch } from '../../product/find-terms.ts'
import { splitWords } from '../../product/split-words.ts'
import { consumeMatches, type MaskedText, mask } from '../masked-text.ts'
import { garmentEndAfter } from './garment-name.ts'

const swapping =
  /\b(?:swap|switch|replace|exchange|change|trade)(?: out)? (?:(?:the|that|those|these|this|my)\b|(?=[a-z]))(?! (?:colou?r|size|price|budget|brand|length|material|pattern|fabric)s?\b)/g
const forAnother =
  /^(?: out)?(?: (?:for|with|by|to) (?:something else|anything else|something different|another(?: (?:one|pair))?|an alternative|a different (?:one|pair)|different ones|others?|other ones))?\s*(?:please|thanks|pls)?\W*$/
/** "Different shoes please", "can I get another top": of an outfit it asks for that piece alone. */
const another =
  /^\W*(?:(?:ok|okay|and|but|maybe|with|show me|give me|how about|what about|use|take|choose|try|find me|find|put in|swap in|go (?:with|for)|rather|can we (?:have|use|take|try)|can you (?:use|take|find|show|try)|can i (?:have|get|see)|could i (?:have|get|see)|i(?:'d)? (?:want|need|like|prefer)|get me|pick)\b\W*)*(?:an? |one |some )?(?:different|another|other|new) (?=[a-z])/g
/** "I don't like the shoes" of an outfit asks for others. */
const disliked =
  /\b(?:(?:i |we )?(?:really )?(?:don'?t|do not|didn'?t) (?:really |quite )?(?:like|love|fancy)|(?:i )?(?:hate|dislike)|(?:i'?m )?not (?:keen on|sure about|a fan of|into)) (?:the|those|these|that|this) (?=[a-z])/g
const politeEnd =
  /^\W*(?:(?:please|pls|plz|thanks|instead|then|for (?:it|this|that|the outfit|the look))\W*)*$/
/** "Instead of the dress a jumpsuit", "a jumpsuit instead of the dress": of an outfit that one piece makes room for the other. */
const insteadOf = /(?:,\s*)?\b(?:instead of|rather than|in place of) (?:the|that|those|these|this|my|a|an)\b/g
const inPlace = /^(?: out)? (?:for|with|by|to|against) /

/**
 * "Swap the shoes" asks for others of them: `another`. Of "swap the shoes for black boots" what comes in their place is left to be read:
 * `else`. Null where nothing is swapped.
 */
export function consumeSwap(masked: MaskedText, hasOutfit = false): 'another' | 'else' | null {
  let found: 'another' | 'else' | null = null
  if (hasOutfit)
    consumeMatches(masked, another, (match) => {
      const end = garmentEndAfter(masked.text, match.index + match[0].length, 3)
      if (end < 0 || !politeEnd.test(masked.text.slice(end))) return false
      mask(masked, end, masked.text.length)
      found = 'another'
      return
    })
  if (hasOutfit)
    consumeMatches(masked, disliked, (match) => {
      const end = garmentEndAfter(masked.text, match.index + match[0].length, 3)
      if (
        end < 0 ||
        !/^\W*(?:$|[,.;!]|(?:so |and |please |can you )*(?:show|give|swap|change|something|any|others?|another|different)\b)/.test(
          masked.text.slice(end),
        )
      )
        return false
      mask(masked, end, masked.text.length)
      found = 'another'
      return
    })
  if (found === null && hasOutfit)
    consumeMatches(masked, insteadOf, (match) => {
      const end = garmentEndAfter(masked.text, match.index + match[0].length, 3)
      const [before, behind] = [masked.text.slice(0, match.index), masked.text.slice(end)]
      const isNamed = (text: string) => findTerms(splitWords(text)).some(namesKind)
      if (end < 0 || !(isNamed(before) || isNamed(behind))) return false
      mask(masked, match.index, end)
      found = 'else'
      return
    })
  if (found !== null) return found
  consumeMatches(masked, swapping, (match) => {
    const from = match.index + match[0].length
    const end = garmentEndAfter(masked.text, from, 3)
    if (end < 0) return false
    const rest = masked.text.slice(end)
    if (forAnother.test(rest)) {
      mask(masked, end, masked.text.length)
      found = 'another'
      return
    }
    const place = inPlace.exec(rest)
    if (place === null) return false
    // The kind goes with what replaces it only where that names none: "swap the shoes for black ones".
    const isSameKind = /\b(?:ones?|pairs?)\b/.test(rest) || garmentEndAfter(rest, place[0].length, 8) < 0
    mask(masked, isSameKind ? end : from, end + place[0].length)
    found = 'else'
  })
  return found
}

const namesKind = ({ meanings }: TermMatch): boolean =>
  meanings.some(({ attribute }) => attribute === 'category')
