import { createRandom, type Random } from '../../sample/drawing/random.ts'
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

/** One random text after another: phrases of a shopper, mixed with any word of the vocabulary and with oddities. */
export function* grammarTexts(seed: number): Generator<string, never> {
  const random = createRandom(seed)
  while (true) {
    const count = 1 + Math.floor(random.next() * 14)
    const words = Array.from({ length: count }, () => {
      const at = random.next()
      if (at < 0.4) return random.pick(values)
      if (at < 0.75) return random.pick(glue)
      if (at < 0.92) return random.pick(phrases)
      return at < 0.97 ? random.pick(strange) : String(Math.floor(10 ** random.between(0, 12)))
    })
    const text = words.join(random.pick([' ', ' ', ' ', ', ', '-', '']))
    yield random.chance(0.5) ? text : mutate(text, random)
  }
}

/** The text with one to four slips: letters lost, doubled, swapped or replaced, words repeated, lost or moved. */
export function mutate(text: string, random: Random): string {
  const slips = 1 + Math.floor(random.next() * 4)
  let mutated = text
  for (let slip = 0; slip < slips; slip++) mutated = random.pick(slipKinds)(mutated, random)
  return mutated
}

type Slip = (text: string, random: Random) => string

const splice = (
  text: string,
  random: Random,
  { drop, put }: { drop: number; put: (taken: string) => string },
) => {
  const at = Math.floor(random.next() * (text.length + 1))
  return text.slice(0, at) + put(text.slice(at, at + drop)) + text.slice(at + drop)
}

const inWords =
  (change: (words: string[], random: Random) => string[]): Slip =>
  (text, random) =>
    change(text.split(' '), random).join(' ')

const slipKinds: readonly Slip[] = [
  (text, random) => splice(text, random, { drop: 1, put: () => '' }),
  (text, random) => splice(text, random, { drop: 1, put: (taken) => taken + taken }),
  (text, random) => splice(text, random, { drop: 2, put: (taken) => [...taken].reverse().join('') }),
  (text, random) =>
    splice(text, random, { drop: 1, put: () => random.pick([...'abcdefghijklmnopqrstuvwxyz -']) }),
  (text, random) => splice(text, random, { drop: 0, put: () => random.pick(strange) }),
  (text, random) => splice(text, random, { drop: 0, put: () => ` ${random.pick(glue)} ` }),
  (text, random) => splice(text, random, { drop: 0, put: () => ` ${random.pick(phrases)} ` }),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(' ', ''),
  (text) => `${text} ${text}`,
  inWords((words, random) => random.shuffle(words)),
  inWords((words, random) => words.filter(() => random.chance(0.8))),
  inWords((words, random) => words.flatMap((word) => (random.chance(0.2) ? [word, word, word] : [word]))),
]

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
