import { HumanMessage } from '@langchain/core/messages'
import { describe, expect, test } from 'vitest'
import { BuiltInPlanner } from '../../chains/planner.ts'
import { emptyMemory } from '../../src/dialogue/memory.ts'
import { planSteps } from '../../src/dialogue/plan-steps.ts'
import { readMessage } from '../../src/dialogue/read-message.ts'
import { type TurnFacts, turnFactsOf } from '../../src/dialogue/turn-facts.ts'
import { pick } from '../../src/voice/pick.ts'

const fresh: TurnFacts = {
  message: '',
  request: readMessage('', { brands: [], newPhotos: [], memory: emptyMemory('') }),
  newPhotos: [],
  photos: [],
  shown: [],
  earlier: [],
  outfit: null,
  focus: null,
  target: null,
  compared: [],
  searchedCategories: [],
  hasSearch: false,
  limit: 8,
}
const later: TurnFacts = {
  ...fresh,
  shown: ['a', 'b', 'c'].map((id) => ({ id, title: id, price: null, brand: null, attributes: {} })),
  focus: 'a',
  hasSearch: true,
}

function plan(message: string, facts: TurnFacts = fresh) {
  const memory = { ...emptyMemory(''), shown: facts.shown, focus: facts.focus }
  const known = { brands: [], newPhotos: facts.newPhotos, memory }
  const request = readMessage(message, known)
  const { target, compared } = turnFactsOf({
    ...{ ...known, message, request, filter: undefined, limit: facts.limit },
  })
  return planSteps({ ...facts, message, request, target, compared }).map(({ tool, args }) => [tool, args])
}

describe('the planner chooses tools by what was said', () => {
  test.each([
    ['a blue dress', fresh, [['search_products', { text: 'a blue dress' }]]],
    ['hello', fresh, []],
    [
      'hello',
      { ...fresh, newPhotos: ['photo-1'], photos: ['photo-1'] },
      [
        ['describe_image', { photo: 'photo-1' }],
        ['search_products', { text: 'hello', reference: 'photo-1' }],
      ],
    ],
    [
      'the second one in red',
      later,
      [['search_products', { text: 'the second one in red', reference: 'b' }]],
    ],
    ['the last one in red', later, [['search_products', { text: 'the last one in red', reference: 'c' }]]],
    ['what sizes does it come in?', later, [['get_product', { id: 'a' }]]],
    ['what is the third one made of?', later, [['get_product', { id: 'c' }]]],
    [
      'anything cheaper than the first one?',
      later,
      [['filter_products', { text: 'anything cheaper than the first one?' }]],
    ],
    ['only in M', later, [['filter_products', { text: 'only in M' }]]],
    ['more', later, [['filter_products', { text: 'more', more: true }]]],
    ['shoes to go with it', later, [['search_products', { text: 'shoes to go with it', goes_with: 'a' }]]],
    [
      'shoes to go with the second one',
      later,
      [['search_products', { text: 'shoes to go with the second one', goes_with: 'b' }]],
    ],
    ['start over', later, []],
  ] as [string, TurnFacts, unknown[]][])('"%s"', (message, facts, steps) => {
    expect(plan(message, facts)).toEqual(steps)
  })
})

test('a message of two garments is two searches with their own constraints', () => {
  const steps = plan('a blue dress under 50 euros and red sneakers in size 38')
  expect(steps).toMatchObject([
    ['search_products', { wanted: { category: ['dress'], color: ['blue'] }, max_price: 50, sizes: [] }],
    ['search_products', { wanted: { category: ['sneakers'], color: ['red'] }, sizes: ['38'] }],
  ])
  expect(steps[1]?.[1]).not.toHaveProperty('max_price')
})

const nothingKnown = { brands: [], newPhotos: [], memory: emptyMemory('') }

test('the same message gets the same answer, word for word', async () => {
  const message = 'hello'
  const turn = {
    message,
    ...nothingKnown,
    request: readMessage(message, nothingKnown),
    filter: undefined,
    limit: 3,
  }
  const question = new HumanMessage({ content: message, additional_kwargs: { facts: turnFactsOf(turn) } })
  const answers = await Promise.all([1, 2, 3].map(() => new BuiltInPlanner().invoke([question])))
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
})

test('outside a turn the planner refuses', async () => {
  await expect(new BuiltInPlanner().invoke([new HumanMessage('hello')])).rejects.toThrow(/turn/)
})

test('phrasings vary from message to message', () => {
  const picked = Array.from({ length: 60 }, (_, number) => pick(`message ${number}`, ['a', 'b', 'c']))
  for (const phrasing of ['a', 'b', 'c'])
    expect(picked.filter((one) => one === phrasing).length).toBeGreaterThan(8)
})
