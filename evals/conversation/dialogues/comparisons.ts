import type { Dialogue } from '../dialogue.ts'

const topic = 'comparisons'

export const comparisons: readonly Dialogue[] = [
  {
    name: 'longer',
    topic,
    turns: [
      {
        say: 'mini dresses',
        expect: {
          understood: { wanted: { category: ['dress'], length: ['mini'] } },
          products: { meet: { category: ['dress'], length: ['mini'] }, atLeast: 5 },
        },
      },
      {
        say: 'like the first one but longer',
        expect: {
          understood: { reference: { turn: 1, place: 1 } },
          products: {
            meet: { category: ['dress'] },
            compared: { by: 'length', toward: 'more', than: { turn: 1, place: 1 } },
            excludes: { turn: 1, place: 1 },
            atLeast: 3,
          },
        },
      },
      {
        say: 'and in green',
        expect: {
          understood: { wanted: { color: ['green'] } },
          products: {
            meet: { category: ['dress'], color: ['green'] },
            compared: { by: 'length', toward: 'more', than: { turn: 1, place: 1 } },
            atLeast: 1,
          },
        },
      },
    ],
  },
  {
    name: 'darker',
    topic,
    turns: [
      {
        say: 'a yellow skirt',
        expect: {
          understood: { wanted: { category: ['skirt'], color: ['yellow'] } },
          products: { meet: { category: ['skirt'], color: ['yellow'] }, firstIs: ['skirt-024'] },
        },
      },
      {
        say: 'like this one, but darker',
        expect: {
          understood: { reference: { turn: 1, place: 1 } },
          products: {
            meet: { category: ['skirt'] },
            compared: { by: 'lightness', toward: 'less', than: { turn: 1, place: 1 }, first: 3 },
            atLeast: 3,
          },
        },
      },
    ],
  },
  {
    name: 'less-formal',
    topic,
    turns: [
      {
        say: 'a skirt for the office',
        expect: {
          understood: { wanted: { category: ['skirt'], occasion: ['formal'] } },
          products: { meet: { category: ['skirt'], occasion: ['formal'] }, atLeast: 5 },
        },
      },
      {
        say: 'the second one, but less formal',
        expect: {
          understood: { reference: { turn: 1, place: 2 } },
          products: {
            meet: { category: ['skirt'] },
            compared: { by: 'formality', toward: 'less', than: { turn: 1, place: 2 }, first: 3 },
            atLeast: 3,
          },
        },
      },
    ],
  },
  {
    name: 'more-colorful',
    topic,
    turns: [
      {
        say: 'a plain gray scarf',
        expect: {
          understood: { wanted: { category: ['scarf'], color: ['gray'], pattern: ['solid'] } },
          products: {
            meet: { category: ['scarf'], color: ['gray'], pattern: ['solid'] },
            firstIs: ['scarf-002'],
          },
        },
      },
      {
        say: 'something more colorful',
        expect: {
          products: {
            meet: { category: ['scarf'] },
            compared: { by: 'colorfulness', toward: 'more', than: { turn: 1, place: 1 }, first: 3 },
            atLeast: 1,
          },
        },
      },
    ],
  },
  {
    name: 'cheaper-than-the-third',
    topic,
    turns: [
      {
        say: 'leather or suede handbags',
        expect: {
          understood: { wanted: { category: ['handbag'], material: ['leather', 'suede'] } },
          products: { meet: { category: ['handbag'], material: ['leather', 'suede'] }, atLeast: 8 },
        },
      },
      {
        say: 'cheaper than the third one, and not suede',
        expect: {
          understood: { unwanted: { material: ['suede'] } },
          products: {
            meet: { category: ['handbag'] },
            never: { material: ['suede'] },
            compared: { by: 'price', toward: 'less', than: { turn: 1, place: 3 } },
          },
        },
      },
    ],
  },
  {
    name: 'longer-sleeves',
    topic,
    turns: [
      {
        say: 'short-sleeved kurtas',
        expect: {
          understood: { wanted: { category: ['kurta'], sleeve_length: ['short'] } },
          products: { meet: { category: ['kurta'], sleeve_length: ['short'] }, atLeast: 6 },
        },
      },
      {
        say: 'the first one with longer sleeves',
        expect: {
          understood: { reference: { turn: 1, place: 1 } },
          products: {
            meet: { category: ['kurta'] },
            compared: { by: 'sleeve_length', toward: 'more', than: { turn: 1, place: 1 } },
            atLeast: 3,
          },
        },
      },
    ],
  },
  {
    name: 'looser-jeans',
    topic,
    turns: [
      {
        say: 'skinny jeans',
        expect: {
          understood: { wanted: { category: ['jeans'], fit: ['skinny'] } },
          products: { meet: { category: ['jeans'], fit: ['skinny'] }, atLeast: 4 },
        },
      },
      {
        say: 'the same but looser',
        expect: {
          products: {
            meet: { category: ['jeans'] },
            compared: { by: 'looseness', toward: 'more', than: { turn: 1, place: 1 } },
            atLeast: 3,
          },
        },
      },
      {
        say: 'under 70',
        expect: {
          understood: { price: { max: 70 } },
          products: {
            meet: { category: ['jeans'], maxPrice: 70 },
            compared: { by: 'looseness', toward: 'more', than: { turn: 1, place: 1 } },
            atLeast: 1,
          },
        },
      },
    ],
  },
  {
    name: 'warmer',
    topic,
    turns: [
      {
        say: 'cotton cardigans',
        expect: {
          understood: { wanted: { category: ['cardigan'], material: ['cotton'] } },
          products: { meet: { category: ['cardigan'], material: ['cotton'] }, atLeast: 3 },
        },
      },
      {
        say: 'something warmer than the first one',
        expect: {
          products: {
            meet: { category: ['cardigan', 'sweater'] },
            compared: { by: 'warmth', toward: 'more', than: { turn: 1, place: 1 }, first: 3 },
            atLeast: 3,
          },
          tools: { search: true },
        },
      },
    ],
  },
]
