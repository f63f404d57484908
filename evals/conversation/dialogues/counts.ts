import type { Dialogue } from '../dialogue.ts'

const topic = 'counts and more'

export const counts: readonly Dialogue[] = [
  {
    name: 'three-and-two-more',
    topic,
    turns: [
      {
        say: 'show me three blue dresses',
        expect: {
          understood: { wanted: { category: ['dress'], color: ['blue'] }, sizes: [], price: null },
          products: { meet: { category: ['dress'], color: ['blue'] }, count: 3, atLeast: 3 },
        },
      },
      {
        say: 'more',
        expect: {
          understood: { wanted: { category: ['dress'], color: ['blue'] } },
          products: { meet: { category: ['dress'], color: ['blue'] }, notFrom: [1], atLeast: 2 },
        },
      },
      {
        say: 'two more',
        expect: {
          products: { meet: { category: ['dress'], color: ['blue'] }, notFrom: [1, 2], count: 2 },
        },
      },
    ],
  },
  {
    name: 'five-pairs',
    topic,
    turns: [
      {
        say: "I'd like to see five pairs of men's sneakers",
        expect: {
          understood: { wanted: { category: ['sneakers'], gender: ['male'] }, sizes: [] },
          products: { meet: { category: ['sneakers'], gender: ['male'] }, count: 5, atLeast: 5 },
        },
      },
      {
        say: 'any others?',
        expect: {
          products: { meet: { category: ['sneakers'], gender: ['male'] }, notFrom: [1], atLeast: 3 },
        },
      },
    ],
  },
  {
    name: 'jeans-again-and-again',
    topic,
    turns: [
      {
        say: 'jeans',
        expect: { products: { meet: { category: ['jeans'] }, count: 8, atLeast: 8 } },
      },
      {
        say: 'show me more',
        expect: { products: { meet: { category: ['jeans'] }, notFrom: [1], count: 8 } },
      },
      {
        say: 'more please',
        expect: { products: { meet: { category: ['jeans'] }, notFrom: [1, 2], atLeast: 6 } },
      },
    ],
  },
  {
    name: 'just-one',
    topic,
    turns: [
      {
        say: 'just one white shirt, please',
        expect: {
          understood: { wanted: { category: ['shirt'], color: ['white'] } },
          products: { meet: { category: ['shirt'], color: ['white'] }, count: 1, atLeast: 1 },
        },
      },
      {
        say: 'another one',
        expect: {
          products: { meet: { category: ['shirt'], color: ['white'] }, notFrom: [1], atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'a-couple-of-scarves',
    topic,
    turns: [
      {
        say: 'a couple of scarves under 30 euros',
        expect: {
          understood: { wanted: { category: ['scarf'] }, price: { max: 30 } },
          products: { meet: { category: ['scarf'], maxPrice: 30 }, atMost: 3, atLeast: 2 },
        },
      },
      {
        say: 'more, but with no plaid',
        expect: {
          understood: { unwanted: { pattern: ['plaid'] }, price: { max: 30 } },
          products: { meet: { category: ['scarf'], maxPrice: 30 }, never: { pattern: ['plaid'] } },
        },
      },
    ],
  },
]
