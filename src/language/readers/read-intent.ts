import type { Word } from '../../product/split-words.ts'
import {
  describingPhrases,
  describingWholly,
  detailPhrases,
  moreFillers,
  morePhrases,
  notAsked,
  ownDetails,
  soldPhrases,
} from '../en/question-words.ts'
import { createPhraseBook, findPhrases, phraseAt } from '../phrase-book.ts'
import type { Intent } from '../request.ts'

const describing = createPhraseBook([[true, describingPhrases]])
const wholly = createPhraseBook([[true, describingWholly]])
const detail = createPhraseBook([[true, detailPhrases]])
const sold = createPhraseBook([[true, soldPhrases]])
const more = createPhraseBook<'more' | 'filler'>([
  ['more', morePhrases],
  ['filler', moreFillers],
])

/** What the whole message is, before its phrases are read; a search unless its form says otherwise. */
export function readIntent(words: readonly Word[]): Intent {
  if (asksForMore(words)) return 'more'
  if (asksWhatItIs(words)) return 'describe'
  return asksForDetail(words) ? 'detail' : 'search'
}

/** True of "show me more, please": something that asks for more, and nothing that says of what. */
function asksForMore(words: readonly Word[]): boolean {
  let asks = false
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at, more)
    if (phrase === null) return false
    asks ||= phrase.meaning === 'more'
    at = phrase.end
  }
  return asks
}

const asksWhatItIs = (words: readonly Word[]) =>
  findPhrases(words, describing).length > 0 ||
  findPhrases(words, wholly).some(({ end }) => end === words.length)

const asksForDetail = (words: readonly Word[]) =>
  findPhrases(words, detail).some(
    ({ start, end }) =>
      !ownDetails.has(words[start - 1]?.text ?? '') && !notAsked.has(words[end]?.text ?? ''),
  )

/** True of "do you have it in …?": with nothing but a size it asks about the piece, with a color it asks for another. */
export const asksWhetherSold = (words: readonly Word[]): boolean => findPhrases(words, sold).length > 0
