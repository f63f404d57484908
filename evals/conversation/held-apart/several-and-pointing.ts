import type { Dialogue } from '../dialogue.ts'

export const severalAndPointing: readonly Dialogue[] = [
  {
    name: 'shorts-and-polo',
    topic: 'several garments',
    turns: [
      {
        say: 'I need green shorts for less than 40 and a white polo in L',
        expect: {
          products: {
            meet: { category: ['shorts', 'polo'] },
            garments: [
              { of: { category: ['shorts'] }, meet: { color: ['green'], maxPrice: 40 }, atLeast: 1 },
              { of: { category: ['polo'] }, meet: { color: ['white'], sizes: ['L'] }, atLeast: 1 },
            ],
          },
        },
      },
      {
        say: 'make the shorts navy',
        expect: {
          products: {
            garments: [{ of: { category: ['shorts'] }, meet: { color: ['navy'], maxPrice: 40 }, atLeast: 1 }],
          },
        },
      },
    ],
  },
  {
    name: 'backpack-and-wallet',
    topic: 'several garments',
    turns: [
      {
        say: 'a leather backpack plus a leather wallet for men',
        expect: {
          products: {
            meet: { category: ['backpack', 'wallet'] },
            garments: [
              { of: { category: ['backpack'] }, meet: { material: ['leather'] }, atLeast: 2 },
              { of: { category: ['wallet'] }, meet: { material: ['leather'], gender: ['male'] }, atLeast: 1 },
            ],
          },
        },
      },
      { say: 'thank you very much', expect: { tools: { search: false }, products: { count: 0 } } },
    ],
  },
  {
    name: 'stripd-swaeter',
    topic: 'misspellings',
    turns: [
      {
        say: 'a stripd swaeter',
        expect: {
          understood: { wanted: { category: ['sweater'], pattern: ['striped'] } },
          products: { meet: { category: ['sweater'], pattern: ['striped'] }, atLeast: 1 },
        },
      },
      {
        say: 'purpel leggins',
        expect: {
          understood: { wanted: { category: ['leggings'], color: ['purple'] } },
          products: { meet: { category: ['leggings'], color: ['purple'] }, atLeast: 1 },
        },
      },
      {
        say: 'cheapper then 40 eur',
        expect: {
          understood: { price: { max: 40 } },
          products: { meet: { category: ['leggings'], maxPrice: 40 } },
        },
      },
    ],
  },
  {
    name: 'the-fourth-one',
    topic: 'pointing',
    turns: [
      {
        say: 'orange or yellow dresses',
        expect: { products: { meet: { category: ['dress'], color: ['orange', 'yellow'] }, atLeast: 4 } },
      },
      {
        say: "what's the fourth one made of?",
        expect: {
          tools: { search: false },
          reply: { tells: { fact: 'material', of: { turn: 1, place: 4 } } },
        },
      },
      {
        say: 'I want that one in purple',
        expect: {
          understood: { reference: { turn: 1, place: 4 }, wanted: { color: ['purple'] } },
          products: { meet: { category: ['dress'], color: ['purple'] }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'bag-from-earlier',
    topic: 'pointing',
    turns: [
      {
        say: 'a brown laptop bag',
        expect: { products: { meet: { category: ['laptop-bag'], color: ['brown'] }, atLeast: 2 } },
      },
      {
        say: 'ties with dots',
        expect: {
          understood: { wanted: { category: ['tie'], pattern: ['dots'] }, free: ['color'] },
          products: { meet: { category: ['tie'], pattern: ['dots'] }, atLeast: 3 },
        },
      },
      {
        say: 'show me the laptop bag from earlier in gray',
        expect: {
          understood: {
            reference: { turn: 1, where: { category: ['laptop-bag'] } },
            wanted: { color: ['gray'] },
          },
          products: { meet: { category: ['laptop-bag'], color: ['gray'] }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'the-white-cap',
    topic: 'pointing',
    turns: [
      {
        say: 'black, white and red caps',
        expect: { products: { meet: { category: ['cap'], color: ['black', 'white', 'red'] }, atLeast: 4 } },
      },
      {
        say: 'how much is the white one?',
        expect: {
          tools: { search: false },
          reply: { tells: { fact: 'price', of: { turn: 1, where: { color: ['white'] } } } },
        },
      },
    ],
  },
  {
    name: 'similar-in-yellow',
    topic: 'photos',
    turns: [
      {
        say: 'got anything similar in yellow?',
        photos: ['backpack-012'],
        expect: {
          understood: { reference: { photo: 'photo-1' }, wanted: { color: ['yellow'] } },
          products: { meet: { category: ['backpack'], color: ['yellow'] }, atLeast: 1 },
        },
      },
      {
        say: 'and something similar for under 60',
        expect: {
          understood: { price: { max: 60 } },
          products: { meet: { category: ['backpack'], maxPrice: 60 }, atLeast: 0 },
        },
      },
    ],
  },
  {
    name: 'same-for-men',
    topic: 'photos',
    turns: [
      {
        say: 'same thing but for men please',
        photos: ['hoodie-014'],
        expect: {
          understood: { reference: { photo: 'photo-1' }, wanted: { gender: ['male'] } },
          products: { meet: { category: ['hoodie'], gender: ['male'] }, atLeast: 3 },
        },
      },
      {
        say: 'without a print',
        expect: {
          products: { meet: { category: ['hoodie'], gender: ['male'], pattern: ['solid'] }, atLeast: 1 },
        },
      },
    ],
  },
]
