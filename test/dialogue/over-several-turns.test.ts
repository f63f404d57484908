import { describe, expect, test } from 'vitest'
import type { ShownProduct, ThreadMemory } from '../../src/dialogue/memory.ts'
import { stateOf, undone, withState } from '../../src/dialogue/past-state.ts'
import { emptyProfile } from '../../src/dialogue/profile.ts'
import { spokenPair } from '../../src/dialogue/spoken-pair.ts'
import type { Attributes } from '../../src/product/attributes.ts'
import { later, pastSearchFor, turnOf } from './turn.ts'

const piece = (id: string, attributes: Attributes): ShownProduct => ({
  ...{ id, title: id, price: null, brand: null, attributes },
})
const hats: ThreadMemory = {
  ...later({ wanted: { category: ['hat'] } }),
  shown: [
    piece('red-hat', { category: 'hat', color: ['red'] }),
    piece('striped-hat', { category: 'hat', color: ['white'], pattern: 'striped' }),
    piece('green-hat', { category: 'hat', color: ['green'] }),
  ],
  focus: 'red-hat',
}

describe('one of what was shown', () => {
  test.each([
    ['the green one please', 'green-hat'],
    ['hm, the striped one I guess', 'striped-hat'],
    ['ok the third one', 'green-hat'],
    ['I like the red one', 'red-hat'],
    ['what about the second one?', 'striped-hat'],
    ['die grüne bitte', 'green-hat'],
  ])('is looked at where nothing else is said: %s', (message, id) => {
    expect(turnOf(message, { memory: hats }).act).toEqual({ is: 'detail', id })
  })

  test.each([
    'something like the green one',
    'the green one in black',
    'the second one but cheaper',
    'one that matches the red one',
  ])('is gone on from where another is asked for: %s', (message) => {
    expect(turnOf(message, { memory: hats }).act.is).not.toBe('detail')
  })

  test('a color that none has is searched for', () => {
    expect(turnOf('the purple one', { memory: hats }).act.is).not.toBe('detail')
  })
})

describe('a statement that no word of is read', () => {
  test.each(['she has broad shoulders', 'it wobbles at the back', 'das zwickt mir da oben'])(
    'keeps what is looked for: %s',
    (message) => {
      expect(turnOf(message, { memory: hats }).act).toEqual({ is: 'refine', like: null })
    },
  )
})

describe('what was refused of one garment', () => {
  test('by a word that says no attribute does not stand for the next', () => {
    const { profile } = turnOf('without tassels', { memory: hats })
    expect(profile.bans).toEqual([])
  })

  test('in general it does', () => {
    const { profile } = turnOf('I hate tassels', { memory: hats })
    expect(profile.bans).toMatchObject([{ attribute: 'word' }])
  })
})

describe('one of several garments', () => {
  const two: ThreadMemory = {
    ...hats,
    searches: [
      pastSearchFor({ wanted: { category: ['hat'], color: ['red'] } }),
      pastSearchFor({ wanted: { category: ['belt'] } }, { aside: true }),
    ],
  }
  test('is dropped, and the others go on', () => {
    const { act, memory } = turnOf('forget the belt, he has one', { memory: two })
    expect(act).toEqual({ is: 'refine', like: null })
    expect(memory.searches.map(({ wish }) => wish.wanted)).toEqual([{ category: ['hat'], color: ['red'] }])
  })

  test('that is dropped comes back when that is taken back', () => {
    const turn = turnOf('Den Gürtel lieber doch nicht', { memory: two })
    expect(turn.memory.searches).toHaveLength(1)
    const before = withState(turn.memory, stateOf(turn.left ?? turn.memory, 'forget the belt'))
    const back = undone({ ...turn.memory, before }, { undoes: { of: null } })
    expect(back?.searches).toHaveLength(2)
  })
})

describe('whom it is for', () => {
  const forMen: ThreadMemory = {
    ...hats,
    searches: [pastSearchFor({ wanted: { category: ['hat'], gender: ['male'] } })],
    profile: {
      ...emptyProfile,
      wearer: { gender: 'male', age_group: 'adults', because: 'for my son' },
    },
  }
  test.each(['those are too floppy for me', 'felt does not work for me', 'not warm enough for me'])(
    'stays where somebody says what they like: %s',
    (message) => {
      expect(turnOf(message, { memory: forMen }).profile.wearer?.gender).toBe('male')
    },
  )

  test('changes where it is now for the shopper', () => {
    expect(turnOf('now one for me', { memory: forMen }).profile.wearer?.gender).toBeUndefined()
  })
})

describe('a sum', () => {
  const skirts: ThreadMemory = {
    ...later({ wanted: { category: ['skirt'] } }),
    shown: [piece('skirt', { category: 'skirt' })],
    earlier: [piece('other', { category: 'blouse' }), piece('blouse', { category: 'blouse' })],
    focus: 'skirt',
    focusBefore: 'blouse',
  }
  test('of both is of what was spoken of last of either kind', () => {
    expect(spokenPair(skirts).map(({ id }) => id)).toEqual(['blouse', 'skirt'])
  })

  test.each([
    'and the price for both?',
    'what would I pay for the two together',
    'was zahle ich für beides?',
    'wie viel macht das zusammen',
  ])('is asked for: %s', (message) => {
    expect(turnOf(message, { memory: skirts }).act).toMatchObject({
      is: 'answer',
      question: { about: 'total' },
    })
  })

  test('of one kind alone is none', () => {
    expect(spokenPair({ ...skirts, earlier: [] }).map(({ id }) => id)).toEqual(['skirt'])
  })
})

describe('a sum that several garments are for', () => {
  const basket: ThreadMemory = {
    ...later(),
    shown: [piece('cap', { category: 'cap' }), piece('socks', { category: 'socks' })],
    searches: [
      pastSearchFor({ wanted: { category: ['cap'] } }),
      pastSearchFor({ wanted: { category: ['socks'] } }),
    ],
    outfit: { text: 'a cap and socks', goesWith: [], budget: { max: 40 }, total: 35, isBasket: true },
  }
  test('is for the one that takes the place of another', () => {
    expect(turnOf('swap the socks for a belt', { memory: basket }).act).toMatchObject({
      is: 'outfit',
      outfit: { slots: ['cap', 'belt'], max_total: 40 },
    })
  })
})
