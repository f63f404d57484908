import type { Dialogue } from '../dialogue.ts'

const topic = 'attributes'

export const attributes: readonly Dialogue[] = [
  {
    name: 'navy-cardigan',
    topic,
    turns: [
      {
        say: 'a navy cardigan with long sleeves',
        expect: {
          understood: {
            wanted: { category: ['cardigan'], color: ['navy'], sleeve_length: ['long'] },
            reference: null,
          },
          products: {
            meet: { category: ['cardigan'], color: ['navy'], sleeve_length: ['long'] },
            atLeast: 1,
          },
          tools: { search: true },
        },
      },
      {
        say: 'it should be made of wool',
        expect: {
          understood: { wanted: { category: ['cardigan'], color: ['navy'], material: ['wool'] } },
          products: { meet: { category: ['cardigan'], color: ['navy'], material: ['wool'] } },
        },
      },
      {
        say: 'with a v-neck, in any color',
        expect: {
          understood: {
            wanted: { category: ['cardigan'], neckline: ['v-neck'], material: ['wool'] },
            free: ['color'],
          },
          products: {
            meet: { category: ['cardigan'], neckline: ['v-neck'], material: ['wool'] },
            atLeast: 2,
          },
        },
      },
    ],
  },
  {
    name: 'checked-shirts-for-men',
    topic,
    turns: [
      {
        say: 'long-sleeved cotton shirts for men',
        expect: {
          understood: {
            wanted: { category: ['shirt'], sleeve_length: ['long'], material: ['cotton'], gender: ['male'] },
          },
          products: {
            meet: { category: ['shirt'], sleeve_length: ['long'], material: ['cotton'], gender: ['male'] },
            atLeast: 3,
          },
        },
      },
      {
        say: 'only checked ones',
        expect: {
          understood: { wanted: { category: ['shirt'], pattern: ['checkered'], gender: ['male'] } },
          products: {
            meet: {
              category: ['shirt'],
              pattern: ['checkered', 'plaid'],
              material: ['cotton'],
              gender: ['male'],
            },
            atLeast: 1,
          },
        },
      },
    ],
  },
  {
    name: 'silk-midi-dress',
    topic,
    turns: [
      {
        say: "I'm looking for a midi dress in silk",
        expect: {
          understood: { wanted: { category: ['dress'], length: ['midi'], material: ['silk'] } },
          products: { meet: { category: ['dress'], length: ['midi'], material: ['silk'] }, atLeast: 2 },
        },
      },
      {
        say: 'with long sleeves please',
        expect: {
          understood: { wanted: { length: ['midi'], material: ['silk'], sleeve_length: ['long'] } },
          products: {
            meet: { category: ['dress'], length: ['midi'], material: ['silk'], sleeve_length: ['long'] },
            atLeast: 1,
          },
        },
      },
      {
        say: 'in black',
        expect: {
          understood: { wanted: { color: ['black'], sleeve_length: ['long'], material: ['silk'] } },
          // The one that fits in every respect is sold out: it comes last.
          products: { meet: { category: ['dress'], color: ['black'] }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'flowery-tees',
    topic,
    turns: [
      {
        say: 't-shirts with flowers on them',
        expect: {
          understood: { wanted: { category: ['t-shirt'], pattern: ['floral'] } },
          products: { meet: { category: ['t-shirt'], pattern: ['floral'] }, atLeast: 3 },
        },
      },
      {
        say: 'with stripes instead',
        expect: {
          understood: {
            wanted: { category: ['t-shirt'], pattern: ['striped'] },
            wantedOnly: { pattern: ['striped'] },
          },
          products: { meet: { category: ['t-shirt'], pattern: ['striped'] }, atLeast: 3 },
        },
      },
    ],
  },
  {
    name: 'hooded-jacket',
    topic,
    turns: [
      {
        say: 'I need a jacket with a hood',
        expect: {
          understood: { wanted: { category: ['jacket'], neckline: ['hooded'] } },
          products: { meet: { category: ['jacket'], neckline: ['hooded'] }, atLeast: 5 },
        },
      },
      {
        say: 'it has to be water-repellent',
        expect: {
          understood: { wanted: { category: ['jacket'], neckline: ['hooded'] } },
          products: { meet: { category: ['jacket'], neckline: ['hooded'] }, atLeast: 1 },
        },
      },
      {
        say: 'and orange',
        expect: {
          understood: { wanted: { category: ['jacket'], color: ['orange'] } },
          products: {
            meet: { category: ['jacket'], color: ['orange'], neckline: ['hooded'] },
            firstIs: ['jacket-028'],
          },
        },
      },
    ],
  },
  {
    name: 'corduroy-trousers',
    topic,
    turns: [
      {
        say: 'trousers made of corduroy',
        expect: {
          understood: { wanted: { category: ['pants'], material: ['corduroy'] } },
          products: { meet: { category: ['pants'], material: ['corduroy'] }, atLeast: 4 },
        },
      },
      {
        say: 'straight leg, brown or beige',
        expect: {
          understood: { wanted: { category: ['pants'], color: ['brown', 'beige'], material: ['corduroy'] } },
          products: {
            meet: {
              category: ['pants'],
              color: ['brown', 'beige'],
              material: ['corduroy'],
              fit: ['straight'],
            },
          },
        },
      },
    ],
  },
  {
    name: 'written-in-signs',
    topic,
    turns: [
      {
        say: '👗 knee-length / plain / BLUE dress!!',
        expect: {
          understood: {
            wanted: { category: ['dress'], length: ['knee'], pattern: ['solid'], color: ['blue'] },
          },
          products: {
            meet: { category: ['dress'], length: ['knee'], pattern: ['solid'], color: ['blue'] },
            atLeast: 2,
          },
        },
      },
      {
        say: 'short-sleeved',
        expect: {
          understood: { wanted: { category: ['dress'], sleeve_length: ['short'], color: ['blue'] } },
          products: { meet: { category: ['dress'], sleeve_length: ['short'], color: ['blue'] } },
        },
      },
    ],
  },
]
