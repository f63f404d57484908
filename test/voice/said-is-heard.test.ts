import { describe, expect, test } from 'vitest'
import { parseRequest } from '../../src/language/parse-request.ts'
import { appliesTo } from '../../src/product/applies-to.ts'
import { type AttributeName, attributeNames, attributeTerms } from '../../src/product/attributes.ts'
import { attributeWords as german } from '../../src/voice/de/attribute-words.ts'
import { attributeWords as english } from '../../src/voice/en/attribute-words.ts'

type Attribute = { readonly name: AttributeName; readonly value: string }

const all: Attribute[] = attributeNames.flatMap((name) =>
  Object.keys(attributeTerms[name]).map((value) => ({ name, value })),
)

/** What is said of a jacket, or as the name of a kind. */
const inSentence = ({ name }: Attribute, words: string, jacket: string) =>
  name === 'category' ? words : `${jacket}, ${words}`

const languages = [
  { language: 'en', words: english, jacket: 'a jacket', unheard: ['unisex'] },
  { language: 'de', words: german, jacket: 'eine Jacke', unheard: ['formal-shoes', 'hair-accessory'] },
] as const

/** A shopper may say back what the shop said; `unheard` lists what means something wider when it stands alone. */
describe.each(languages)('what is said in $language', ({ language, words, jacket, unheard }) => {
  test('is heard as the same value', () => {
    const missed = all.filter((attribute) => {
      const { name, value } = attribute
      if (name !== 'category' && !appliesTo(name, 'jacket', value)) return false
      const said = inSentence(attribute, words(name, value), jacket)
      const { wishes } = parseRequest(said, { language, hasPhoto: false, hasPrevious: false, brands: [] })
      return ![wishes[0]?.wanted[name] ?? []].flat().some((heard) => heard === value)
    })
    expect(missed.map(({ value }) => value)).toEqual(unheard)
  })
})
