import type { Dialogue } from '../dialogue.ts'

const topic = 'German'

export const german: readonly Dialogue[] = [
  {
    name: 'ein-blaues-kleid',
    topic,
    turns: [
      {
        say: 'ein blaues Kleid unter 80 Euro',
        expect: {
          understood: { wanted: { category: ['dress'], color: ['blue'] }, price: { max: 80 } },
          products: { meet: { category: ['dress'], color: ['blue'], maxPrice: 80 }, atLeast: 5 },
        },
      },
      {
        say: 'lieber in Rot',
        expect: {
          understood: { wanted: { category: ['dress'], color: ['red'] }, price: { max: 80 } },
          products: { meet: { category: ['dress'], color: ['red'], maxPrice: 80 }, atLeast: 1 },
        },
      },
      {
        say: 'danke!',
        expect: { tools: { search: false }, products: { count: 0 }, reply: { atMostWords: 40 } },
      },
    ],
  },
  {
    name: 'schuhe-in-43',
    topic,
    turns: [
      {
        say: 'Turnschuhe für Herren in Größe 43',
        expect: {
          understood: { wanted: { category: ['sneakers'], gender: ['male'] }, sizes: ['43'] },
          products: { meet: { category: ['sneakers'], gender: ['male'], sizes: ['43'] }, atLeast: 8 },
        },
      },
      {
        say: 'nicht in Blau',
        expect: {
          understood: { unwanted: { color: ['blue'] }, sizes: ['43'] },
          products: {
            meet: { category: ['sneakers'], gender: ['male'], sizes: ['43'] },
            never: { color: ['blue'] },
            atLeast: 4,
          },
        },
      },
      {
        say: 'günstiger als der erste',
        expect: {
          products: {
            meet: { category: ['sneakers'] },
            never: { color: ['blue'] },
            compared: { by: 'price', toward: 'less', than: { turn: 2, place: 1 } },
          },
        },
      },
    ],
  },
  {
    name: 'jacke-mit-kapuze',
    topic,
    turns: [
      {
        say: 'eine Jacke mit Kapuze für Damen, ohne Tarnmuster',
        expect: {
          understood: {
            wanted: { category: ['jacket'], neckline: ['hooded'], gender: ['female'] },
            unwanted: { pattern: ['camouflage'] },
          },
          products: {
            meet: { category: ['jacket'], neckline: ['hooded'], gender: ['female'] },
            never: { pattern: ['camouflage'] },
            atLeast: 1,
          },
        },
      },
      {
        say: 'in Grün oder Schwarz',
        expect: {
          understood: { wanted: { color: ['green', 'black'], neckline: ['hooded'] } },
          products: {
            meet: {
              category: ['jacket'],
              color: ['green', 'black'],
              neckline: ['hooded'],
              gender: ['female'],
            },
          },
        },
      },
    ],
  },
]
