import { describe, expect, test } from 'vitest'
import { pastSearch } from '../../src/dialogue/goes-on.ts'
import { emptyMemory, type ThreadMemory } from '../../src/dialogue/memory.ts'
import { refineWish } from '../../src/dialogue/merge-wishes.ts'
import { type Wish, wishSchema } from '../../src/product/wish.ts'
import { wordMiss as wordMissInGerman } from '../../src/voice/de/word-miss.ts'
import { wordMiss } from '../../src/voice/en/word-miss.ts'
import { turnOf } from './turn.ts'

const wish = wishSchema.parse({
  wanted: { category: ['cardigan'], gender: ['female'] },
  unwanted: { color: ['purple'] },
  sizes: ['44'],
})
const cardigan = {
  ...{ id: 'c-1', title: 'A cardigan', price: null, brand: null },
  attributes: { category: 'cardigan' as const },
}
const thread = (more: Partial<ThreadMemory> = {}): ThreadMemory => ({
  ...emptyMemory(''),
  searches: [{ wish, reference: null, spokenPrice: null, seen: [] }],
  shown: [cardigan],
  focus: 'c-1',
  ...more,
})
const after = (message: string, memory = thread()): Wish | null => {
  const turn = turnOf(message, { memory })
  // Words alone, and others of the same, leave it as it is.
  if (turn.act.is !== 'refine' && turn.act.is !== 'search' && turn.act.is !== 'outfit') return wish
  const own = turn.request.wishes[0] ?? wishSchema.parse({})
  const past = turn.act.is === 'refine' ? pastSearch({ text: message }, own, turn) : null
  return past === null ? null : refineWish(past.wish, own)
}

describe('what names no kind goes on with what is looked for', () => {
  test.each([
    'these are rather dull, aren’t they',
    'my shoulders get cold quickly',
    'that brand never lasts',
    'the last parcel took ages',
    'we are going on Sunday',
    'ok cotton then',
    'not so frilly',
    'a little more color',
    'uh, 46, sorry',
    'could be nicer',
    'hm, the price stings a bit',
    'they do crease terribly',
    'would be good for the train as well',
    'perhaps softer',
    'your 44s turn out tight',
    'you keep showing me 38, I take 46',
  ])('%s', (message) => {
    const kept = after(message)
    expect([message, kept?.wanted.category, kept?.wanted.gender]).toEqual([message, ['cardigan'], ['female']])
    expect(kept?.unwanted.color ?? []).toContain('purple')
    expect(kept?.sizes.length).toBeGreaterThan(0)
  })

  test.each(['do you sell candles', 'i am looking for a tent for camping', 'start over'])(
    'another thing does not: %s',
    (message) => {
      const { act, request } = turnOf(message, { memory: thread() })
      expect([act.is, request.refines]).not.toEqual(['refine', true])
    },
  )
})

describe('sizes said bare', () => {
  test.each([
    ['you keep showing me 38, I take 46', ['46']],
    ['your 44s turn out tight', ['45']],
    ['the 41 was too large', ['40']],
    ['mens, pardon. 52', ['52']],
    ['navy, M', ['M']],
    ['10', ['10']],
    ['size is french 40', ['FR 40', '40']],
  ])('%s', (message, sizes) => {
    expect(turnOf(message, { memory: thread() }).request.wishes[0]?.sizes).toEqual(sizes)
  })

  test('of a first message, too', () => {
    expect(turnOf('a blouse, ladies 18').request.wishes[0]?.sizes).toEqual(['18'])
    expect(turnOf('a jumper for my wife, teal, L').request.wishes[0]?.sizes).toEqual(['L'])
    expect(turnOf('three shirts and a belt').request.wishes.flatMap(({ sizes }) => sizes)).toEqual([])
  })
})

describe('what is pointed at', () => {
  test('another kind is to go with it', () => {
    for (const message of ['and beige trousers for it', 'the first one is lovely. which boots'])
      expect([message, turnOf(message, { memory: thread() }).act.is]).toEqual([message, 'complement'])
    expect(turnOf('a coat like the first one', { memory: thread() }).act.is).not.toBe('complement')
  })

  test('is asked after where nothing was shown', () => {
    const nothing = thread({ shown: [], focus: null })
    expect(turnOf('the last one, is it pure wool?', { memory: nothing }).act).toEqual({
      is: 'talk',
      about: 'unsure-piece',
    })
  })
})

test('another piece of an outfit is swapped for the old one', () => {
  const memory = thread({ outfit: { text: 'an outfit', goesWith: [], budget: { max: 200 }, total: 90 } })
  for (const message of ['sandals maybe', 'and a different skirt, not pleated', "I don't like the boots"]) {
    const { request } = turnOf(message, { memory })
    expect([message, request.swaps]).toEqual([message, true])
    expect(request.wishes[0]?.wanted.category).toBeDefined()
  }
})

test('what one refuses stays refused though somebody else may have it', () => {
  const first = turnOf("I never wear wool or leather, I'm vegan", { memory: emptyMemory('') })
  const memory = { ...thread(), profile: first.profile }
  const second = turnOf("my dad isn't vegan, a wool hat for him", { memory })
  expect(second.request.claims).toEqual([])
  expect(second.profile.bans.map(({ value }) => value)).toEqual(expect.arrayContaining(['wool', 'leather']))
})

test('who is shown the wrong size, and asks for no kind yet, is told that it is noted', () => {
  const { act, profile } = turnOf('you only ever show me 34, I wear 50', { memory: emptyMemory('') })
  expect(act).toEqual({ is: 'talk', about: 'noted' })
  expect(profile.sizes.map(({ sizes }) => sizes)).toEqual([['50']])
})

test('a color instead of none is said of what is looked for, not of all', () => {
  const { profile, request } = turnOf('perhaps something with a bit of color', { memory: thread() })
  expect(request.wishes[0]?.unwanted.color).toContain('gray')
  expect(profile.bans).toEqual([])
})

test('a farewell is one, however formal', () => {
  const { act } = turnOf('You were extremely kind. Good evening.', { memory: thread() })
  expect(act).toEqual({ is: 'talk', about: 'goodbye' })
})

test('a price under the lowest that was asked for is not over it', () => {
  const miss = { name: 'price', own: [], wanted: [], isBelow: true } as const
  expect([wordMiss(miss), wordMissInGerman(miss)]).toEqual(['under your price', 'unter deinem Preis'])
  expect(wordMiss({ ...miss, isBelow: false })).toBe('over your price')
})
