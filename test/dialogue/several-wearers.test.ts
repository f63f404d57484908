import { describe, expect, test } from 'vitest'
import type { PastSearch } from '../../src/dialogue/memory.ts'
import { withProfile } from '../../src/dialogue/with-profile.ts'
import type { Category } from '../../src/product/taxonomy.ts'
import { wishSchema } from '../../src/product/wish.ts'
import { later, pastSearchFor, turnOf } from './turn.ts'

const forWhom = (
  gender: 'female' | 'male',
  category: Category,
  more: Partial<PastSearch> & { readonly isChild?: boolean } = {},
): PastSearch => {
  const { isChild = false, ...others } = more
  const age = isChild ? { age_group: ['kids' as const] } : {}
  return pastSearchFor({ wanted: { category: [category], gender: [gender], ...age } }, others)
}
const children = {
  ...later(),
  searches: [forWhom('female', 'jacket', { isChild: true }), forWhom('male', 'jacket', { isChild: true })],
}

describe('a message that names two people', () => {
  test.each([
    ['raincoats for my daughter and my son', ['female', 'male']],
    ['boots, boy 9 and girl 5', ['male', 'female']],
    ['Mützen für meinen Sohn und meine Tochter', ['male', 'female']],
    ['trainers for a boy of 7 and a girl of 10', ['male', 'female']],
  ])('%s asks for each of them', (message, genders) => {
    const { wishes } = turnOf(message).request
    expect(wishes.map(({ wanted }) => wanted.gender)).toEqual(genders.map((gender) => [gender]))
    expect(wishes.map(({ wanted }) => wanted.age_group)).toEqual([['kids'], ['kids']])
  })

  test('who asks for either is one', () => {
    expect(turnOf('a hoodie for my son or my daughter').request.wishes).toHaveLength(1)
    expect(turnOf("jeans, i don't mind men's or women's").request.wishes).toHaveLength(1)
  })

  test('the shopper and somebody else are two', () => {
    const [own, theirs] = turnOf('slippers for me and my husband').request.wishes
    expect(own?.wanted.gender).toBeUndefined()
    expect(theirs?.wanted.gender).toEqual(['male'])
  })
})

describe('beside two wishes for a girl and a boy', () => {
  test('sizes are told of each, and are no years', () => {
    const { wishes } = turnOf('girl 31, boy 35', { memory: children }).request
    expect(wishes.map(({ wanted, sizes }) => [wanted.gender, wanted.age_group, sizes])).toEqual([
      [['female'], ['kids'], ['31']],
      [['male'], ['kids'], ['35']],
    ])
  })

  test('another kind for both is looked for of each', () => {
    for (const message of ['gloves for both', 'and gloves for both of them too']) {
      const { request, act } = turnOf(message, { memory: children })
      expect(act.is, message).toBe('search')
      expect(
        request.wishes.map(({ wanted }) => wanted.gender),
        message,
      ).toEqual([['female'], ['male']])
      expect(request.wishes.every(({ wanted }) => wanted.age_group?.[0] === 'kids')).toBe(true)
    }
  })

  test.each([
    ["forget his, he'll wear the old one", 'female'],
    ["drop the girl's one", 'male'],
    ["we don't need hers any more", 'male'],
  ] as const)('%s leaves the other', (message, left) => {
    const { memory, act, profile } = turnOf(message, { memory: children })
    expect(act).toEqual({ is: 'refine', like: null })
    expect(memory.searches.map(({ wish }) => wish.wanted.gender)).toEqual([[left]])
    expect(profile.wearer).toMatchObject({ gender: left, age_group: 'kids' })
  })

  test('what is refused of one is no rule for the other', () => {
    for (const message of ['for the boy not blue', 'no blue for him', 'his without blue']) {
      const { profile } = turnOf(message, { memory: children })
      const girls = wishSchema.parse({
        wanted: { category: ['boots'], gender: ['female'], age_group: ['kids'] },
      })
      const boys = wishSchema.parse({
        wanted: { category: ['boots'], gender: ['male'], age_group: ['kids'] },
      })
      expect(withProfile(girls, profile).unwanted.color, message).toBeUndefined()
      expect(withProfile(boys, profile).unwanted.color, message).toContain('blue')
    }
  })

  test('she is the girl, not a woman', () => {
    const { profile } = turnOf('mittens for her too', { memory: children })
    expect(profile.wearer).toMatchObject({ gender: 'female', age_group: 'kids' })
  })

  test('"and for him?" asks for the same once more', () => {
    const memory = { ...later(), searches: [forWhom('female', 'scarf')] }
    for (const message of ['and him?', 'what about for him', 'ok and for him?']) {
      const { request } = turnOf(message, { memory })
      expect(request, message).toMatchObject({ forAnother: true, refines: true })
      expect(request.wishes[0]?.wanted.gender, message).toEqual(['male'])
    }
  })
})

test('all that is looked for side by side is shown again, what waits as well', () => {
  const memory = {
    ...later(),
    searches: [
      forWhom('male', 'belt', { aside: true }),
      forWhom('male', 'socks', { aside: true }),
      forWhom('male', 'hat'),
    ],
  }
  for (const message of ['show me all three again', 'all of them once more', 'zeig mir nochmal alle drei']) {
    const { request, act } = turnOf(message, { memory })
    expect(request.ofAll, message).toBe(true)
    expect(act, message).toEqual({ is: 'refine', like: null })
  }
})

test("what the shopper refuses holds for everybody's", () => {
  const { profile } = turnOf("i can't stand wool", { memory: later() })
  expect(profile.bans).toMatchObject([{ attribute: 'material', value: 'wool' }])
  expect(profile.bans[0]?.of).toBeUndefined()
})

test('one of several garments is dropped by its name, in whatever words', () => {
  const memory = { ...later(), searches: [forWhom('female', 'belt'), forWhom('female', 'hat')] }
  for (const message of ['skip the belt', 'drop the belt then', "i don't need the belt", 'forget the belt']) {
    const { memory: left, act, profile } = turnOf(message, { memory })
    expect(
      left.searches.map(({ wish }) => wish.wanted.category),
      message,
    ).toEqual([['hat']])
    expect(act, message).toEqual({ is: 'refine', like: null })
    expect(profile.bans, message).toEqual([])
  }
})
