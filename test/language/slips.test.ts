import { describe, expect, test } from 'vitest'
import { parse } from './parse.ts'

const outfit = { hasPrevious: true, hasOutfit: true }

describe('what is taken back in the same breath', () => {
  test.each<[text: string, wanted: object]>([
    ['a green skirt, no wait, a yellow one', { category: ['skirt'], color: ['yellow'] }],
    ['navy blazer, sorry, gray', { category: ['blazer'], color: ['gray'] }],
    ['a cotton scarf or rather wool', { category: ['scarf'], material: ['wool'] }],
    ['sandals, actually no, loafers', { category: ['loafers'] }],
    ['a belt, I mean a tie', { category: ['tie'] }],
    ['eine graue Hose, nein warte, eine schwarze', { category: ['pants'], color: ['black'] }],
  ])('%s', (text, wanted) => {
    const { wishes } = parse(text)
    expect(wishes).toHaveLength(1)
    expect(wishes[0]).toMatchObject({ wanted, unwanted: {} })
  })

  test.each(['I can not wait for the sea: a red bikini', 'a hat, no wool', 'a red bag, I mean it'])(
    'nothing is taken back: %s',
    (text) => {
      const [wish] = parse(text).wishes
      expect(wish?.wanted.category).toBeDefined()
      expect(wish?.wanted.material).toBeUndefined()
    },
  )
})

test('what was refused before a slip stays refused', () => {
  expect(parse('not green, actually make it pink', { hasPrevious: true }).wishes[0]).toMatchObject({
    wanted: { color: ['pink'] },
    unwanted: { color: expect.arrayContaining(['green']) },
  })
})

describe('one piece of an outfit makes room for another', () => {
  test.each<[text: string, kind: string]>([
    ['instead of the skirt trousers', 'pants'],
    ['a cardigan instead of the blazer', 'cardigan'],
    ['replace heels with loafers', 'loafers'],
    ['statt der Bluse ein Pullover', 'sweater'],
    ['tausch den Mantel gegen eine Jacke', 'jacket'],
  ])('%s', (text, kind) => {
    const { swaps, wishes } = parse(text, outfit)
    expect(swaps).toBe(true)
    expect(wishes.map(({ wanted, unwanted }) => [wanted.category, unwanted.category])).toEqual([
      [[kind], undefined],
    ])
  })

  test.each(['use another coat', 'can we take different shoes?', 'nimm einen anderen Mantel'])(
    'another of the kind: %s',
    (text) => {
      expect(parse(text, outfit)).toMatchObject({ intent: 'more', swaps: true })
    },
  )
})

describe('shoulders that are to be covered', () => {
  test.each([
    'a gown that covers the shoulders',
    'a top with shoulders covered',
    'ein Kleid mit bedeckten Schultern',
  ])('%s', (text) => {
    expect(parse(text).wishes[0]?.unwanted).toEqual({ sleeve_length: ['spaghetti-strap', 'strapless'] })
  })
})

test('bare shoulders that are asked for refuse nothing', () => {
  const [wish] = parse("a top that doesn't cover the shoulders").wishes
  expect(wish?.unwanted.sleeve_length).toBeUndefined()
})

describe('what is said against what was shown', () => {
  const later = { hasPrevious: true }
  test('who it was for is not asked for', () => {
    const { wishes, wearer } = parse('these are for men, I said my wife', later)
    expect(wearer).toMatchObject({ gender: 'female' })
    expect(wishes.every(({ wanted }) => wanted.gender?.join() !== 'male')).toBe(true)
  })

  test('alone it refuses', () => {
    expect(parse('those are for women!', later).wishes[0]).toMatchObject({ unwanted: { gender: ['female'] } })
  })
})

test.each(['a cap by Monday', 'I need boots by Tuesday', 'a tie before Easter'])(
  'a day is no brand: %s',
  (text) => {
    expect(parse(text).wishes[0]).toMatchObject({ brands: [], text: '' })
  },
)
