import { describe, expect, test } from 'vitest'
import { type Heard, type HeardFrame, noFrame } from '../../src/ear/heard.ts'
import { later, turnOf, withPhoto } from './turn.ts'

/** What an ear says that concludes so much from the whole message. */
const concluding = (
  frame: {
    readonly [Part in keyof HeardFrame]?: Readonly<Record<string, number>>
  },
): Heard => {
  const part = (name: keyof HeardFrame) =>
    Object.entries(frame[name] ?? {})
      .map(([each, likely]) => ({ name: each, likely }))
      .sort((one, other) => other.likely - one.likely)
  return {
    ...{ act: null, isCertain: false, words: [] },
    frame: {
      ...noFrame,
      ...{ kinds: part('kinds'), otherKinds: part('otherKinds'), situations: part('situations') },
      wearers: part('wearers') as HeardFrame['wearers'],
    },
  }
}
const read = (message: string, frame: Parameters<typeof concluding>[0], more = {}) =>
  turnOf(message, { heard: concluding(frame), ...more }).request

describe('kinds that no word names', () => {
  const scarf = { kinds: { scarf: 0.8, hat: 0.1 } }

  test('what is likely is looked for, and told as supposed', () => {
    const { wishes, supposed } = read('the wind goes straight down my neck', scarf)
    expect(wishes[0]?.wanted.category).toEqual(['scarf'])
    expect(supposed).toEqual([{ attribute: 'category', value: 'scarf' }])
  })

  test.each([
    ['what is named', 'gloves against the wind', scarf, ['gloves']],
    ['what is hardly likely', 'the wind goes straight down my neck', { kinds: { scarf: 0.3 } }, undefined],
  ] as const)('%s stays as it is', (_, message, frame, kinds) => {
    const { wishes, supposed } = read(message, frame)
    expect(wishes[0]?.wanted.category).toEqual(kinds)
    expect(supposed).toBe(undefined)
  })

  test('a kind that is refused is not put back', () => {
    const { wishes } = read('anything against the wind but no scarf', { kinds: { scarf: 0.8, beanie: 0.6 } })
    expect(wishes[0]?.wanted.category).toEqual(['beanie'])
  })

  test('beside a photo, a question or products nothing is concluded', () => {
    expect(read('like this', scarf, { memory: withPhoto(), newPhotos: ['photo-1'] }).supposed).toBe(undefined)
    expect(read('what do returns cost?', scarf).supposed).toBe(undefined)
    expect(read('a bit warmer', scarf, { memory: later() }).supposed).toBe(undefined)
  })

  test('a whole look is asked for where that is likely', () => {
    expect(read('my first week on the trading floor', { kinds: { outfit: 0.9 } }).asksWhatToWear).toBe(true)
  })
})

describe('kinds that are named and not meant', () => {
  test('what is owned goes where others are left to look for', () => {
    const frame = { kinds: { shoes: 0.9, dress: 0.02 }, otherKinds: { dress: 0.9 } }
    expect(read('the gown hangs in the wardrobe, it is the shoes now', frame).wishes).toMatchObject([
      { wanted: { category: expect.arrayContaining(['heels', 'sneakers']) } },
    ])
  })

  test('the only kind that is named stays where nothing else is likely', () => {
    const { wishes } = read('a gown', { kinds: { dress: 0.1 }, otherKinds: { dress: 0.9 } })
    expect(wishes[0]?.wanted.category).toEqual(['dress'])
  })
})

describe('whom it is for', () => {
  test('somebody whom no word names', () => {
    const { wearer, supposed } = read('a scarf, the beard catches in this one', { wearers: { man: 0.9 } })
    expect(wearer).toMatchObject({ gender: 'male', age_group: 'adults' })
    expect(supposed).toEqual([{ attribute: 'gender', value: 'male' }])
  })

  test('nobody where two are likely', () => {
    expect(read('a scarf', { wearers: { man: 0.8, woman: 0.5 } }).wearer).toBe(null)
  })

  test('a word for a child in a story makes no child', () => {
    const { wishes, wearer } = read('a jumpsuit for girls night', { wearers: { woman: 0.95, girl: 0.01 } })
    expect(wishes[0]?.wanted.age_group).toBe(undefined)
    expect(wearer).toMatchObject({ gender: 'female', age_group: 'adults' })
  })

  test('a child that is likely stays one', () => {
    const { wishes } = read('a jumpsuit for my girl, 6', { wearers: { girl: 0.8, woman: 0.1 } })
    expect(wishes[0]?.wanted.age_group).toEqual(['kids'])
  })
})

describe('what it is for', () => {
  test('a day that no word names', () => {
    const { situations } = read('they lay nan to rest on friday', { situations: { funeral: 0.9 } })
    expect(situations).toEqual([{ id: 'funeral', because: 'funeral', isLook: false }])
  })

  test('a need beside a day that is named, no second day', () => {
    const { situations } = read('what do I wear to a funeral, the pews are ice', {
      situations: { 'always-cold': 0.8, 'dinner-party': 0.8 },
    })
    expect(situations.map(({ id }) => id)).toEqual(['funeral', 'always-cold'])
  })
})
