import { expect, test } from 'vitest'
import { createMaskedText } from '../../src/language/masked-text.ts'
import { createPhraseBook, findPhrases, wordsOf } from '../../src/language/phrase-book.ts'
import { splitWords } from '../../src/product/split-words.ts'

const book = createPhraseBook<string>([
  ['drop', ['forget|drop about? the price', 'forget']],
  ['count', ['show me # red|light_blue ones?']],
])
const found = (text: string) =>
  findPhrases(splitWords(text), book).map(({ meaning, from, to }) => `${meaning}: ${text.slice(from, to)}`)

test('alternatives, optional words, numbers and joined words are matched', () => {
  expect(found('please forget about the price')).toEqual(['drop: forget about the price'])
  expect(found('drop the price')).toEqual(['drop: drop the price'])
  expect(found('show me 3 light blue ones')).toEqual(['count: show me 3 light blue ones'])
  expect(found('show me 12 red')).toEqual(['count: show me 12 red'])
})

test('the longest phrase wins, and none overlap', () => {
  expect(found('forget the price and forget')).toEqual(['drop: forget the price', 'drop: forget'])
})

test('a phrase does not run over a comma or the end of a sentence', () => {
  expect(found('drop. The price')).toEqual([])
  expect(found('show me 3, red')).toEqual([])
})

test('half a phrase is none', () => {
  expect(found('drop the')).toEqual([])
  expect(found('show me red')).toEqual([])
})

test('the words of phrases are listed without their signs', () => {
  expect(wordsOf(['a|b_c d?', '# e'])).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('places are those of the text, whatever its signs', () => {
  const text = 'Please: DROP  the price!'
  const [phrase] = findPhrases(splitWords(createMaskedText(text).text), book)
  expect(text.slice(phrase?.from, phrase?.to)).toBe('DROP  the price')
})
