import { findTerms } from '../../product/find-terms.ts'
import { splitWords } from '../../product/split-words.ts'
import { consumeMatches, type MaskedText, mask } from '../masked-text.ts'

const kindsIn = (text: string) => {
  const words = splitWords(text)
  return findTerms(words)
    .filter(({ meanings }) => meanings.some(({ attribute }) => attribute === 'category'))
    .map(({ start, end }) => {
      const [first, last] = [words[start]!, words[end - 1]!]
      return { from: first.at, to: last.at + last.raw.length }
    })
}

/**
 * Consumes what a story tells of things that were: "my old red coat fell apart". Its kind alone stays, as what is to be replaced, where
 * the message names no other.
 */
export function consumeTold(masked: MaskedText, told: RegExp): void {
  consumeMatches(masked, told, ({ index, 0: match }) => {
    const rest = `${masked.text.slice(0, index)} ${masked.text.slice(index + match.length)}`
    const kind = kindsIn(match).at(-1)
    if (!isLost.test(match) || kind === undefined || kindsIn(rest).length > 0) return true
    mask(masked, index, index + kind.from)
    mask(masked, index + kind.to, index + match.length)
    return false
  })
}

/** "Just a shirt, I have jeans": a garment at the end that is there already, beside one that is asked for. */
export function consumeHad(masked: MaskedText): void {
  consumeMatches(masked, had, ({ index, 0: match }) => {
    const rest = masked.text.slice(0, index)
    return kindsIn(match).length === 1 && kindsIn(rest).length > 0
  })
}
const had =
  /(?<=[,.;!-] ?|\b(?:cos|cause|because|since|as) )(?:i|he|she)(?:'ve)? (?:(?:already|do|have|has|got|own|owns) )*(?:have|has|got|own|owns) (?:my |some )?(?!a |an )(?:[\w-]+ ){0,2}[\w-]+\W*$/g

/** What is gone has to be replaced; what is there already has not. */
const isLost =
  /\b(?:gave|giv\w+|died|dying|dead|fell|fall\w+|broke\w*|ripped|tore|torn|wore|worn|shrank|shrunk|ruined|lost|missing|stolen|holes?|better days|past|legs)\b/
