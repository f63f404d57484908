import type { Word } from '../../product/split-words.ts'
import { notAll, startOverAlone, startOverFillers, startOverPhrases } from '../en/start-over-words.ts'
import { type MaskedText, mask, unmaskedWords } from '../masked-text.ts'
import { createPhraseBook, type PhraseBook, phraseAt } from '../phrase-book.ts'

const begins = createPhraseBook<boolean>([[true, startOverPhrases]])
const alone = createPhraseBook<boolean>([[true, [...startOverPhrases, ...startOverAlone]]])
const fillers = createPhraseBook([[true, startOverFillers]])

function afterFillers(words: readonly Word[], from: number): number {
  let at = from
  for (let filler = phraseAt(words, at, fillers); filler !== null; filler = phraseAt(words, at, fillers))
    at = filler.end
  return at
}

/** Consumes "start over" from the beginning of a message; what stands behind it is a first wish. */
export function consumeStartOver(masked: MaskedText): boolean {
  const words = unmaskedWords(masked)
  const start = afterFillers(words, 0)
  const isAll = (book: PhraseBook<boolean>) => {
    const phrase = phraseAt(words, start, book)
    return phrase !== null && afterFillers(words, phrase.end) === words.length
  }
  if (isAll(alone)) {
    mask(masked, 0, masked.text.length)
    return true
  }
  const phrase = phraseAt(words, start, begins)
  if (phrase === null || notAll.has(words[phrase.end]?.text ?? '')) return false
  mask(masked, 0, phrase.to)
  return true
}
