import type { Dialogue } from '../dialogue.ts'

const topic = 'several garments'

export const severalGarments: readonly Dialogue[] = [
  {
    name: 'dress-and-heels',
    topic,
    turns: [
      {
        say: 'a blue dress under 65 and red heels',
        expect: {
          understood: { wanted: { category: ['dress', 'heels'], color: ['blue', 'red'] } },
          products: {
            garments: [
              { of: { category: ['dress'] }, meet: { color: ['blue'], maxPrice: 65 }, atLeast: 3 },
              { of: { category: ['heels'] }, meet: { color: ['red'] }, atLeast: 2 },
            ],
            meet: { category: ['dress', 'heels'] },
          },
        },
      },
      {
        say: 'the heels in black instead',
        expect: {
          products: {
            garments: [{ of: { category: ['heels'] }, meet: { color: ['black'] }, atLeast: 2 }],
          },
        },
      },
    ],
  },
  {
    name: 'sizes-apart',
    topic,
    turns: [
      {
        say: 'a white shirt in size L and black boots in 42, both for men',
        expect: {
          products: {
            garments: [
              {
                of: { category: ['shirt'] },
                meet: { color: ['white'], sizes: ['L'], gender: ['male'] },
                atLeast: 1,
              },
              {
                of: { category: ['boots'] },
                meet: { color: ['black'], sizes: ['42'], gender: ['male'] },
                atLeast: 0,
              },
            ],
            meet: { category: ['shirt', 'boots'] },
            atLeast: 1,
          },
        },
      },
      {
        say: 'thanks!',
        expect: { tools: { search: false }, reply: { atMostWords: 40 } },
      },
    ],
  },
  {
    name: 'three-pieces',
    topic,
    turns: [
      {
        say: 'black jeans, a white t-shirt and brown boots',
        limit: 12,
        expect: {
          understood: {
            wanted: { category: ['jeans', 't-shirt', 'boots'], color: ['black', 'white', 'brown'] },
          },
          products: {
            garments: [
              { of: { category: ['jeans'] }, meet: { color: ['black'] }, atLeast: 2 },
              { of: { category: ['t-shirt'] }, meet: { color: ['white'] }, atLeast: 3 },
              { of: { category: ['boots'] }, meet: { color: ['brown'] }, atLeast: 3 },
            ],
            meet: { category: ['jeans', 't-shirt', 'boots'] },
          },
        },
      },
      {
        say: 'only the boots, under 150',
        expect: {
          understood: { price: { max: 150 }, wantedOnly: { category: ['boots'] } },
          products: { meet: { category: ['boots'], color: ['brown'], maxPrice: 150 } },
        },
      },
    ],
  },
  {
    name: 'patterns-apart',
    topic,
    turns: [
      {
        say: 'I want a checked shirt and a plain tie',
        expect: {
          understood: { wanted: { category: ['shirt', 'tie'] } },
          products: {
            garments: [
              { of: { category: ['shirt'] }, meet: { pattern: ['checkered', 'plaid'] }, atLeast: 3 },
              { of: { category: ['tie'] }, meet: { pattern: ['solid'] }, atLeast: 3 },
            ],
            meet: { category: ['shirt', 'tie'] },
          },
        },
      },
      {
        say: 'the tie in purple',
        expect: {
          products: {
            garments: [
              { of: { category: ['tie'] }, meet: { color: ['purple'], pattern: ['solid'] }, atLeast: 1 },
            ],
          },
        },
      },
    ],
  },
  {
    name: 'both-in-gray',
    topic,
    turns: [
      {
        say: 'a beanie and a scarf, both in gray',
        expect: {
          products: {
            garments: [
              { of: { category: ['beanie'] }, meet: { color: ['gray'] }, atLeast: 2 },
              { of: { category: ['scarf'] }, meet: { color: ['gray'] }, atLeast: 2 },
            ],
            meet: { category: ['beanie', 'scarf'] },
          },
        },
      },
      {
        say: 'nothing over 40 euros',
        expect: {
          products: {
            garments: [
              { of: { category: ['beanie'] }, meet: { color: ['gray'], maxPrice: 40 }, atLeast: 1 },
              { of: { category: ['scarf'] }, meet: { color: ['gray'], maxPrice: 40 }, atLeast: 0 },
            ],
            meet: { maxPrice: 40 },
          },
        },
      },
    ],
  },
  {
    name: 'one-refused-the-other-not',
    topic,
    turns: [
      {
        say: 'a skirt that is not black and a black blouse',
        expect: {
          products: {
            garments: [
              { of: { category: ['skirt'] }, meet: {}, atLeast: 3 },
              { of: { category: ['blouse'] }, meet: { color: ['black'] }, atLeast: 2 },
              { of: { category: ['skirt'], color: ['black'] }, meet: { category: ['blouse'] }, atLeast: 0 },
            ],
          },
        },
      },
      {
        say: 'start over',
        expect: { tools: { search: false }, products: { count: 0 } },
      },
    ],
  },
]
