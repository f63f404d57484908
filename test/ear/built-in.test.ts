import { afterAll, describe, expect, test } from 'vitest'
import { createBuiltInEar, heardOf } from '../../src/ear/built-in.ts'
import { readEarCard } from '../../src/ear/ear-card.ts'
import { earActs } from '../../src/ear/heard.ts'
import { createWordPieces } from '../../src/ear/word-pieces.ts'

const card = readEarCard()
const ear = createBuiltInEar()
afterAll(() => ear.close())

describe('the built-in ear', () => {
  test.each([
    ['do you have rain boots for a toddler', 'new', 'search'],
    ['how many days do I have to return them', 'shown', 'ask-shop'],
    ['can I put this in the dryer', 'shown', 'ask-product'],
    ['which colours suit pale skin', 'new', 'advice'],
    ['anything cheaper?', 'shown', 'edit'],
    ['lieber etwas in grün', 'shown', 'edit'],
    ['wie lange dauert die lieferung', 'new', 'ask-shop'],
  ] as const)('"%s" (%s) is %s', async (text, context, act) => {
    expect((await ear.hear(text, context))?.act).toBe(act)
  })

  test('no words, nothing heard', async () => {
    expect(await ear.hear('  \n ', 'new')).toBe(null)
  })

  test('a long message is heard by its beginning', async () => {
    expect((await ear.hear(`I want a coat ${'very '.repeat(2_000)}warm`, 'new'))?.words.length).toBeLessThan(
      128,
    )
  })

  test('messages that mean alike are nearer than others', async () => {
    const [one, like, other] = await ear.sense([
      'a dress for a wedding',
      'something to wear to a marriage ceremony',
      'waterproof hiking boots',
    ])
    const near = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, n) => sum + value * b[n]!, 0)
    expect(near(one!, like!)).toBeGreaterThan(near(one!, other!) + 0.3)
  })
})

describe('how sure it must be', () => {
  const pieces = createWordPieces(card.text).split('my unicornish scarf')
  const strict = { ...card, thresholds: { ...card.thresholds, act: 0.7, certain: 0.9, of: {} } }
  const hear = (act: number, told: readonly number[]) =>
    heardOf(strict, pieces, {
      acts: Float32Array.from(earActs, (_, n) => (n === 1 ? act : (1 - act) / 20)),
      roles: Float32Array.from([0, 0, ...told, 0].flatMap((sure) => [1 - sure, 0, 0, sure])),
      wearers: Float32Array.from(card.wearers, (name) => (name === 'boy' ? 0.7 : name === 'child' ? 0.9 : 0)),
      kinds: new Float32Array(card.kinds.length),
      otherKinds: new Float32Array(card.kinds.length),
      situations: new Float32Array(card.situations.length),
    })
  const none = pieces.map(() => 0)

  test('below the threshold it abstains, between the two it yields to exact rules', () => {
    expect(hear(0.69, none)).toMatchObject({ act: null, isCertain: false })
    expect(hear(0.75, none)).toMatchObject({ act: 'edit', isCertain: false })
    expect(hear(0.95, none)).toMatchObject({ act: 'edit', isCertain: true })
  })

  test('a frame tells the likeliest first, and nothing that is unlikely', () => {
    expect(hear(0.9, none).frame).toMatchObject({
      wearers: [{ name: 'child' }, { name: 'boy' }],
      kinds: [],
    })
  })

  test('a word of several pieces is as likely told as they are on average', () => {
    expect(pieces.length).toBeGreaterThan(3)
    const told = pieces.map((_, n) => (n === 1 ? 0.9 : 0.1))
    const [my, unicornish, scarf] = hear(0.9, told).words
    expect(my).toMatchObject({ start: 0, end: 2 })
    expect(unicornish).toMatchObject({ start: 3, end: 13 })
    expect(unicornish!.told).toBeGreaterThan(0.11)
    expect(unicornish!.told).toBeLessThan(0.89)
    expect(scarf!.told).toBeCloseTo(0.1)
  })
})
