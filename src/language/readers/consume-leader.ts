import { measurePhrases } from '../en/comparison-words.ts'
import { type MaskedText, mask, unmaskedWords } from '../masked-text.ts'
import { createPhraseBook, findPhrases } from '../phrase-book.ts'
import type { Pointer } from '../request.ts'

const measures = createPhraseBook(measurePhrases)

export type LeaderMention = {
  readonly at: number
  readonly end: number
  readonly pointer: Extract<Pointer, { kind: 'leader' }>
}

/** Consumes "the cheaper one" where something is asked of it: "the cheaper one, does it have pockets?" Alone it asks which that is. */
export function consumeLeader(masked: MaskedText): LeaderMention[] {
  const words = unmaskedWords(masked)
  const found = findPhrases(words, measures).find(
    ({ start, end }) =>
      words[start - 1]?.text === 'the' &&
      // "The most expensive one you have" is one of all.
      /^(?:more|less|better|worse|\w+er)$/.test(words[start]?.text ?? '') &&
      /^ones?$/.test(words[end]?.text ?? '') &&
      words[end + 1] !== undefined &&
      words[end + 1]?.text !== 'please',
  )
  const [article, one] = found === undefined ? [] : [words[found.start - 1], words[found.end]]
  if (found === undefined || article === undefined || one === undefined || found.meaning.by === null)
    return []
  const { by, toward } = found.meaning
  const end = one.at + one.raw.length
  mask(masked, article.at, end)
  return [{ at: article.at, end, pointer: { kind: 'leader', by, toward } }]
}
