import type { Dialogue, Expected } from '../dialogue.ts'

const topic = 'asides'

/** An answer in words: no search, no products that nobody asked for. */
const told = (...mentions: (readonly string[])[]): Expected => ({
  tools: { search: false },
  products: { count: 0 },
  reply: { mentions },
})

/** Questions in between, after which the wish goes on as it was. */
export const asides: readonly Dialogue[] = [
  {
    name: 'returns-in-between',
    topic,
    turns: [
      {
        say: 'black ankle boots for women',
        expect: { products: { meet: { category: ['boots'], color: ['black'] }, atLeast: 1 } },
      },
      { say: 'what do returns cost?', expect: told(['free']) },
      { say: 'and how long have I got to send them back?', expect: told(['30 days']) },
      {
        say: 'in brown',
        expect: { understood: { wanted: { category: ['boots'], color: ['brown'], gender: ['female'] } } },
      },
    ],
  },
  {
    name: 'opening-hours-first',
    topic,
    turns: [
      { say: 'are you open on Saturdays?', expect: told(['Saturday']) },
      { say: 'and can I pay by credit card?', expect: told(['credit card']) },
      { say: 'ok, a grey scarf', expect: { products: { meet: { category: ['scarf'] }, atLeast: 1 } } },
    ],
  },
  {
    name: 'care-and-lining',
    topic,
    turns: [
      { say: 'a wool blazer', expect: { products: { meet: { category: ['blazer'] }, atLeast: 1 } } },
      {
        say: 'can I tumble-dry the second one?',
        expect: { tools: { search: false }, reply: { mentions: [['does not say']] } },
      },
      { say: 'is it lined?', expect: { tools: { search: false } } },
      { say: 'does it come in M?', expect: { tools: { search: false }, understood: { sizes: [] } } },
      { say: 'cheaper', expect: { understood: { wanted: { category: ['blazer'], material: ['wool'] } } } },
    ],
  },
  {
    name: 'how-many-and-which',
    topic,
    turns: [
      { say: 'how many backpacks do you have?', expect: told(['backpacks']) },
      { say: 'which brands do you have for backpacks?', expect: told(['brand']) },
      { say: 'what is the price range of your backpacks?', expect: told(['€']) },
      { say: 'show me backpacks', expect: { products: { meet: { category: ['backpack'] }, atLeast: 4 } } },
      { say: 'how many of those do you have in black?', expect: told(['black']) },
    ],
  },
  {
    name: 'zwischenfragen',
    topic,
    turns: [
      { say: 'ein schwarzes Kleid', expect: { products: { meet: { category: ['dress'] }, atLeast: 1 } } },
      { say: 'Was kostet der Versand?', expect: told(['4,90']) },
      {
        say: 'Ist das zweite gefüttert?',
        expect: { tools: { search: false }, reply: { mentions: [['sagt der Shop nicht', 'gefüttert']] } },
      },
      { say: 'Welche Größen habt ihr bei Kleidern?', expect: told(['Größen']) },
      {
        say: 'und in Rot?',
        expect: { understood: { wanted: { category: ['dress'], color: ['red'] } }, tools: { search: true } },
      },
    ],
  },
  {
    name: 'what-does-that-mean',
    topic,
    turns: [
      { say: 'what does smart casual mean?', expect: told(['Smart casual is']) },
      { say: 'how do I wash silk?', expect: told(['silk by hand']) },
      {
        say: 'ok, smart casual trousers for men',
        expect: { products: { meet: { category: ['pants'], gender: ['male'] }, atLeast: 1 } },
      },
    ],
  },
  {
    name: 'no-question-at-all',
    topic,
    turns: [
      {
        say: 'a coat for my return to the office',
        expect: { products: { meet: { category: ['coat'] }, atLeast: 1 }, tools: { search: true } },
      },
      { say: 'with pockets please', expect: { tools: { search: true } } },
    ],
  },
]
