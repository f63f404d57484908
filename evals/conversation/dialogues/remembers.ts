import type { Dialogue } from '../dialogue.ts'

const topic = 'remembers'

/** What is needed to answer was said in the message, or turns ago, and stands until it is taken back. */
export const remembers: readonly Dialogue[] = [
  {
    name: 'gloves-for-a-father',
    topic,
    turns: [
      {
        say: 'a coat for my dad, no leather please',
        expect: { understood: { wanted: { category: ['coat'], gender: ['male'] } } },
      },
      { say: 'do you deliver on Saturdays?', expect: { tools: { search: false }, products: { count: 0 } } },
      {
        say: 'show me gloves',
        expect: {
          understood: {
            wanted: { category: ['gloves'], gender: ['male'] },
            unwanted: { material: ['leather'] },
          },
          products: { never: { material: ['leather'] } },
        },
      },
      {
        say: 'leather is fine after all',
        expect: {
          understood: {
            wanted: { category: ['gloves'], gender: ['male'] },
            notUnwanted: { material: ['leather'] },
          },
        },
      },
    ],
  },
  {
    name: 'three-side-by-side',
    topic,
    turns: [
      {
        say: 'a gray hoodie, black leggings and a beanie',
        expect: { understood: { wanted: { category: ['hoodie', 'leggings', 'beanie'] } } },
      },
      {
        say: 'the hoodie in navy',
        expect: {
          understood: { wanted: { category: ['hoodie'], color: ['navy'] } },
          products: { meet: { category: ['hoodie'] } },
        },
      },
      { say: 'what do returns cost?', expect: { tools: { search: false }, products: { count: 0 } } },
      {
        say: 'all of them under 60',
        expect: {
          understood: { wanted: { category: ['hoodie', 'leggings', 'beanie'] }, price: { max: 60 } },
          products: { meet: { maxPrice: 60 } },
        },
      },
    ],
  },
  {
    name: 'a-child-then-a-grown-up',
    topic,
    turns: [
      {
        say: 'a jacket for my granddaughter, she is 7',
        expect: { understood: { wanted: { category: ['jacket'], gender: ['female'], age_group: ['kids'] } } },
      },
      {
        say: 'and boots for my mum',
        expect: {
          understood: { wanted: { category: ['boots'], gender: ['female'] } },
          products: { meet: { category: ['boots'] }, never: { age_group: ['kids'] }, atLeast: 3 },
        },
      },
    ],
  },
  {
    name: 'budget-until-forgotten',
    topic,
    turns: [
      {
        say: 'boots, my budget is 120',
        expect: { understood: { price: { max: 120 } }, products: { meet: { maxPrice: 120 } } },
      },
      {
        say: 'now a handbag',
        expect: {
          understood: { wanted: { category: ['handbag'] }, price: { max: 120 } },
          products: { meet: { category: ['handbag'], maxPrice: 120 } },
        },
      },
      {
        say: 'forget the budget',
        expect: { understood: { wanted: { category: ['handbag'] }, price: null } },
      },
    ],
  },
]
