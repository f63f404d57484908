import type { Dialogue } from '../dialogue.ts'

const topic = 'occasions'

export const occasions: readonly Dialogue[] = [
  {
    name: 'a-wedding',
    topic,
    turns: [
      {
        say: 'I need something to wear to a wedding',
        expect: { understood: { wanted: { occasion: ['wedding'] } } },
      },
      {
        say: 'a dress',
        expect: {
          understood: { wanted: { category: ['dress'], occasion: ['wedding'] } },
          products: { meet: { category: ['dress'], occasion: ['wedding'] }, atLeast: 8 },
        },
      },
      {
        say: 'not blue, and floor-length',
        expect: {
          understood: { wanted: { category: ['dress'], length: ['maxi'] }, unwanted: { color: ['blue'] } },
          products: {
            meet: { category: ['dress'], length: ['maxi'], occasion: ['wedding'] },
            never: { color: ['blue'] },
            atLeast: 1,
          },
        },
      },
    ],
  },
  {
    name: 'office-then-running',
    topic,
    turns: [
      {
        say: "men's shoes for the office",
        expect: {
          understood: { wanted: { gender: ['male'], occasion: ['formal'] } },
          products: {
            meet: { category: ['formal-shoes', 'loafers', 'boots'], gender: ['male'], occasion: ['formal'] },
            atLeast: 5,
          },
        },
      },
      {
        say: 'for running instead',
        expect: {
          understood: { wanted: { gender: ['male'], occasion: ['sport'] } },
          products: { meet: { category: ['sneakers'], gender: ['male'], occasion: ['sport'] }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'party-top',
    topic,
    turns: [
      {
        say: 'a top for a party on Saturday night',
        expect: {
          understood: { wanted: { category: ['top'], occasion: ['party'] } },
          products: { meet: { occasion: ['party'] }, atLeast: 5 },
        },
      },
      {
        say: 'something in gold or silver',
        expect: {
          understood: { wanted: { color: ['gold', 'silver'], occasion: ['party'] } },
          products: { meet: { color: ['gold', 'silver'], occasion: ['party'] }, atLeast: 2 },
        },
      },
    ],
  },
  {
    name: 'winter',
    topic,
    turns: [
      {
        say: 'a warm coat for this winter, for him',
        expect: {
          understood: { wanted: { category: ['coat'], gender: ['male'] }, reference: null },
          products: { meet: { category: ['coat'], gender: ['male'] }, atLeast: 5 },
        },
      },
      {
        say: 'in wool, under 300',
        expect: {
          understood: {
            wanted: { category: ['coat'], material: ['wool'], gender: ['male'] },
            price: { max: 300 },
          },
          products: {
            meet: { category: ['coat'], material: ['wool'], gender: ['male'], maxPrice: 300 },
            atLeast: 1,
          },
        },
      },
    ],
  },
]
