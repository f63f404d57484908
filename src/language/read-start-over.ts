import type { Word } from '../product/split-words.ts'
import { notAll, startOverAlone, startOverFillers, startOverPhrases } from './en/start-over-words.ts'
import { createPhraseBook, type PhraseBook, phraseAt } from './phrase-book.ts'
import { blank, type Scratch, wordsLeft } from './scratch.ts'

const begins = createPhraseBook<boolean>([[true, startOverPhrases]])
const alone = createPhraseBook<boolean>([[true, [...startOverPhrases, ...startOverAlone]]])
const fillers = createPhraseBook([[true, startOverFillers]])

function afterFillers(words: readonly Word[], from: number): number {
  let at = from
  for (let filler = phraseAt(words, at, fillers); filler !== null; filler = phraseAt(words, at, fillers))
    at = filler.end
  return at
}

/** Takes "start over" from the beginning of a message; what stands behind it is a first wish. */
export function takeStartOver(scratch: Scratch): boolean {
  const words = wordsLeft(scratch)
  const start = afterFillers(words, 0)
  const isAll = (book: PhraseBook<boolean>) => {
    const phrase = phraseAt(words, start, book)
    return phrase !== null && afterFillers(words, phrase.end) === words.length
  }
  if (isAll(alone)) {
    blank(scratch, 0, scratch.text.length)
    return true
  }
  const phrase = phraseAt(words, start, begins)
  if (phrase === null || notAll.has(words[phrase.end]?.text ?? '')) return false
  blank(scratch, 0, phrase.to)
  return true
}
