import type { Dialogue } from '../dialogue.ts'

const topic = 'situations'

/** A day is named, and what it asks for is known: it is assumed, said, and taken back. */
export const situations: readonly Dialogue[] = [
  {
    name: 'funeral-in-november',
    topic,
    turns: [
      {
        say: 'outfit for a funeral in November, for a woman',
        expect: {
          products: {
            atLeast: 3,
            never: { color: ['yellow', 'orange', 'pink'], category: ['sneakers', 'flip-flops'] },
            slots: ['feet', 'outer'],
          },
          reply: { mentions: [['formal'], ['cool weather']] },
          tools: { uses: ['complete_outfit'] },
        },
      },
      {
        say: 'under 400 please',
        expect: { products: { total: 400, never: { color: ['yellow', 'orange', 'pink'] } } },
      },
    ],
  },
  {
    name: 'garden-party',
    topic,
    turns: [
      {
        say: 'what do I wear to a garden party?',
        expect: {
          products: { atLeast: 2, never: { category: ['coat', 'boots', 'hoodie'] } },
          reply: { mentions: [['warm weather']] },
          tools: { uses: ['complete_outfit'] },
        },
      },
      { say: 'what do returns cost?', expect: { products: { count: 0 }, tools: { search: false } } },
    ],
  },
  {
    name: 'muddy-festival',
    topic,
    turns: [
      {
        say: 'shoes for a muddy festival',
        expect: {
          products: { atLeast: 3, never: { category: ['heels', 'sandals', 'flats'] } },
          reply: { mentions: [['wet weather']] },
          tools: { search: true },
        },
      },
      {
        say: 'in black',
        expect: {
          understood: { wanted: { color: ['black'] } },
          products: { meet: { color: ['black'] }, atLeast: 1 },
        },
      },
    ],
  },
  {
    name: 'beerdigung-im-november',
    topic,
    turns: [
      {
        say: 'Was ziehe ich zu einer Beerdigung im November an?',
        expect: {
          products: { atLeast: 3, never: { color: ['yellow', 'orange', 'pink'], category: ['sneakers'] } },
          reply: { mentions: [['förmlichen'], ['kühlem']] },
          tools: { uses: ['complete_outfit'] },
        },
      },
      { say: 'höchstens 400 Euro', expect: { products: { total: 400 }, tools: { search: true } } },
    ],
  },
  {
    name: 'a-story-is-no-day',
    topic,
    turns: [
      {
        say: 'I wore my red coat at a funeral last year, now I want a green one',
        expect: { reply: { lacks: ['assumed'] }, tools: { search: true } },
      },
      {
        say: 'a coat for a wedding in winter',
        expect: {
          understood: { wanted: { category: ['coat'] } },
          reply: { mentions: [['cold weather']] },
        },
      },
    ],
  },
]
