import type { Dialogue } from '../dialogue.ts'

const topic = 'relaxation and clarity'

export const clarity: readonly Dialogue[] = [
  {
    name: 'a-purple-coat',
    topic,
    turns: [
      {
        say: 'a purple coat',
        expect: {
          understood: { wanted: { category: ['coat'], color: ['purple'] }, relaxed: ['color'] },
          products: { meet: { category: ['coat'], color: ['purple'] }, marked: 'color' },
          reply: { mentions: [['purple', 'color', 'colour']] },
        },
      },
      {
        say: 'pink is fine as well',
        expect: {
          understood: { wanted: { category: ['coat'], color: ['pink'] } },
          products: { meet: { category: ['coat'], color: ['pink', 'purple'] }, firstIs: ['coat-019'] },
        },
      },
    ],
  },
  {
    name: 'a-leather-swimsuit',
    topic,
    turns: [
      {
        say: 'a leather swimsuit',
        expect: {
          understood: { wanted: { category: ['swimsuit'], material: ['leather'] }, relaxed: ['material'] },
          products: { meet: { category: ['swimsuit'], material: ['leather'] }, marked: 'material' },
          reply: { mentions: [['leather', 'material']] },
        },
      },
      {
        say: 'ok then nylon',
        expect: {
          understood: {
            wanted: { category: ['swimsuit'], material: ['nylon'] },
            wantedOnly: { material: ['nylon'] },
          },
          products: { meet: { category: ['swimsuit'], material: ['nylon'] }, atLeast: 5 },
        },
      },
    ],
  },
  {
    name: 'a-price-nobody-meets',
    topic,
    turns: [
      {
        say: 'a handbag for under 30 euros',
        expect: {
          understood: { wanted: { category: ['handbag'] }, price: { max: 30 } },
          products: { meet: { category: ['handbag'], maxPrice: 30 } },
          reply: { mentions: [['30', 'price', 'budget']] },
        },
      },
      {
        say: 'under 60 then',
        expect: {
          understood: { wanted: { category: ['handbag'] }, price: { max: 60 }, notRelaxed: ['price'] },
          products: { meet: { category: ['handbag'], maxPrice: 60 }, atLeast: 2 },
        },
      },
    ],
  },
  {
    name: 'a-size-nobody-has',
    topic,
    turns: [
      {
        say: 'a red dress in size 52',
        expect: {
          understood: { wanted: { category: ['dress'], color: ['red'] }, sizes: ['52'] },
          products: { meet: { category: ['dress'], color: ['red'], sizes: ['52'] } },
          reply: { mentions: [['size', '52']] },
        },
      },
      {
        say: 'what about XL?',
        expect: {
          understood: { wanted: { category: ['dress'], color: ['red'] }, sizes: ['XL'] },
          products: { meet: { category: ['dress'], color: ['red'], sizes: ['XL'] }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'something-nice',
    topic,
    turns: [
      {
        say: 'I need something nice',
        expect: {
          understood: { free: ['category', 'color'] },
          reply: { asks: true, atMostWords: 60 },
        },
      },
      {
        say: 'a jumpsuit maybe',
        expect: {
          understood: { wanted: { category: ['jumpsuit'] } },
          products: { meet: { category: ['jumpsuit'] }, atLeast: 8 },
        },
      },
    ],
  },
  {
    name: 'only-a-color',
    topic,
    turns: [
      {
        say: 'in turquoise',
        expect: {
          understood: { wanted: { color: ['turquoise'] }, free: ['category'] },
          products: { meet: { color: ['turquoise'] } },
          reply: { asks: true },
        },
      },
      {
        say: 'a tunic',
        expect: {
          understood: { wanted: { category: ['tunic'], color: ['turquoise'] } },
          products: { meet: { category: ['tunic'], color: ['turquoise'] }, atLeast: 2 },
        },
      },
    ],
  },
  {
    name: 'a-gift',
    topic,
    turns: [
      {
        say: "I'm looking for a gift for my wife",
        expect: {
          understood: { wanted: { gender: ['female'] }, free: ['category'] },
          products: { meet: { gender: ['female'] } },
          reply: { asks: true },
        },
      },
      {
        say: 'she likes silk scarves',
        expect: {
          understood: { wanted: { category: ['scarf'], material: ['silk'] } },
          products: { meet: { category: ['scarf'], material: ['silk'], gender: ['female'] }, atLeast: 3 },
        },
      },
    ],
  },
]
