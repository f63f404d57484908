import type { Dialogue } from '../dialogue.ts'

export const talking: readonly Dialogue[] = [
  {
    name: 'drop-and-reset',
    topic: 'edits',
    turns: [
      {
        say: 'a purple t-shirt in cotton, size L',
        expect: {
          understood: {
            wanted: { category: ['t-shirt'], color: ['purple'], material: ['cotton'] },
            sizes: ['L'],
          },
          products: {
            meet: { category: ['t-shirt'], color: ['purple'], material: ['cotton'], sizes: ['L'] },
          },
        },
      },
      {
        say: 'drop the size',
        expect: {
          understood: {
            wanted: { category: ['t-shirt'], color: ['purple'], material: ['cotton'] },
            sizes: [],
          },
          products: { meet: { category: ['t-shirt'], color: ['purple'], material: ['cotton'] } },
        },
      },
      {
        say: 'any color will do',
        expect: {
          understood: { wanted: { category: ['t-shirt'], material: ['cotton'] }, free: ['color'] },
          products: { meet: { category: ['t-shirt'], material: ['cotton'] }, atLeast: 8 },
        },
      },
      { say: 'reset', expect: { tools: { search: false }, products: { count: 0 } } },
      {
        say: 'gloves',
        expect: {
          understood: { wantedOnly: { category: ['gloves'] }, free: ['material', 'color'] },
          products: { meet: { category: ['gloves'] }, atLeast: 8 },
        },
      },
    ],
  },
  {
    name: 'pink-silk-trousers',
    topic: 'relaxation and clarity',
    turns: [
      {
        say: 'can you help me find something?',
        expect: { reply: { asks: true, atMostWords: 60 }, tools: { search: false } },
      },
      {
        say: 'trousers, pink ones, silk',
        expect: {
          understood: {
            wanted: { category: ['pants'], color: ['pink'], material: ['silk'] },
            relaxed: ['material'],
          },
          products: {
            meet: { category: ['pants'], color: ['pink'], material: ['silk'] },
            marked: 'material',
          },
          reply: { mentions: [['silk', 'material']] },
        },
      },
    ],
  },
  {
    name: 'pizza',
    topic: 'talk',
    turns: [
      { say: "good evening, how's it going?", expect: { tools: { search: false }, products: { count: 0 } } },
      {
        say: 'do you know a good pizza recipe?',
        expect: { tools: { search: false }, products: { count: 0 }, reply: { atMostWords: 60 } },
      },
      {
        say: 'lol ok, a denim jacket',
        expect: {
          understood: { wanted: { category: ['jacket'], material: ['denim'] } },
          products: { meet: { category: ['jacket'], material: ['denim'] }, atLeast: 2 },
        },
      },
      { say: 'cool, cheers', expect: { tools: { search: false }, products: { count: 0 } } },
    ],
  },
  {
    name: 'complete-the-look',
    topic: 'outfits',
    turns: [
      {
        say: 'beige linen pants',
        expect: { products: { meet: { category: ['pants'], material: ['linen'] } } },
      },
      {
        say: 'complete the look with them, 180 euros in total',
        expect: {
          products: { total: 180, slotsDiffer: true, slots: ['top'] },
          tools: { uses: ['complete_outfit'] },
        },
      },
    ],
  },
  {
    name: 'shirt-for-a-blazer',
    topic: 'outfits',
    turns: [
      {
        say: 'a pink blazer for men',
        expect: {
          products: {
            meet: { category: ['blazer'], color: ['pink'], gender: ['male'] },
            firstIs: ['blazer-019'],
          },
        },
      },
      {
        say: 'what shirt would suit it?',
        expect: {
          products: { meet: { category: ['shirt'] }, never: { gender: ['female'] }, atLeast: 1 },
          tools: { search: true },
        },
      },
    ],
  },
  {
    name: 'costs-less',
    topic: 'questions',
    turns: [
      {
        say: 'two wool coats for women',
        expect: {
          products: {
            meet: { category: ['coat'], material: ['wool'], gender: ['female'] },
            count: 2,
            atLeast: 2,
          },
        },
      },
      {
        say: 'which one costs less?',
        expect: { tools: { search: false }, reply: { names: { turn: 1, least: 'price' } } },
      },
      { say: 'who is the brand of the other one?', expect: { tools: { search: false } } },
    ],
  },
  {
    name: 'four-and-others',
    topic: 'counts and more',
    turns: [
      {
        say: 'could you list 4 kids t-shirts',
        expect: {
          understood: { wanted: { category: ['t-shirt'], age_group: ['kids'] } },
          products: { meet: { category: ['t-shirt'], age_group: ['kids'] }, count: 4, atLeast: 4 },
        },
      },
      { say: 'what else?', expect: { products: { notFrom: [1] } } },
    ],
  },
  {
    name: 'schwarze-stiefel',
    topic: 'German',
    turns: [
      {
        say: 'schwarze Stiefel für Damen, maximal 150 €',
        expect: {
          understood: {
            wanted: { category: ['boots'], color: ['black'], gender: ['female'] },
            price: { max: 150 },
          },
          products: {
            meet: { category: ['boots'], color: ['black'], gender: ['female'], maxPrice: 150 },
            atLeast: 1,
          },
        },
      },
      {
        say: 'haben Sie auch braune?',
        expect: {
          understood: { wanted: { color: ['brown'] } },
          products: { meet: { category: ['boots'], color: ['brown'], maxPrice: 150 } },
        },
      },
    ],
  },
]
