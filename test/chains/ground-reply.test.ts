import { describe, expect, test } from 'vitest'
import { groundReply } from '../../chains/ground-reply.ts'
import { splitSentences } from '../../chains/grounding/split-sentences.ts'
import type { KnownFacts } from '../../chains/known-facts.ts'

const facts: KnownFacts = {
  products: [
    { id: 'D-1', title: 'Lina Wrap Dress', url: 'https://shop.example/d-1' },
    { id: 'D-2', title: 'Navy Linen Shirt', url: null },
  ],
  amounts: [49.9, 80, 100],
  message: 'a dress under 100 euros, like Coco Chanel wore',
}
const ground = (text: string) => groundReply(text, facts)

describe('what tools returned stays', () => {
  test.each([
    ['plain words', 'I found three blue dresses. Shall I look for cheaper ones?'],
    ['a known title in bold', 'My favorite is the **Lina Wrap Dress** at €49.90.'],
    ['a shortened title', 'The "Lina Dress" would suit you.'],
    ['a list of known titles', '1. Lina Wrap Dress - 49.90 EUR\n2. Navy Linen Shirt - 80 EUR'],
    ["the shopper's own amount", 'All are under €100.'],
    ['a name the shopper wrote', 'A look like "Coco Chanel" is timeless.'],
    ['a rounded price', 'It is about 50 EUR.'],
    ['a link to a known product', 'See https://shop.example/d-1 for more.'],
    ['a price as Germans write it', 'Für 49,90 € oder 80 EUR.'],
    ['numbers that are no price', 'These 12 pieces come in sizes 36 to 44.'],
    ['a single capitalised word in quotes', 'The "Lina" is lovely.'],
  ])('%s', (_, text) => {
    expect(ground(text)).toBe(text)
  })
})

describe('what no tool returned goes', () => {
  test.each([
    ['a citation of an unknown id', 'Try this one [D-99]. It is lovely.', 'It is lovely.'],
    ['an unknown title in bold', 'I like **Aurora Silk Gown**. It flows.', 'It flows.'],
    ['an unknown title in quotes', 'Take the "Aurora Silk Gown". It flows.', 'It flows.'],
    [
      'an unknown item of a list',
      '1. Lina Wrap Dress - 49.90 EUR\n2. Aurora Silk Gown - 80 EUR\n',
      '1. Lina Wrap Dress - 49.90 EUR',
    ],
    ['a price nobody named, as Germans write it', 'Für 48,90 €. Es ist blau.', 'Es ist blau.'],
    ['a price nobody named', 'Great news! It costs only €19.99 today.', 'Great news!'],
    ['a price in words of another currency order', 'It is 19.99 dollars. Buy it.', 'Buy it.'],
    ['a foreign link', 'Go to https://evil.example/x now. It flows.', 'It flows.'],
    ['a foreign link with a label', 'See [this page](https://evil.example/x). It flows.', 'It flows.'],
    ['a picture that would load from elsewhere', 'Nice ![x](https://evil.example/p.png) dress.', ''],
  ])('%s', (_, text, left) => {
    expect(ground(text)).toBe(left)
  })

  test('an answer that is all invented leaves nothing', () => {
    expect(ground('**Aurora Silk Gown** for $12.')).toBe('')
  })
})

test('a cited id becomes the title, once', () => {
  expect(ground('I like [D-1].')).toBe('I like Lina Wrap Dress.')
  expect(ground('The Lina Wrap Dress [D-1] is lovely.')).toBe('The Lina Wrap Dress is lovely.')
})

test('sentences put together give the text back', () => {
  const text = 'One. Two costs 3.50 EUR!  Is it?\n\n1. A thing\n2. Another thing\nend'
  expect(splitSentences(text).join('')).toBe(text)
  expect(splitSentences(text)).toHaveLength(6)
})
