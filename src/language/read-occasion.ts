import type { Word } from '../product/split-words.ts'
import { garmentBehind, occasionAdjectives, occasionLead, occasionNames } from './en/occasion-words.ts'
import { isDeniedAt } from './negation.ts'
import { createPhraseBook, type FoundPhrase, phraseAt } from './phrase-book.ts'
import { blank, type Scratch, wordsLeft } from './scratch.ts'
import { type Statement, statementOf } from './statement.ts'

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

/** Takes out what it is for: "for work", "to a wedding". */
export function takeOccasions(scratch: Scratch): Statement[] {
  const words = wordsLeft(scratch)
  const said: Statement[] = []
  for (let at = 0; at < words.length; at++) {
    const occasion = occasionAt(words, at)
    if (occasion === null) continue
    const { from, to, end, meaning } = occasion
    const denied = isDeniedAt(scratch.text, from)
    said.push(statementOf({ at: from, attribute: 'occasion', values: [meaning], denied }))
    blank(scratch, from, to)
    at = end - 1
  }
  return said
}
