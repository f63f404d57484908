import type { AttributeMention } from '../attribute-mention.ts'
import { setPhrases } from '../en/set-phrases.ts'
import type { MaskedText } from '../masked-text.ts'
import { consumePhrases, createPhraseBook } from '../phrase-book.ts'

const book = createPhraseBook(setPhrases)

/** Consumes what a phrase says that none of its words says alone: "does not have sleeves", "below the knee". */
export function consumeSetPhrases(masked: MaskedText): AttributeMention[] {
  const found: AttributeMention[] = []
  consumePhrases(masked, book, ({ meaning, from, to }) => {
    const { attribute, values, negated = false } = meaning
    found.push({
      at: from,
      attribute,
      values,
      negated,
      phrase: masked.original.slice(from, to).toLowerCase(),
      text: '',
    })
  })
  return found
}
