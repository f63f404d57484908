import type { Dialogue } from '../dialogue.ts'

const topic = 'questions'

export const questions: readonly Dialogue[] = [
  {
    name: 'cheaper-of-two',
    topic,
    turns: [
      {
        say: 'a red coat',
        limit: 2,
        expect: { products: { meet: { category: ['coat'], color: ['red'] }, count: 2, atLeast: 2 } },
      },
      {
        say: 'which is cheaper?',
        expect: { tools: { search: false }, reply: { names: { turn: 1, least: 'price' } } },
      },
      {
        say: 'and which one is more formal?',
        expect: { tools: { search: false }, reply: { names: { turn: 1, most: 'formality' } } },
      },
      {
        say: 'which of them is warmer?',
        expect: { tools: { search: false }, reply: { names: { turn: 1, most: 'warmth' } } },
      },
    ],
  },
  {
    name: 'dearest-of-many',
    topic,
    turns: [
      {
        say: 'laptop bags',
        expect: { products: { meet: { category: ['laptop-bag'] }, atLeast: 6 } },
      },
      {
        say: 'which of these is the most expensive?',
        expect: { tools: { search: false }, reply: { names: { turn: 1, most: 'price' } } },
      },
      {
        say: 'is the first or the second cheaper?',
        expect: {
          tools: { search: false },
          reply: { names: { turn: 1, least: 'price', among: [1, 2] } },
        },
      },
    ],
  },
  {
    name: 'sizes-price-material',
    topic,
    turns: [
      {
        say: "women's loafers",
        expect: { products: { meet: { category: ['loafers'], gender: ['female'] }, atLeast: 4 } },
      },
      {
        say: 'what sizes does the second one come in?',
        expect: { tools: { search: false }, reply: { tells: { fact: 'sizes', of: { turn: 1, place: 2 } } } },
      },
      {
        say: 'and how much is it?',
        expect: { tools: { search: false }, reply: { tells: { fact: 'price', of: { turn: 1, place: 2 } } } },
      },
      {
        say: 'what are the third ones made of?',
        expect: {
          tools: { search: false },
          reply: { tells: { fact: 'material', of: { turn: 1, place: 3 } } },
        },
      },
    ],
  },
  {
    name: 'who-makes-it',
    topic,
    turns: [
      {
        say: 'gold sunglasses',
        expect: { products: { meet: { category: ['sunglasses'], color: ['gold'] }, atLeast: 2 } },
      },
      {
        say: 'who makes the first one?',
        expect: { tools: { search: false }, reply: { tells: { fact: 'brand', of: { turn: 1, place: 1 } } } },
      },
      {
        say: 'show me others by that brand',
        expect: { products: { atLeast: 1 }, tools: { search: true } },
      },
    ],
  },
  {
    name: 'longest-of-these',
    topic,
    turns: [
      {
        say: 'white skirts',
        limit: 2,
        expect: { products: { meet: { category: ['skirt'], color: ['white'] }, atLeast: 2, count: 2 } },
      },
      {
        say: 'which one is longer?',
        expect: { tools: { search: false }, reply: { names: { turn: 1, most: 'length' } } },
      },
    ],
  },
]
