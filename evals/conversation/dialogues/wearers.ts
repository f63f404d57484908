import type { Dialogue } from '../dialogue.ts'

const topic = 'sizes, brands, wearers'

export const wearers: readonly Dialogue[] = [
  {
    name: 'size-then-another',
    topic,
    turns: [
      {
        say: 'a green dress in size M',
        expect: {
          understood: { wanted: { category: ['dress'], color: ['green'] }, sizes: ['M'] },
          products: { meet: { category: ['dress'], color: ['green'], sizes: ['M'] }, atLeast: 2 },
        },
      },
      {
        say: 'only in XS',
        expect: {
          understood: { wanted: { category: ['dress'], color: ['green'] }, sizes: ['XS'] },
          products: { meet: { category: ['dress'], color: ['green'], sizes: ['XS'] } },
        },
      },
    ],
  },
  {
    name: 'sneakers-in-46',
    topic,
    turns: [
      {
        say: "men's sneakers in size 46",
        expect: {
          understood: { wanted: { category: ['sneakers'], gender: ['male'] }, sizes: ['46'] },
          products: { meet: { category: ['sneakers'], gender: ['male'], sizes: ['46'] }, atLeast: 8 },
        },
      },
      {
        say: 'white ones',
        expect: {
          understood: { wanted: { color: ['white'], gender: ['male'] }, sizes: ['46'] },
          products: {
            meet: { category: ['sneakers'], color: ['white'], gender: ['male'], sizes: ['46'] },
            atLeast: 1,
          },
        },
      },
      {
        say: 'do you have them in 47 too?',
        expect: {
          products: { meet: { category: ['sneakers'] }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'a-brand',
    topic,
    turns: [
      {
        say: 'do you have anything by Stridewell Cobblers?',
        expect: {
          understood: { brands: ['Stridewell Cobblers'] },
          products: { meet: { brands: ['Stridewell Cobblers'] }, atLeast: 8 },
        },
      },
      {
        say: 'only boots',
        expect: {
          understood: { wanted: { category: ['boots'] }, brands: ['Stridewell Cobblers'] },
          products: { meet: { category: ['boots'], brands: ['Stridewell Cobblers'] }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'a-brand-with-a-sign',
    topic,
    turns: [
      {
        say: 'norvik and lund coats',
        expect: {
          understood: { wanted: { category: ['coat'] }, brands: ['Norvik & Lund'] },
          products: { meet: { category: ['coat'], brands: ['Norvik & Lund'] }, atLeast: 3 },
        },
      },
      {
        say: 'any brand is fine',
        expect: {
          understood: { wanted: { category: ['coat'] }, brands: [] },
          products: { meet: { category: ['coat'] }, atLeast: 8 },
        },
      },
    ],
  },
  {
    name: 'for-my-son',
    topic,
    turns: [
      {
        say: 'a hoodie for my son',
        expect: {
          understood: { wanted: { category: ['hoodie'], gender: ['male'], age_group: ['kids'] } },
          products: { meet: { category: ['hoodie'], gender: ['male'], age_group: ['kids'] }, atLeast: 2 },
        },
      },
      {
        say: 'size 128',
        expect: {
          understood: { wanted: { category: ['hoodie'], age_group: ['kids'] }, sizes: ['128'] },
          products: { meet: { category: ['hoodie'], age_group: ['kids'], sizes: ['128'] }, atLeast: 1 },
        },
      },
      {
        say: 'and for my daughter?',
        expect: {
          understood: { wanted: { category: ['hoodie'], gender: ['female'], age_group: ['kids'] } },
          products: { meet: { category: ['hoodie'], gender: ['female'], age_group: ['kids'] }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'women-then-men',
    topic,
    turns: [
      {
        say: 'coats for women',
        expect: {
          understood: { wanted: { category: ['coat'], gender: ['female'] } },
          products: { meet: { category: ['coat'], gender: ['female'] }, atLeast: 8 },
        },
      },
      {
        say: 'now the same for men',
        expect: {
          understood: { wanted: { category: ['coat'], gender: ['male'] } },
          products: { meet: { category: ['coat'], gender: ['male'] }, atLeast: 8 },
        },
      },
    ],
  },
  {
    name: 'kids-then-grown-ups',
    topic,
    turns: [
      {
        say: "kids' jackets",
        expect: {
          understood: { wanted: { category: ['jacket'], age_group: ['kids'] } },
          products: { meet: { category: ['jacket'], age_group: ['kids'] }, atLeast: 4 },
        },
      },
      {
        say: 'now for adults, in yellow',
        expect: {
          understood: { wanted: { category: ['jacket'], age_group: ['adults'], color: ['yellow'] } },
          products: { meet: { category: ['jacket'], age_group: ['adults'], color: ['yellow'] }, atLeast: 1 },
        },
      },
    ],
  },
]
