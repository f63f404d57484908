import type { Word } from './split-words.ts'
import type { Category } from './taxonomy.ts'

/** Nouns that name a kind only where a title ends with them: a "Pointed Flat" is a shoe, a flat one may be anything. */
const nouns: Readonly<Record<string, readonly Category[]>> = {
  flat: ['flats'],
  heel: ['heels'],
  mule: ['slippers', 'heels', 'sandals'],
  clog: ['slippers'],
  oxford: ['formal-shoes', 'shirt'],
  derby: ['formal-shoes'],
  pump: ['heels'],
  wedge: ['heels', 'sandals'],
  platform: ['heels'],
  slingback: ['heels', 'flats', 'sandals'],
  slide: ['flip-flops', 'sandals'],
  slipon: ['sneakers', 'loafers'],
  'slip on': ['sneakers', 'loafers'],
  'high top': ['sneakers'],
  'low top': ['sneakers'],
  runner: ['athletic-shoes', 'sneakers'],
  chelsea: ['boots'],
  chukka: ['boots'],
  moc: ['loafers'],
  thong: ['flip-flops', 'underwear'],
  tight: ['leggings', 'stockings'],
  trunk: ['underwear', 'swimsuit'],
  crewneck: ['sweatshirt', 'sweater', 't-shirt'],
  'crew neck': ['sweatshirt', 'sweater', 't-shirt'],
  turtleneck: ['sweater', 'top'],
  'turtle neck': ['sweater', 'top'],
  'roll neck': ['sweater', 'top'],
  rollneck: ['sweater', 'top'],
  'mock neck': ['sweater', 'top'],
  'funnel neck': ['sweater', 'sweatshirt'],
  'v neck': ['sweater', 't-shirt'],
  henley: ['t-shirt', 'top'],
  raglan: ['t-shirt', 'sweatshirt'],
  'half zip': ['sweatshirt', 'sweater'],
  'quarter zip': ['sweatshirt', 'sweater'],
  '1 4 zip': ['sweatshirt', 'sweater'],
  '1 2 zip': ['sweatshirt', 'sweater'],
  'full zip': ['hoodie', 'sweatshirt', 'jacket'],
  fleece: ['sweatshirt', 'jacket'],
  knit: ['sweater', 'cardigan'],
  'long sleeve': ['t-shirt', 'top', 'shirt'],
  short: ['shorts'],
  jogger: ['track-pants'],
  flare: ['pants', 'jeans'],
  bootcut: ['jeans', 'pants'],
  cargo: ['pants', 'shorts'],
  'one piece': ['swimsuit', 'jumpsuit'],
  'two piece': ['suit', 'swimsuit'],
  trench: ['coat'],
  hobo: ['handbag'],
  crossbody: ['handbag'],
  satchel: ['handbag'],
  weekender: ['duffel-bag'],
  stud: ['earrings'],
  studs: ['earrings'],
  hoop: ['earrings'],
  hoops: ['earrings'],
  cuff: ['bracelet'],
  signet: ['ring'],
}

/** Cloth of which a neck or a zip makes a sweater, not a sweatshirt. */
const knitted = /^(?:merino|cashmere|wool|woollen|woolen|lambswool|alpaca|mohair|knit|knitted|cable)$/

/**
 * The kind that a title's last noun names, numbers and sizes behind it passed over; of several that it may be one of `within`, where
 * it has one.
 */
export function titleNounAt(words: readonly Word[], within: readonly Category[]): Category | undefined {
  let end = words.length
  while (end > 1 && /^(?:\d+[a-z]*|[sml]|x+[sl]|v\d|ii+)$/.test(words[end - 1]!.text)) end--
  for (const length of [3, 2, 1]) {
    if (length > end) continue
    const phrase = words.slice(end - length, end).map(({ text }) => text)
    const kinds = nouns[phrase.join(' ')]
    if (kinds === undefined) continue
    const isKnitted = kinds.includes('sweater') && words.some(({ text }) => knitted.test(text))
    return kinds.find((kind) => within.includes(kind)) ?? (isKnitted ? 'sweater' : kinds[0])
  }
  return undefined
}
