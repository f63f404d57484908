import { describe, expect, test } from 'vitest'
import { situationsOfDay } from '../../src/dialogue/situations-of-day.ts'
import type { WishInput } from '../../src/product/wish.ts'
import { later, pastSearchFor, turnOf } from './turn.ts'

const thread = (wanted: WishInput['wanted']) => ({ memory: later({ wanted }) })
const couple = {
  memory: {
    ...later(),
    searches: [
      pastSearchFor({ wanted: { category: ['jeans'] } }, { isOwn: true }),
      pastSearchFor({ wanted: { category: ['jeans'], gender: ['female'] } }),
    ],
  },
}

describe('of two people each has their own', () => {
  test("sizes, the shopper's too", () => {
    const { request, profile } = turnOf("i'm a 36, she's a 27", couple)
    expect(request.wishes.map(({ wanted, sizes }) => [wanted.gender, sizes])).toEqual([
      [undefined, ['36']],
      [['female'], ['27']],
    ])
    expect(profile.sizes.map(({ sizes }) => sizes)).toEqual([['36']])
  })

  test("a child's age is no size", () => {
    const memory = {
      ...later(),
      searches: [
        pastSearchFor({ wanted: { category: ['hoodie'] } }, { isOwn: true }),
        pastSearchFor({ wanted: { category: ['hoodie'], gender: ['male'], age_group: ['kids'] } }),
      ],
    }
    const { wishes } = turnOf("he's 9, i'm XL", { memory }).request
    expect(wishes.map(({ wanted, sizes }) => [wanted.gender, sizes])).toEqual([
      [['male'], []],
      [undefined, ['XL']],
    ])
  })
})

test('"what about the husband" is for him, and the boys\' section is nobody', () => {
  expect(turnOf('what about the husband', thread({ category: ['boots'] })).request.wearer).toMatchObject({
    gender: 'male',
    as: 'named',
  })
  expect(turnOf('and the wife needs some', thread({ category: ['boots'] })).profile.wearer?.gender).toBe(
    'female',
  )
  expect(turnOf('the wife of my boss is loud, red boots').request.wearer).toBeNull()
})

test('an age said of the child it is for leaves it a girl', () => {
  const known = { gender: 'female', age_group: 'kids', because: 'my niece', isNamed: true } as const
  const profile = { wearer: known, self: null, sizes: [], budget: null, bans: [] }
  const memory = {
    ...later({ wanted: { category: ['skirt'], gender: ['female'], age_group: ['kids'] } }),
    profile,
  }
  expect(turnOf('age 8 to 9', { memory }).profile.wearer).toMatchObject({ gender: 'female', years: 8 })
})

test('"is there a padded one" goes on with what is looked for', () => {
  for (const message of ['is there a reversible one', 'do you have any reversible ones'])
    expect(turnOf(message, thread({ category: ['belt'] })).act.is, message).toBe('refine')
})

test('what somebody has at home is not asked for', () => {
  expect(
    turnOf('only a blazer, i have trousers').request.wishes.map(({ wanted }) => wanted.category),
  ).toEqual([['blazer']])
})

test('without a heel is flat', () => {
  const [wish] = turnOf('without a heel', thread({ category: ['boots'] })).request.wishes
  expect(wish?.text).toBe('flat')
  expect(wish?.unwanted_words).toEqual([])
})

describe('the day of what was looked for', () => {
  const [interview, running] = [
    { id: 'job-interview', because: 'interview', isLook: false },
    { id: 'running', because: 'running', isLook: false },
  ]
  const dayBefore = (situation: typeof interview) => ({
    memory: {
      ...later(),
      searches: [pastSearchFor({ wanted: { category: ['suit'] } }, { situations: [situation!] })],
    },
  })
  test('is the day of what comes beside it', () => {
    for (const message of ['what shoes?', 'and a white shirt'])
      expect(situationsOfDay(turnOf(message, dayBefore(interview!))), message).toEqual([interview])
  })
  test('and not where it is sport, or for somebody else', () => {
    expect(situationsOfDay(turnOf('and a belt', dayBefore(running!)))).toEqual([])
    expect(situationsOfDay(turnOf('and a belt for my brother', dayBefore(interview!)))).toEqual([])
  })
})
