import { describe, expect, test } from 'vitest'
import type { ShownProduct, ThreadMemory } from '../../src/dialogue/memory.ts'
import { emptyProfile } from '../../src/dialogue/profile.ts'
import { withBounds } from '../../src/dialogue/with-bounds.ts'
import { withProfile } from '../../src/dialogue/with-profile.ts'
import type { Category } from '../../src/product/taxonomy.ts'
import { wishSchema } from '../../src/product/wish.ts'
import { later, turnOf } from './turn.ts'

const shown = (id: string, category: Category, amount: number): ShownProduct => ({
  ...{ id, title: id, brand: null, attributes: { category } },
  price: { amount, currency: 'EUR' },
})

const memory: ThreadMemory = {
  ...later({ wanted: { category: ['handbag'] } }),
  shown: [shown('bag-1', 'handbag', 90), shown('bag-2', 'handbag', 60), shown('bag-3', 'handbag', 75)],
  earlier: [shown('blazer-1', 'blazer', 120), shown('boots-1', 'boots', 80)],
  focus: 'bag-1',
}

describe('what a question is about', () => {
  test.each([
    ['what are the boots made of?', 'boots-1'],
    ['does the jacket come in L?', 'blazer-1'],
    ['is it lined?', 'bag-1'],
    ['the cheaper one, does it have a zip?', 'bag-2'],
    ['the one from before', 'blazer-1'],
  ])('“%s”', (message, id) => {
    expect(turnOf(message, { memory }).act).toEqual({ is: 'detail', id })
  })

  test('of two that were compared the cheaper is one of them', () => {
    const compared = { ...memory, compared: ['bag-1', 'bag-3'] }
    expect(turnOf('the cheaper one, does it have a zip?', { memory: compared }).act).toEqual({
      is: 'detail',
      id: 'bag-3',
    })
    expect(turnOf('which one is cheaper?', { memory: compared }).act).toEqual({
      is: 'compare',
      ids: ['bag-1', 'bag-3'],
    })
  })

  test('trousers are no skirt', () => {
    const trousers = { ...memory, shown: [shown('trousers-1', 'pants', 50)], earlier: [], focus: null }
    expect(turnOf('is the skirt lined?', { memory: trousers }).act).not.toEqual({
      is: 'detail',
      id: 'trousers-1',
    })
  })
})

describe('bounds and complaints', () => {
  const longer = wishSchema.parse({ directions: [{ axis: 'length', toward: 'more' }] })

  test('nothing too short refuses the shortest, and what is too short is compared', () => {
    expect(withBounds(longer, 'nothing too short please')).toMatchObject({
      directions: [],
      unwanted: { length: ['mini'] },
    })
    expect(withBounds(longer, 'these are too short').directions).toHaveLength(1)
  })

  test('what a boy does not wear is no refusal of things for children', () => {
    const wish = wishSchema.parse({ unwanted: { gender: ['female'], age_group: ['kids'] } })
    const boy = { ...emptyProfile, wearer: { gender: 'male', age_group: 'kids', because: 'my son' } as const }
    expect(withProfile(wish, boy)).toMatchObject({
      wanted: { gender: ['male'], age_group: ['kids'] },
      unwanted: { gender: ['female'] },
    })
    expect(withProfile(wish, boy).unwanted.age_group).toBeUndefined()
  })

  test('trousers for her are a girl’s where she is one', () => {
    const wish = wishSchema.parse({ wanted: { category: ['pants'], gender: ['female'] } })
    const girl = {
      ...emptyProfile,
      wearer: { gender: 'female', age_group: 'kids', because: 'my niece' } as const,
    }
    expect(withProfile(wish, girl).wanted.age_group).toEqual(['kids'])
    const womens = wishSchema.parse({ ...wish, unwanted: { age_group: ['kids', 'babies'] } })
    expect(withProfile(womens, girl).wanted.age_group).toBeUndefined()
  })

  test('a sum for all is for what was looked for before, too', () => {
    const { act } = turnOf('a belt as well, everything together under 100', { memory })
    expect(act).toMatchObject({ is: 'outfit', outfit: { slots: ['handbag', 'belt'], max_total: 100 } })
  })
})
