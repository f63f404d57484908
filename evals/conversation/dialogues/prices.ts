import type { Dialogue } from '../dialogue.ts'

const topic = 'prices'

export const prices: readonly Dialogue[] = [
  {
    name: 'cheap-tees',
    topic,
    turns: [
      {
        say: 't-shirts under €20',
        expect: {
          understood: { wanted: { category: ['t-shirt'] }, price: { max: 20 } },
          products: { meet: { category: ['t-shirt'], maxPrice: 20 }, atLeast: 8 },
        },
      },
      {
        say: 'between 10 and 15',
        expect: {
          understood: { wanted: { category: ['t-shirt'] }, price: { min: 10, max: 15 } },
          products: { meet: { category: ['t-shirt'], minPrice: 10, maxPrice: 15 }, atLeast: 3 },
        },
      },
      {
        say: 'what about €15–20?',
        expect: {
          understood: { wanted: { category: ['t-shirt'] }, price: { min: 15, max: 20 } },
          products: { meet: { category: ['t-shirt'], minPrice: 15, maxPrice: 20 }, atLeast: 3 },
        },
      },
    ],
  },
  {
    name: 'boots-in-a-range',
    topic,
    turns: [
      {
        say: 'boots over 100 euros',
        expect: {
          understood: { wanted: { category: ['boots'] }, price: { min: 100 } },
          products: { meet: { category: ['boots'], minPrice: 100 }, atLeast: 4 },
        },
      },
      {
        say: 'but no more than 150',
        expect: {
          understood: { wanted: { category: ['boots'] }, price: { min: 100, max: 150 } },
          products: { meet: { category: ['boots'], minPrice: 100, maxPrice: 150 }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'handbags-cheaper-and-free',
    topic,
    turns: [
      {
        say: 'handbags, 60 to 120 EUR',
        expect: {
          understood: { wanted: { category: ['handbag'] }, price: { min: 60, max: 120 } },
          products: { meet: { category: ['handbag'], minPrice: 60, maxPrice: 120 }, atLeast: 8 },
        },
      },
      {
        say: 'anything cheaper than the first one?',
        expect: {
          products: {
            meet: { category: ['handbag'] },
            compared: { by: 'price', toward: 'less', than: { turn: 1, place: 1 } },
          },
          tools: { search: true },
        },
      },
      {
        say: 'forget the price',
        expect: {
          understood: { wanted: { category: ['handbag'] }, price: null },
          products: { meet: { category: ['handbag'] }, atLeast: 8 },
        },
      },
    ],
  },
  {
    name: 'cheapest-backpack',
    topic,
    turns: [
      {
        say: 'what is the cheapest backpack you have?',
        expect: {
          understood: { wanted: { category: ['backpack'] } },
          products: {
            meet: { category: ['backpack'] },
            firstIs: ['backpack-006'],
            sorted: 'price-ascending',
          },
        },
      },
      {
        say: 'and the most expensive one you have?',
        expect: {
          understood: { wanted: { category: ['backpack'] } },
          products: { meet: { category: ['backpack'] }, firstIs: ['backpack-001'] },
        },
      },
    ],
  },
  {
    name: 'a-budget',
    topic,
    turns: [
      {
        say: 'I have 60 euros to spend on a sweater',
        expect: {
          understood: { wanted: { category: ['sweater'] }, price: { max: 60 } },
          products: { meet: { category: ['sweater'], maxPrice: 60 }, atLeast: 8 },
        },
      },
      {
        say: 'I could go up to eighty',
        expect: {
          understood: { wanted: { category: ['sweater'] }, price: { max: 80 } },
          products: { meet: { category: ['sweater'], maxPrice: 80 }, atLeast: 8 },
        },
      },
      {
        say: 'in gray, for less than 50 bucks',
        expect: {
          understood: { wanted: { category: ['sweater'], color: ['gray'] }, price: { max: 50 } },
          products: { meet: { category: ['sweater'], color: ['gray'], maxPrice: 50 } },
        },
      },
    ],
  },
  {
    name: 'socks-five-to-ten',
    topic,
    turns: [
      {
        say: 'socks €5–10',
        expect: {
          understood: { wanted: { category: ['socks'] }, price: { min: 5, max: 10 } },
          products: { meet: { category: ['socks'], minPrice: 5, maxPrice: 10 }, atLeast: 6 },
        },
      },
      {
        say: 'anything cheaper?',
        expect: {
          understood: { wanted: { category: ['socks'] } },
          products: {
            meet: { category: ['socks'] },
            compared: { by: 'price', toward: 'less', than: { turn: 1, most: 'price' } },
          },
        },
      },
    ],
  },
  {
    name: 'about-that-much',
    topic,
    turns: [
      {
        say: 'a watch for around 150',
        expect: {
          understood: { wanted: { category: ['watch'] } },
          products: { meet: { category: ['watch'], minPrice: 100, maxPrice: 200 }, atLeast: 1 },
        },
      },
      {
        say: 'at least 200 then, gold if you have it',
        expect: {
          understood: { wanted: { category: ['watch'], color: ['gold'] }, price: { min: 200 } },
          products: { meet: { category: ['watch'], color: ['gold'], minPrice: 200 } },
        },
      },
    ],
  },
]
