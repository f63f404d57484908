import type { Dialogue } from '../dialogue.ts'

const topic = 'misspellings'

export const misspellings: readonly Dialogue[] = [
  {
    name: 'blac-dres',
    topic,
    turns: [
      {
        say: 'blac sleevless dres',
        expect: {
          understood: { wanted: { category: ['dress'], color: ['black'], sleeve_length: ['sleeveless'] } },
          products: { meet: { category: ['dress'], color: ['black'] } },
        },
      },
      {
        say: 'how about in burgandy, with any sleves',
        expect: {
          understood: { wanted: { category: ['dress'], color: ['burgundy'] } },
          products: { meet: { category: ['dress'], color: ['burgundy'] }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'sneekers',
    topic,
    turns: [
      {
        say: 'sneekers in wite for wemen',
        expect: {
          understood: { wanted: { category: ['sneakers'], color: ['white'], gender: ['female'] } },
          products: { meet: { category: ['sneakers'], color: ['white'], gender: ['female'] }, atLeast: 1 },
        },
      },
      {
        say: 'cheeper than the frist one',
        expect: {
          products: {
            meet: { category: ['sneakers'] },
            compared: { by: 'price', toward: 'less', than: { turn: 1, place: 1 } },
          },
        },
      },
    ],
  },
  {
    name: 'sweter',
    topic,
    turns: [
      {
        say: 'woolen turtelneck sweter',
        expect: {
          understood: { wanted: { category: ['sweater'], material: ['wool'], neckline: ['turtle'] } },
          products: { meet: { category: ['sweater'], material: ['wool'], neckline: ['turtle'] }, atLeast: 2 },
        },
      },
      {
        say: 'not gren',
        expect: {
          understood: { unwanted: { color: ['green'] } },
          products: { meet: { category: ['sweater'] }, never: { color: ['green'] }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'jaket',
    topic,
    turns: [
      {
        say: 'camoflage jaket for men undr 100',
        expect: {
          understood: {
            wanted: { category: ['jacket'], pattern: ['camouflage'], gender: ['male'] },
            price: { max: 100 },
          },
          products: {
            meet: { category: ['jacket'], pattern: ['camouflage'], gender: ['male'], maxPrice: 100 },
            atLeast: 3,
          },
        },
      },
      {
        say: 'the secnd one in olive',
        expect: {
          understood: { reference: { turn: 1, place: 2 }, wanted: { color: ['olive'] } },
          products: { meet: { color: ['olive'] }, excludes: { turn: 1, place: 2 } },
        },
      },
    ],
  },
]
