import { findTerms } from '../../product/find-terms.ts'
import type { Word } from '../../product/split-words.ts'
import type { AttributeMention } from '../attribute-mention.ts'
import { setPhrases } from '../en/set-phrases.ts'
import { consumeMatches, type MaskedText } from '../masked-text.ts'
import { consumePhrases, createPhraseBook } from '../phrase-book.ts'
import { isNegatedAt } from './find-negated.ts'

const book = createPhraseBook(setPhrases)

/** Consumes what a phrase says that none of its words says alone: "does not have sleeves", "below the knee". */
export function consumeSetPhrases(masked: MaskedText): AttributeMention[] {
  const found: AttributeMention[] = []
  consumePhrases(masked, book, ({ meaning, from, to, end }, words) => {
    const { attribute, values, negated = false } = meaning
    // "Not dark blue" names the color itself.
    if (attribute === 'color' && negated && startsWithColor(words.slice(end))) return false
    // "Does not cover the shoulders" refuses nothing.
    if (attribute === 'sleeve_length' && negated && isNegatedAt(masked.text, from)) return false
    found.push({
      at: from,
      attribute,
      values,
      negated,
      phrase: masked.original.slice(from, to).toLowerCase(),
      text: '',
    })
    return true
  })
  consumeMatches(masked, bareSleeves, ({ index }) => {
    found.push({
      ...{ at: index, attribute: 'sleeve_length', negated: false, phrase: 'sleeves', text: '' },
      values: ['short', 'long', 'three-quarter', 'cap'],
    })
  })
  return found
}

/** "Knee length, sleeves": sleeves of whatever length, listed among wishes. */
const bareSleeves = /(?<=[,;]\s*(?:and |with )?)sleeves(?=\s*(?:$|[,.;!?]|and\b|please\b))/g

const startsWithColor = (words: readonly Word[]): boolean =>
  findTerms(words.slice(0, 2)).some(
    ({ start, meanings }) => start === 0 && meanings.some(({ attribute }) => attribute === 'color'),
  )
