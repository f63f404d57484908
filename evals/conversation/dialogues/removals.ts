import type { Dialogue } from '../dialogue.ts'

const topic = 'removals'

export const removals: readonly Dialogue[] = [
  {
    name: 'anything-but-black',
    topic,
    turns: [
      {
        say: 'a dress, anything but black',
        expect: {
          understood: { wanted: { category: ['dress'] }, unwanted: { color: ['black'] }, free: ['color'] },
          products: { meet: { category: ['dress'] }, never: { color: ['black'] }, atLeast: 8 },
        },
      },
      {
        say: 'and no floral prints',
        expect: {
          understood: { unwanted: { color: ['black'], pattern: ['floral'] } },
          products: {
            meet: { category: ['dress'] },
            never: { color: ['black'], pattern: ['floral'] },
            atLeast: 8,
          },
        },
      },
      {
        say: "I don't want satin either",
        expect: {
          understood: { unwanted: { color: ['black'], pattern: ['floral'], material: ['satin'] } },
          products: {
            meet: { category: ['dress'] },
            never: { color: ['black'], pattern: ['floral'], material: ['satin'] },
            atLeast: 8,
          },
        },
      },
    ],
  },
  {
    name: 'hoodie-without-logo',
    topic,
    turns: [
      {
        say: 'a hoodie without a logo',
        expect: {
          understood: { wanted: { category: ['hoodie'] }, unwanted: { pattern: ['graphic'] } },
          products: { meet: { category: ['hoodie'] }, never: { pattern: ['graphic'] }, atLeast: 8 },
        },
      },
      {
        say: 'no camouflage please, and not red',
        expect: {
          understood: { unwanted: { pattern: ['graphic', 'camouflage'], color: ['red'] } },
          products: {
            meet: { category: ['hoodie'] },
            never: { pattern: ['graphic', 'camouflage'], color: ['red'] },
            atLeast: 4,
          },
        },
      },
    ],
  },
  {
    name: 'collarless-shirt',
    topic,
    turns: [
      {
        say: 'shirts with no collar',
        expect: {
          understood: { wanted: { category: ['shirt'] }, unwanted: { neckline: ['collared'] } },
          products: { meet: { category: ['shirt'] }, never: { neckline: ['collared'] }, atLeast: 3 },
        },
      },
      {
        say: 'not in blue though',
        expect: {
          understood: { unwanted: { neckline: ['collared'], color: ['blue'] } },
          products: { meet: { category: ['shirt'] }, never: { neckline: ['collared'], color: ['blue'] } },
        },
      },
    ],
  },
  {
    name: 'traps-of-negation',
    topic,
    turns: [
      {
        say: 'a coat, but not too long',
        expect: {
          understood: { wanted: { category: ['coat'] }, notUnwanted: { sleeve_length: ['long'] } },
          products: { meet: { category: ['coat'] }, atLeast: 4 },
        },
      },
      {
        say: "I don't mind black",
        expect: {
          understood: { wanted: { category: ['coat'] }, notUnwanted: { color: ['black'] }, free: ['color'] },
          products: { meet: { category: ['coat'] }, atLeast: 1 },
        },
      },
      {
        say: 'no more than 200 euros',
        expect: {
          understood: { wanted: { category: ['coat'] }, price: { max: 200 } },
          products: { meet: { category: ['coat'], maxPrice: 200 }, atLeast: 4 },
        },
      },
    ],
  },
  {
    name: 'no-leather',
    topic,
    turns: [
      {
        say: "heels that aren't leather",
        expect: {
          understood: { wanted: { category: ['heels'] }, unwanted: { material: ['leather'] } },
          products: { meet: { category: ['heels'] }, never: { material: ['leather', 'suede'] }, atLeast: 1 },
        },
      },
      {
        say: 'and without animal print',
        expect: {
          understood: { unwanted: { material: ['leather'], pattern: ['animal'] } },
          products: {
            meet: { category: ['heels'] },
            never: { material: ['leather', 'suede'], pattern: ['animal'] },
          },
        },
      },
    ],
  },
  {
    name: 'sleeveless-yet-not-strapless',
    topic,
    turns: [
      {
        say: 'a top without sleeves, but not strapless',
        expect: {
          understood: { wanted: { category: ['top'] }, unwanted: { sleeve_length: ['strapless'] } },
          products: {
            meet: { category: ['top', 'tank-top'], sleeve_length: ['sleeveless', 'spaghetti-strap'] },
            never: { sleeve_length: ['strapless'] },
            atLeast: 3,
          },
        },
      },
      {
        say: 'neither white nor black',
        expect: {
          understood: { unwanted: { color: ['white', 'black'], sleeve_length: ['strapless'] } },
          products: { never: { color: ['white', 'black'], sleeve_length: ['strapless'] } },
        },
      },
    ],
  },
  {
    name: 'a-brand-refused',
    topic,
    turns: [
      {
        say: 'sneakers, but nothing by Calzanova',
        expect: {
          understood: { wanted: { category: ['sneakers'] }, brands: [] },
          products: { meet: { category: ['sneakers'] }, never: { brands: ['Calzanova'] }, atLeast: 8 },
        },
      },
      {
        say: 'not red, actually make it blue',
        expect: {
          understood: { wanted: { color: ['blue'] }, unwanted: { color: ['red'] } },
          products: {
            meet: { category: ['sneakers'], color: ['blue'] },
            never: { brands: ['Calzanova'], color: ['red'] },
            atLeast: 4,
          },
        },
      },
    ],
  },
]
