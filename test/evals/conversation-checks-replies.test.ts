import { after, type Case, card, testCases } from './conversation-answer.ts'

const near = { near_match: true, relaxed: ['color' as const] }
const told = { relaxed: ['color' as const] }

const wordCases: readonly Case[] = [
  [
    'the shop was searched',
    { tools: { search: true } },
    { tools: ['complete_outfit'] },
    { tools: ['describe_image'] },
    'describe_image',
  ],
  [
    'the shop was not searched',
    { tools: { search: false } },
    { tools: ['get_product'] },
    { tools: ['filter_products'] },
    'filter_products',
  ],
  [
    'one of some tools was called',
    { tools: { uses: ['get_product', 'compare_products'] } },
    { tools: ['get_product'] },
    {},
    'none',
  ],
  [
    'the reply mentions one of some texts',
    { reply: { mentions: [['color', 'purple']] } },
    { reply: 'No Purple coats.' },
    { reply: 'No coats.' },
    'No coats.',
  ],
  ['the reply lacks a text', { reply: { lacks: ['system'] } }, {}, { reply: 'My System.' }, 'My System.'],
  ['the reply asks', { reply: { asks: true } }, { reply: 'Which?' }, { reply: 'This.' }, 'This.'],
  [
    'the reply is brief',
    { reply: { atMostWords: 2 } },
    { reply: 'One two' },
    { reply: 'One two three' },
    '3: ',
  ],
  ['there is a reply', { reply: {} }, {}, { reply: ' ' }, 'none'],
  [
    'the reply names a product by its title',
    { reply: { names: { turn: 1, most: 'price' } } },
    { ...after, reply: 'The black boots cost more.' },
    { ...after, reply: 'The red gown costs more.' },
    'red gown',
  ],
  [
    'the reply names a product by its place',
    { reply: { names: { turn: 1, least: 'price', among: [2, 3] } } },
    { ...after, reply: 'The second one.' },
    { ...after, reply: 'The first one.' },
    'The first one.',
  ],
  [
    'the reply tells sizes',
    { reply: { tells: { fact: 'sizes', of: { turn: 1, place: 2 } } } },
    { ...after, reply: 'It comes in M and L.' },
    { ...after, reply: 'It comes in m only.' },
    'It comes in m only.',
  ],
  [
    'the reply tells a price',
    { reply: { tells: { fact: 'price', of: { turn: 1, place: 2 } } } },
    { ...after, reply: 'It is 80.00 EUR.' },
    { ...after, reply: 'It is 50.00 EUR.' },
    '50.00',
  ],
  [
    'the reply tells a material',
    { reply: { tells: { fact: 'material', of: { turn: 1, place: 3 } } } },
    { ...after, reply: 'Made of leather.' },
    { ...after, reply: 'Made well.' },
    'Made well.',
  ],
  [
    'the reply tells a brand',
    { reply: { tells: { fact: 'brand', of: { turn: 1, place: 2 } } } },
    { ...after, reply: 'Norvik makes it.' },
    { ...after, reply: 'Lumen makes it.' },
    'Lumen makes it.',
  ],
]

const contractCases: readonly Case[] = [
  ['products exist', {}, { products: [card('dress-1')] }, { products: [card('dress-9')] }, 'dress-9'],
  [
    'each product comes once',
    {},
    { products: [card('dress-1')] },
    { products: [card('dress-1'), card('dress-1')] },
    'dress-1, dress-1',
  ],
  [
    'there are no more than asked for',
    {},
    {},
    { products: ['dress-1', 'dress-2', 'boots-1', 'dress-9'].map((id) => card(id)) },
    '4',
  ],
  [
    'a near match says what it misses',
    {},
    { products: [card('dress-1', near)], understood: told },
    { products: [card('dress-1', { near_match: true })] },
    'dress-1',
  ],
  [
    'what gave way is told',
    {},
    { products: [card('dress-1', near)], understood: told },
    { products: [card('dress-1', near)] },
    'color',
  ],
]

testCases([...wordCases, ...contractCases])
