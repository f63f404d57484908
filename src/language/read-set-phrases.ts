import { setPhrases } from './en/set-phrases.ts'
import { createPhraseBook, takePhrases } from './phrase-book.ts'
import type { Scratch } from './scratch.ts'
import type { Statement } from './statement.ts'

const book = createPhraseBook(setPhrases)

/** Takes out what a phrase says that none of its words says alone: "does not have sleeves", "below the knee". */
export function takeSetPhrases(scratch: Scratch): Statement[] {
  const said: Statement[] = []
  takePhrases(scratch, book, ({ meaning, from, to }) => {
    const { attribute, values, denied = false } = meaning
    said.push({
      at: from,
      attribute,
      values,
      denied,
      phrase: scratch.original.slice(from, to).toLowerCase(),
      text: '',
    })
  })
  return said
}
