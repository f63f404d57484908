import type { Dialogue } from '../dialogue.ts'
import { bags, shoes } from '../families.ts'

const topic = 'outfits'

export const outfits: readonly Dialogue[] = [
  {
    name: 'shoes-for-a-blazer',
    topic,
    turns: [
      {
        say: 'a navy linen blazer for men',
        expect: {
          products: {
            meet: { category: ['blazer'], color: ['navy'], gender: ['male'] },
            firstIs: ['blazer-001'],
          },
        },
      },
      {
        say: 'shoes to go with it',
        expect: {
          products: {
            meet: { category: shoes, gender: ['male'], age_group: ['adults'] },
            never: { gender: ['female'], age_group: ['kids'] },
            atLeast: 3,
          },
          tools: { search: true },
        },
      },
      {
        say: 'under 110',
        expect: {
          understood: { price: { max: 110 } },
          products: { meet: { category: shoes, maxPrice: 110 }, never: { gender: ['female'] }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'an-outfit-around-a-skirt',
    topic,
    turns: [
      {
        say: 'a black leather pencil skirt',
        expect: { products: { meet: { category: ['skirt'], color: ['black'] }, firstIs: ['skirt-009'] } },
      },
      {
        say: 'build an outfit around the first one for under 200 euros',
        expect: {
          products: { total: 200, slotsDiffer: true, slots: ['top', 'feet'], never: { gender: ['male'] } },
          tools: { uses: ['complete_outfit'] },
        },
      },
    ],
  },
  {
    name: 'an-outfit-around-a-photo',
    topic,
    turns: [
      {
        say: 'build an outfit around this for under 150',
        photos: ['jeans-011'],
        expect: {
          products: { total: 150, slotsDiffer: true, slots: ['top'], noSlots: ['bottom'] },
          tools: { uses: ['complete_outfit'] },
        },
      },
      {
        say: 'thanks, that is perfect',
        expect: { tools: { search: false }, reply: { atMostWords: 60 } },
      },
    ],
  },
  {
    name: 'what-goes-with-a-dress',
    topic,
    turns: [
      {
        say: 'what goes with this?',
        photos: ['dress-017'],
        expect: {
          products: {
            never: { category: ['dress', 'jumpsuit'], gender: ['male'], age_group: ['kids'] },
            atLeast: 2,
          },
          tools: { search: true },
        },
      },
      {
        say: 'just the shoes, in black',
        expect: {
          products: { meet: { category: shoes, color: ['black'] }, never: { gender: ['male'] }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'shoes-and-a-bag',
    topic,
    turns: [
      {
        say: 'a red evening dress',
        expect: { products: { meet: { category: ['dress'], color: ['red'] }, atLeast: 1 } },
      },
      {
        say: 'shoes and a bag to go with the first one',
        expect: {
          products: {
            meet: { category: [...shoes, ...bags] },
            slots: ['feet', 'bag'],
            never: { gender: ['male'], age_group: ['kids'] },
          },
          tools: { uses: ['complete_outfit', 'search_products'] },
        },
      },
    ],
  },
  {
    name: 'an-outfit-from-nothing',
    topic,
    turns: [
      {
        say: 'put together an outfit for a wedding, for a woman, 300 euros at most',
        expect: {
          products: {
            total: 300,
            slotsDiffer: true,
            slots: ['feet'],
            never: { gender: ['male'], age_group: ['kids'] },
          },
          tools: { uses: ['complete_outfit'] },
        },
      },
      {
        say: 'tell me more about the first one',
        expect: {
          understood: { reference: { turn: 1, place: 1 } },
          tools: { search: false },
          reply: { names: { turn: 1, place: 1 } },
        },
      },
    ],
  },
  {
    name: 'a-belt-for-these',
    topic,
    turns: [
      {
        say: "men's brown brogues",
        expect: {
          products: { meet: { category: ['formal-shoes'], color: ['brown'], gender: ['male'] }, atLeast: 1 },
        },
      },
      {
        say: 'which belt would match them?',
        expect: {
          products: { meet: { category: ['belt'] }, never: { gender: ['female'] }, atLeast: 1 },
          tools: { search: true },
        },
      },
    ],
  },
]
