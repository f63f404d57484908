import type { Word } from '../../product/split-words.ts'
import { type AttributeMention, attributeMention } from '../attribute-mention.ts'
import { garmentBehind, occasionAdjectives, occasionLead, occasionNames } from '../en/occasion-words.ts'
import { type MaskedText, mask, unmaskedWords } from '../masked-text.ts'
import { createPhraseBook, type FoundPhrase, phraseAt } from '../phrase-book.ts'
import { isNegatedAt } from './find-negated.ts'

const lead = createPhraseBook([[true, [occasionLead]]])
const names = createPhraseBook(occasionNames)

/** "For a summer party": the event that a lead at this word introduces, with the place of the lead. */
function occasionAt(words: readonly Word[], at: number): FoundPhrase<string> | null {
  const before = phraseAt(words, at, lead)
  if (before === null) return null
  const { end, start, from } = before
  const named =
    phraseAt(words, end, names) ??
    (occasionAdjectives.has(words[end]?.text ?? '') ? phraseAt(words, end + 1, names) : null)
  if (named === null || garmentBehind.has(words[named.end]?.text ?? '')) return null
  return { ...named, start, from }
}

/** Consumes what it is for: "for work", "to a wedding". */
export function consumeOccasions(masked: MaskedText): AttributeMention[] {
  const words = unmaskedWords(masked)
  const found: AttributeMention[] = []
  for (let at = 0; at < words.length; at++) {
    const occasion = occasionAt(words, at)
    if (occasion === null) continue
    const { from, to, end, meaning } = occasion
    const negated = isNegatedAt(masked.text, from)
    found.push(attributeMention({ at: from, attribute: 'occasion', values: [meaning], negated }))
    mask(masked, from, to)
    at = end - 1
  }
  return found
}
