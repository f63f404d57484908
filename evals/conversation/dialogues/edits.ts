import type { Dialogue } from '../dialogue.ts'

const topic = 'edits'

export const edits: readonly Dialogue[] = [
  {
    name: 'sweater-edited-five-times',
    topic,
    turns: [
      {
        say: 'a red wool sweater under 90',
        expect: {
          understood: {
            wanted: { category: ['sweater'], color: ['red'], material: ['wool'] },
            price: { max: 90 },
          },
          products: { meet: { category: ['sweater'], color: ['red'], material: ['wool'], maxPrice: 90 } },
        },
      },
      {
        say: 'in blue instead',
        expect: {
          understood: {
            wanted: { category: ['sweater'], color: ['blue'], material: ['wool'] },
            wantedOnly: { color: ['blue', 'navy'] },
            price: { max: 90 },
          },
          products: {
            meet: { category: ['sweater'], color: ['blue'], material: ['wool'], maxPrice: 90 },
            atLeast: 2,
          },
        },
      },
      {
        say: 'forget the price',
        expect: {
          understood: { wanted: { category: ['sweater'], color: ['blue'], material: ['wool'] }, price: null },
          products: { meet: { category: ['sweater'], color: ['blue'], material: ['wool'] }, atLeast: 3 },
        },
      },
      {
        say: 'any material is fine',
        expect: {
          understood: { wanted: { category: ['sweater'], color: ['blue'] }, free: ['material'], price: null },
          products: { meet: { category: ['sweater'], color: ['blue'] }, atLeast: 6 },
        },
      },
      {
        say: "let's start over",
        expect: { tools: { search: false }, products: { count: 0 }, reply: { atMostWords: 40 } },
      },
      {
        say: 'in white',
        expect: {
          understood: { wanted: { color: ['white'] }, free: ['category', 'material'], price: null },
          products: { meet: { color: ['white'] } },
        },
      },
    ],
  },
  {
    name: 'jeans-sizes-and-colors',
    topic,
    turns: [
      {
        say: "men's black jeans in size 32",
        expect: {
          understood: { wanted: { category: ['jeans'], color: ['black'], gender: ['male'] }, sizes: ['32'] },
          products: { meet: { category: ['jeans'], color: ['black'], gender: ['male'], sizes: ['32'] } },
        },
      },
      {
        say: "the color doesn't matter",
        expect: {
          understood: { wanted: { category: ['jeans'], gender: ['male'] }, free: ['color'], sizes: ['32'] },
          products: { meet: { category: ['jeans'], gender: ['male'], sizes: ['32'] }, atLeast: 6 },
        },
      },
      {
        say: 'forget the size too',
        expect: {
          understood: { wanted: { category: ['jeans'], gender: ['male'] }, sizes: [] },
          products: { meet: { category: ['jeans'], gender: ['male'] }, atLeast: 8 },
        },
      },
    ],
  },
  {
    name: 'another-kind',
    topic,
    turns: [
      {
        say: 'sneakers for men under 100',
        expect: {
          understood: { wanted: { category: ['sneakers'], gender: ['male'] }, price: { max: 100 } },
          products: { meet: { category: ['sneakers'], gender: ['male'], maxPrice: 100 }, atLeast: 8 },
        },
      },
      {
        say: 'actually, boots instead',
        expect: {
          understood: {
            wantedOnly: { category: ['boots'] },
            wanted: { gender: ['male'] },
            price: { max: 100 },
          },
          products: { meet: { category: ['boots'], gender: ['male'], maxPrice: 100 }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'take-back-the-sleeves',
    topic,
    turns: [
      {
        say: 'a green dress',
        expect: { products: { meet: { category: ['dress'], color: ['green'] }, atLeast: 3 } },
      },
      {
        say: 'add long sleeves',
        expect: {
          understood: { wanted: { color: ['green'], sleeve_length: ['long'] } },
          products: { meet: { category: ['dress'], color: ['green'], sleeve_length: ['long'] } },
        },
      },
      {
        say: 'never mind the sleeves',
        expect: {
          understood: { wanted: { category: ['dress'], color: ['green'] }, free: ['sleeve_length'] },
          products: { meet: { category: ['dress'], color: ['green'] }, atLeast: 3 },
        },
      },
      {
        say: 'no, not green after all',
        expect: {
          understood: { wanted: { category: ['dress'] }, unwanted: { color: ['green'] }, free: ['color'] },
          products: { meet: { category: ['dress'] }, never: { color: ['green'] }, atLeast: 8 },
        },
      },
    ],
  },
  {
    name: 'scratch-that',
    topic,
    turns: [
      {
        say: 'a striped tie',
        expect: { understood: { wanted: { category: ['tie'], pattern: ['striped'] } } },
      },
      {
        say: 'scratch that, I want a sun hat',
        expect: {
          understood: { wanted: { category: ['hat'] }, wantedOnly: { category: ['hat'] }, free: ['pattern'] },
          products: { meet: { category: ['hat'] }, atLeast: 4 },
        },
      },
      {
        say: 'brown or beige, up to 60',
        expect: {
          understood: { wanted: { category: ['hat'], color: ['brown', 'beige'] }, price: { max: 60 } },
          products: { meet: { category: ['hat'], color: ['brown', 'beige'], maxPrice: 60 }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'a-ban-taken-back',
    topic,
    turns: [
      {
        say: 'a blazer, not blue, not plaid',
        expect: {
          understood: { wanted: { category: ['blazer'] }, unwanted: { color: ['blue'], pattern: ['plaid'] } },
          products: {
            meet: { category: ['blazer'] },
            never: { color: ['blue'], pattern: ['plaid'] },
            atLeast: 6,
          },
        },
      },
      {
        say: 'ok, blue would be fine too',
        expect: {
          understood: { unwanted: { pattern: ['plaid'] }, notUnwanted: { color: ['blue'] } },
          products: { meet: { category: ['blazer'] }, never: { pattern: ['plaid'] }, atLeast: 4 },
        },
      },
    ],
  },
  {
    name: 'without-the-limit',
    topic,
    turns: [
      {
        say: 'leather wallets up to 40 euros',
        expect: {
          understood: { wanted: { category: ['wallet'], material: ['leather'] }, price: { max: 40 } },
          products: { meet: { category: ['wallet'], material: ['leather'], maxPrice: 40 }, atLeast: 1 },
        },
      },
      {
        say: 'show me all of them, price is no object',
        expect: {
          understood: { wanted: { category: ['wallet'], material: ['leather'] }, price: null },
          products: { meet: { category: ['wallet'], material: ['leather'] }, atLeast: 6 },
        },
      },
    ],
  },
]
