import { describe, expect, test } from 'vitest'
import { correctMessage } from '../../src/language/readers/spelling.ts'
import { type Case, compactRequest, fresh, goingOn, withPhoto } from './compact-request.ts'
import { parse } from './parse.ts'

describe('words of order, price and refusal are put right', () => {
  test.each([
    ['cheeper than the frist one', 'cheaper than the first one'],
    ['the secnd one', 'the second one'],
    ['undr 100', 'under 100'],
    ['betwen 20 and 40', 'between 20 and 40'],
    ['a dress withot sleeves', 'a dress without sleeves'],
    ['anythng exept black', 'anything except black'],
    ['a fist bump, a blow dryer and forth', 'a fist bump, a blow dryer and forth'],
    ['looser jeans', 'looser jeans'],
  ])('%s → %s', (said, meant) => {
    expect(correctMessage(said)).toBe(meant)
  })
})

const later: readonly Case[] = [
  ['it has to be water-repellent', goingOn, { wishes: [{ text: 'water repellent' }], refines: true }],
  ['I could go up to eighty', goingOn, { wishes: [{ price: { max: 80 } }], refines: true }],
  ['blue would be fine too', goingOn, { refines: true, accepted: ['blue'] }],
  ["I don't mind black", goingOn, { refines: true, withdrawn: ['color'] }],
  ['forget about brown', goingOn, { refines: true, withdrawn: ['color'] }],
  ['blue is fine too', goingOn, { refines: true, accepted: ['blue'] }],
  [
    'only the boots, under 150',
    goingOn,
    {
      wishes: [{ wanted: { category: ['boots'] }, price: { max: 150 } }],
      replaced: ['category'],
      refines: true,
    },
  ],
  [
    'sorry, I meant number three, in red',
    goingOn,
    { wishes: [{ wanted: { color: ['red'] } }], pointer: 'result 3', replaced: ['color'] },
  ],
  ['show me more like the cheapest of these', goingOn, { comparison: { by: 'price', toward: 'less' } }],
  [
    'is the first or the second cheaper?',
    goingOn,
    {
      intent: 'compare',
      pointer: 'result 1',
      comparison: { by: 'price', toward: 'less', among: ['result 1', 'result 2'] },
    },
  ],
  ['what are the third ones made of?', goingOn, { intent: 'detail', pointer: 'result 3' }],
  ['show me the first one again', goingOn, { intent: 'detail', pointer: 'result 1' }],
  ['oh I love it', goingOn, { intent: 'thanks' }],
  ['I love it', withPhoto, { pointer: 'photo' }],
]

const several: readonly Case[] = [
  [
    'a beanie and a scarf, both in gray',
    fresh,
    {
      wishes: [
        { wanted: { category: ['beanie'], color: ['gray'] } },
        { wanted: { category: ['scarf'], color: ['gray'] } },
      ],
    },
  ],
  [
    'a red dress size 36 and a black coat',
    fresh,
    {
      wishes: [
        { wanted: { category: ['dress'], color: ['red'] }, sizes: ['36'] },
        { wanted: { category: ['coat'], color: ['black'] } },
      ],
    },
  ],
  [
    'just one white shirt, please',
    fresh,
    { wishes: [{ wanted: { category: ['shirt'], color: ['white'] } }], count: 1 },
  ],
  ['a couple of scarves', fresh, { wishes: [{ wanted: { category: ['scarf'] }, quantity: 2 }], count: 2 }],
  ['a dress with just one shoulder', fresh, compactRequest('a dress with one shoulder', fresh)],
]

const looks: readonly Case[] = [
  [
    'has a smaller graphic',
    fresh,
    { wishes: [{ wanted: { pattern: ['graphic'] }, directions: [{ axis: 'boldness', toward: 'less' }] }] },
  ],
  ['has less graphic', fresh, { wishes: [{ directions: [{ axis: 'boldness', toward: 'less' }] }] }],
  ['thinner stripes', fresh, { wishes: [{ wanted: { pattern: ['striped'] } }] }],
  ['less tighter', fresh, { wishes: [{ directions: [{ axis: 'looseness', toward: 'more' }] }] }],
  ['more of a sleeve', fresh, { wishes: [{ directions: [{ axis: 'sleeve_length', toward: 'more' }] }] }],
  ['with a wolf on it', fresh, { wishes: [{ text: 'wolf', wanted: { pattern: ['graphic'] } }] }],
  ['has an imgae of a dog', fresh, { wishes: [{ text: 'dog', wanted: { pattern: ['graphic'] } }] }],
]

describe('what is said of what was shown', () => {
  test.each(later)('%s', (sentence, context, expected) => {
    expect(compactRequest(sentence, context)).toEqual(expected)
  })
})

describe('several garments, and how many of them', () => {
  test.each(several)('%s', (sentence, context, expected) => {
    expect(compactRequest(sentence, context)).toEqual(expected)
  })
})

describe('looks', () => {
  test.each(looks)('%s', (sentence, context, expected) => {
    expect(compactRequest(sentence, context)).toEqual(expected)
  })
})

test('"and" may stand for the sign in the name of a brand', () => {
  const [wish] = parse('norvik and lund coats', { brands: ['Norvik & Lund'] }).wishes
  expect(wish?.brands).toEqual(['Norvik & Lund'])
})
