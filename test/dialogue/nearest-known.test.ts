import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hearMessage } from '../../src/dialogue/hear-message.ts'
import { emptyMemory } from '../../src/dialogue/memory.ts'
import { nearestKnown, readyKnown, seemsToAsk } from '../../src/dialogue/nearest-known.ts'
import { toldDetails } from '../../src/dialogue/told-details.ts'
import type { TurnContext } from '../../src/dialogue/turn-context.ts'
import { createBuiltInEar } from '../../src/ear/built-in.ts'
import { type Ear, noEar } from '../../src/ear/ear.ts'
import { shelves } from '../../src/knowledge/en/shelves.ts'
import { productSchema } from '../../src/product/product.ts'
import { type Asked, formally, tersely } from './known-questions.ts'
import { later, turnOf } from './turn.ts'

const ear = createBuiltInEar()
beforeAll(() => readyKnown(ear), 300_000)
afterAll(() => ear.close())

async function heardTurn(message: string, memory = emptyMemory('')): Promise<TurnContext> {
  return turnOf(message, { memory, heard: await hearMessage(ear, { message, memory, newPhotos: [] }) })
}
const saying = (description: string) => productSchema.parse({ id: 'p', title: 'Vela', description })
const knownOf = ({ request: { question } }: TurnContext): readonly string[] =>
  question?.about === 'advice' && question.topic?.of === 'known'
    ? question.topic.known.map(({ id }) => id)
    : []

test('every entry that has no name is kept under questions', () => {
  for (const shelf of Object.values(shelves))
    for (const [id, [names, , asked]] of Object.entries(shelf as Record<string, readonly string[]>))
      expect(names !== '' || (asked ?? '').split(' / ').some((each) => each.split(' ').length > 1), id).toBe(
        true,
      )
})

describe('the nearest entry', () => {
  const least = 0.74
  async function share(asked: readonly Asked[]) {
    const found = await Promise.all(
      asked.map(async ([ids, question]) => {
        const nearest = await nearestKnown(ear, question, { act: 'advice' })
        const told = nearest === null || nearest.near < least ? [] : nearest.known.map(({ id }) => id)
        return { ids: ids.split(' / '), told }
      }),
    )
    const answerable = found.filter(({ ids: [first] }) => first !== '')
    const right = answerable.filter(({ ids, told }) => told.some((id) => ids.includes(id)))
    const unknown = found.filter(({ ids: [first] }) => first === '')
    return {
      right: right.length / answerable.length,
      kept: unknown.filter(({ told }) => told.length === 0).length / unknown.length,
    }
  }

  test('answers what a terse hand asks', async () => {
    const { right, kept } = await share(tersely)
    expect(right).toBeGreaterThan(0.74)
    expect(kept).toBeGreaterThan(0.7)
  })
  test('answers what a formal hand asks', async () => {
    const { right, kept } = await share(formally)
    expect(right).toBeGreaterThan(0.68)
    expect(kept).toBeGreaterThan(0.7)
  })
})

describe('a question in words that no shelf lists', () => {
  test.each([
    ['is it alright to run a marathon in a cotton tee', 'sport-cotton'],
    ['how many layers do I put on my baby for a walk', 'baby-layers'],
    ['whats the difference between a blazer and a suit jacket lol asking for a friend', 'suit-blazer-sports'],
  ])('"%s" is answered', async (message, id) => {
    const turn = await heardTurn(message)
    expect(turn.act.is).toBe('answer')
    expect(knownOf(turn)).toContain(id)
  })

  test.each([
    'black jeans for my son, any under 40?',
    'do you have waterproof boots in 38?',
    'can I see coats that are warmer than that?',
    'I need a dress for a wedding in June, what have you got',
  ])('"%s" asks for products all the same', async (message) => {
    expect(knownOf(await heardTurn(message))).toEqual([])
  })

  test('what was shown is meant by "them"', async () => {
    const memory = later({ wanted: { category: ['sneakers'] } })
    const shown = memory.shown.map((each) => ({ ...each, attributes: { category: 'sneakers' as const } }))
    expect(knownOf(await heardTurn('how do u keep em clean', { ...memory, shown }))).toContain(
      'white-sneakers',
    )
  })

  test('which of what was shown is warmest is told of those', async () => {
    expect(knownOf(await heardTurn('welche davon ist am wärmsten?', later()))).toEqual([])
    expect(knownOf(await heardTurn('which of these is the warmest', later()))).toEqual([])
  })

  test('a figure that is named says more than a question about all', async () => {
    const [known] = knownOf(await heardTurn('which colours suit me? pale skin, red hair'))
    expect(['pale', 'redhead']).toContain(known)
  })

  test('a complaint of what was shown is none', async () => {
    expect(
      knownOf(await heardTurn('none of these have long sleeves, did you even read it', later())),
    ).toEqual([])
  })
})

test('of what asks nothing no sense is made', async () => {
  let sensed = 0
  const listening: Ear = {
    ...noEar,
    sense: async () => {
      sensed++
      return []
    },
  }
  for (const message of [
    'a red dress under 80',
    'cheaper',
    'show me some boots',
    'thanks a lot',
    'no heels',
  ]) {
    expect(seemsToAsk(message)).toBe(false)
    expect(await nearestKnown(listening, message, { act: 'search' })).toBeNull()
  }
  expect(sensed).toBe(0)
})

test('without a model nothing is near', async () => {
  expect(await nearestKnown(noEar, 'does linen crease?', { act: 'advice' })).toBeNull()
})

test('what the shop does not tell of a piece is told in general, and of what it tells nothing else', () => {
  const asked = {
    english: 'will these be see-through when wet',
    wishes: [],
    question: { about: 'product', topics: ['transparency'] },
    knows: [{ shelf: 'choosing', id: 'see-through-when-wet' }],
  } as const
  expect(toldDetails(saying('A summer dress.'), asked).general).toEqual(asked.knows[0])
  const told = toldDetails(saying('A dress that is not see-through.'), asked)
  expect(told.general).toBeUndefined()
})
