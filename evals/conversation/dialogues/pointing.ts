import type { Dialogue } from '../dialogue.ts'

const topic = 'pointing'

export const pointing: readonly Dialogue[] = [
  {
    name: 'second-in-blue',
    topic,
    turns: [
      {
        say: 'red dresses',
        expect: {
          understood: { wanted: { category: ['dress'], color: ['red'] } },
          products: { meet: { category: ['dress'], color: ['red'] }, atLeast: 3 },
        },
      },
      {
        say: 'do you have the second one in blue?',
        expect: {
          understood: { reference: { turn: 1, place: 2 }, wanted: { color: ['blue'] } },
          products: {
            meet: { category: ['dress'], color: ['blue'] },
            excludes: { turn: 1, place: 2 },
            atLeast: 3,
          },
        },
      },
      {
        say: 'the last one, but cheaper',
        expect: {
          understood: { reference: { turn: 2, place: -1 } },
          products: {
            meet: { category: ['dress'] },
            compared: { by: 'price', toward: 'less', than: { turn: 2, place: -1 } },
            excludes: { turn: 2, place: -1 },
          },
        },
      },
    ],
  },
  {
    name: 'the-purple-one',
    topic,
    turns: [
      {
        say: 'show me your clutches',
        limit: 12,
        expect: {
          understood: { wanted: { category: ['clutch'] } },
          products: { meet: { category: ['clutch'] }, atLeast: 9 },
        },
      },
      {
        say: 'tell me more about the purple one',
        expect: {
          understood: { reference: { turn: 1, where: { color: ['purple'] } } },
          tools: { search: false, uses: ['get_product'] },
          reply: { names: { turn: 1, where: { color: ['purple'] } } },
        },
      },
      {
        say: 'something like the gold one, but with an animal print',
        expect: {
          understood: { reference: { turn: 1, where: { color: ['gold'] } }, wanted: { pattern: ['animal'] } },
          products: { meet: { category: ['clutch'], pattern: ['animal'] } },
        },
      },
    ],
  },
  {
    name: 'that-bag',
    topic,
    turns: [
      {
        say: 'a green handbag',
        expect: {
          products: { meet: { category: ['handbag'], color: ['green'] }, firstIs: ['handbag-012'] },
        },
      },
      {
        say: 'boots for men',
        expect: {
          understood: { wanted: { category: ['boots'], gender: ['male'] }, free: ['color'] },
          products: { meet: { category: ['boots'], gender: ['male'] }, atLeast: 4 },
        },
      },
      {
        say: 'I would like that bag in red',
        expect: {
          understood: {
            reference: { turn: 1, where: { category: ['handbag'] } },
            wanted: { color: ['red'] },
          },
          products: { meet: { category: ['handbag'], color: ['red'] }, atLeast: 2 },
        },
      },
    ],
  },
  {
    name: 'the-dress-from-before',
    topic,
    turns: [
      {
        say: 'a pink dress',
        expect: { products: { meet: { category: ['dress'], color: ['pink'] }, atLeast: 3 } },
      },
      {
        say: 'and beige sneakers',
        expect: {
          understood: { wanted: { category: ['sneakers'], color: ['beige'] } },
          products: { meet: { category: ['sneakers'], color: ['beige'] }, atLeast: 2 },
        },
      },
      {
        say: 'back to the dress from before, but in green',
        expect: {
          understood: {
            reference: { turn: 1, where: { category: ['dress'] } },
            wanted: { color: ['green'] },
          },
          products: { meet: { category: ['dress'], color: ['green'] }, atLeast: 3 },
        },
      },
    ],
  },
  {
    name: 'same-but',
    topic,
    turns: [
      {
        say: 'a satin skirt in black',
        expect: {
          products: { meet: { category: ['skirt'], material: ['satin'], color: ['black'] }, atLeast: 1 },
        },
      },
      {
        say: 'same but in pink',
        expect: {
          understood: { wanted: { color: ['pink'] } },
          products: { meet: { category: ['skirt'], color: ['pink'] }, atLeast: 1 },
        },
      },
      {
        say: 'same but in size S',
        expect: {
          understood: { sizes: ['S'] },
          products: { meet: { category: ['skirt'], color: ['pink'], sizes: ['S'] }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'a-place-that-is-not-there',
    topic,
    turns: [
      {
        say: 'beanies',
        limit: 4,
        expect: { products: { meet: { category: ['beanie'] }, count: 4 } },
      },
      {
        say: 'the ninth one in red',
        expect: { products: { count: 0 }, reply: { atMostWords: 60 } },
      },
      {
        say: 'sorry, I meant number three, in red',
        expect: {
          understood: { reference: { turn: 1, place: 3 }, wanted: { color: ['red'] } },
          products: { meet: { category: ['beanie'], color: ['red'] }, excludes: { turn: 1, place: 3 } },
        },
      },
    ],
  },
  {
    name: 'the-cheapest-of-these',
    topic,
    turns: [
      {
        say: 'red or blue sneakers',
        expect: {
          understood: { wanted: { category: ['sneakers'], color: ['red', 'blue'] } },
          products: { meet: { category: ['sneakers'], color: ['red', 'blue'] }, atLeast: 7 },
        },
      },
      {
        say: 'show me more like the cheapest of these',
        expect: {
          understood: { reference: { turn: 1, least: 'price' } },
          products: { meet: { category: ['sneakers'] }, excludes: { turn: 1, least: 'price' }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'by-its-brand',
    topic,
    turns: [
      {
        say: 'four pairs of silver or gold heels',
        expect: {
          products: { meet: { category: ['heels'], color: ['silver', 'gold'] }, atLeast: 2 },
        },
      },
      {
        say: 'I like the Stridewell one, what else is like it?',
        expect: {
          understood: { reference: { turn: 1, where: { brands: ['Stridewell Cobblers'], color: ['gold'] } } },
          products: {
            meet: { category: ['heels'] },
            excludes: { id: 'heels-009' },
            atLeast: 1,
          },
        },
      },
    ],
  },
]
