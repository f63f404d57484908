import fc from 'fast-check'
import { attributeTerms } from '../../src/product/attributes.ts'
import { phrasesOf } from '../../src/product/term.ts'

const values = Object.values(attributeTerms).flatMap((terms) =>
  Object.entries(terms).flatMap(([value, term]: [string, { synonyms?: string }]) => [
    value,
    ...phrasesOf(term.synonyms),
  ]),
)
const glue =
  'a an the with in and or but not no without less more like this that one ones for is has any of to than same'.split(
    ' ',
  )
const phrases = [
  ...['under $50', 'between 20 and 40', '$5-10', 'size 2', 'in M or L', 'cheaper than the first one'],
  ...['the second one', 'like this but', 'anything but', 'not too', "I don't mind", 'instead of', 'longer'],
  ...['less formal', 'more colorful', 'show me three', 'for my daughter', 'to go with it', 'start over'],
  ...['forget the price', 'which is warmer?', 'the dress from before', 'with the colors of the second'],
]
const strange = [
  ...[
    '👗',
    '👩‍👩‍👧',
    '\ud83d',
    '\udc57',
    '\u200b',
    '\u200d',
    '\u202e',
    '\ufeff',
    '\u0000',
    'é',
    'e\u0301',
    'ß',
    'İ',
    'ﬁ',
  ],
  ...[
    'فستان',
    'שמלה',
    '赤い',
    '\t',
    '\n',
    '     ',
    '(',
    '[',
    '\\',
    '$&',
    '*',
    '%',
    '"',
    "'",
    '’',
    '--',
    '…',
    '1e9',
    '-0',
  ],
]

const number = fc
  .integer({ min: 0, max: 12 })
  .chain((digits) => fc.integer({ min: 0, max: 10 ** digits }).map(String))

const word = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...values) },
  { weight: 35, arbitrary: fc.constantFrom(...glue) },
  { weight: 17, arbitrary: fc.constantFrom(...phrases) },
  { weight: 5, arbitrary: fc.constantFrom(...strange) },
  { weight: 3, arbitrary: number },
)

/** Phrases of a shopper, mixed with any word of the vocabulary and with oddities. */
export const shopperText = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 14 }), fc.constantFrom(' ', ' ', ' ', ', ', '-', ''))
  .map(([words, between]) => words.join(between))

type Slip = (text: string) => string

/** A place in any text: a share of its length. */
const place = fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1_000)

/** Takes some letters out at a place and puts in what `put` makes of them. */
const splice = (drop: number, put: fc.Arbitrary<Slip>): fc.Arbitrary<Slip> =>
  fc.tuple(place, put).map(([share, make]) => (text) => {
    const at = Math.floor(share * (text.length + 1))
    return text.slice(0, at) + make(text.slice(at, at + drop)) + text.slice(at + drop)
  })
const always = (make: Slip): fc.Arbitrary<Slip> => fc.constant(make)
const oneOf = (texts: readonly string[], around = ''): fc.Arbitrary<Slip> =>
  fc.constantFrom(...texts).map((text) => () => around + text + around)

/** Changes the words, given one of them by its place. */
const inWords = (change: (words: string[], at: number) => string[]): fc.Arbitrary<Slip> =>
  place.map((share) => (text) => {
    const words = text.split(' ')
    return change(words, Math.floor(share * words.length)).join(' ')
  })

/** Letters lost, doubled, swapped or replaced, words put in, repeated, lost or moved. */
const slip: fc.Arbitrary<Slip> = fc.oneof(
  splice(
    1,
    always(() => ''),
  ),
  splice(
    1,
    always((taken) => taken + taken),
  ),
  splice(
    2,
    always((taken) => [...taken].reverse().join('')),
  ),
  splice(1, oneOf([...'abcdefghijklmnopqrstuvwxyz -'])),
  splice(0, oneOf(strange)),
  splice(0, oneOf(glue, ' ')),
  splice(0, oneOf(phrases, ' ')),
  always((text) => text.toUpperCase()),
  always((text) => text.replaceAll(' ', '')),
  always((text) => `${text} ${text}`),
  inWords((words, at) => [...words.slice(at), ...words.slice(0, at)]),
  inWords((words, at) => words.toSpliced(at, 1)),
  inWords((words, at) => words.toSpliced(at, 0, words[at] as string, words[at] as string)),
)

/** The text with up to four slips. */
export const withSlips = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.array(slip, { maxLength: 4 }))
    .map(([whole, slips]) => slips.reduce((mutated, make) => make(mutated), whole))

/** Runs on which a careless pattern backtracks without end. */
export const hostileParts = [
  ...[
    ' ',
    '\t\n',
    'not ',
    'no ',
    'the ',
    'a ',
    'a-',
    "a'",
    'and ',
    'or ',
    'but ',
    'more ',
    'less ',
    'one ',
    'x',
  ],
  ...[
    '1',
    '12 ',
    '1,',
    '1.',
    '1,000 ',
    '1/2 ',
    '3/4 ',
    '$',
    '€1-',
    '50-',
    'eur',
    'usd ',
    '٣',
    '#',
    '@',
    '<b>',
  ],
  ...['(', '((', '[a-z]+', '(.*)+', '\\', '"', '!', '? ', ', ', '. ', '; ', '…', 'ß', 'İ', '\u0000'],
  ...['👗', '👩‍👩‍👧 ', '\ud83d', '\udc57', '\u200b', '\u200d', '\u202e', 'فستان ', 'שמלה', '赤い', 'e\u0301'],
  ...[
    'red ',
    'not red ',
    'red, ',
    'a red dress and ',
    'red or not ',
    'blck ',
    'stripd ',
    'sleeve ',
    'polka ',
    'off the ',
  ],
  ...[
    'under ',
    'under 50 ',
    'between 1 and ',
    'from 1 to ',
    'than ',
    'cheaper than ',
    'size ',
    'size M ',
    'm l xl ',
  ],
  ...[
    'the first ',
    'like this ',
    'this that ',
    'same but ',
    'to go with ',
    'with the colors of the ',
    'for my ',
  ],
  ...[
    'longer ',
    'little bit ',
    'not too ',
    "don't ",
    "don't mind ",
    'not a fan of ',
    'no more than ',
    'anything but ',
  ],
  ...[
    'men women ',
    'show me ',
    'instead of ',
    'which is ',
    'forget the ',
    'without ',
    'without a ',
    'rather than ',
  ],
] as const
