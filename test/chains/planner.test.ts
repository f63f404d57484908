import { HumanMessage } from '@langchain/core/messages'
import { describe, expect, test } from 'vitest'
import { BuiltInPlanner } from '../../chains/planner.ts'
import { emptyMemory, type ThreadMemory } from '../../src/dialogue/memory.ts'
import { planSteps } from '../../src/dialogue/plan-steps.ts'
import { pick } from '../../src/voice/pick.ts'
import { later, pastSearchFor, turnOf, withPhoto } from '../dialogue/turn.ts'

const fresh = emptyMemory('')
const both: ThreadMemory = {
  ...later(),
  searches: ['beanie', 'scarf'].map((category) =>
    pastSearchFor({ wanted: { category: [category as 'scarf'] } }),
  ),
}

const plan = (message: string, memory: ThreadMemory, newPhotos: string[] = []) =>
  planSteps(turnOf(message, { memory, newPhotos })).map(({ tool, args: { text: _, ...args } }) => [
    tool,
    args,
  ])

describe('the planner makes the calls of what was decided', () => {
  test.each<[message: string, memory: ThreadMemory, steps: unknown[]]>([
    ['a blue dress', fresh, [['search_products', {}]]],
    ['hello', fresh, []],
    ['start over', later(), []],
    ['the second one in red', later(), [['search_products', { reference: 'b' }]]],
    ['anything cheaper than the first one?', later(), [['filter_products', {}]]],
    ['only in M', later(), [['filter_products', {}]]],
    [
      'nothing over 40',
      both,
      [
        ['filter_products', { wanted: { category: ['beanie'] } }],
        ['filter_products', { wanted: { category: ['scarf'] } }],
      ],
    ],
    ['more', later(), [['filter_products', { more: true }]]],
    ['what is the third one made of?', later(), [['get_product', { id: 'c' }]]],
    ['which of these is cheaper?', later(), [['get_product', { ids: ['a', 'b', 'c'] }]]],
    ['shoes to go with the second one', later(), [['search_products', { goes_with: 'b' }]]],
    ['build an outfit for a wedding', fresh, [['complete_outfit', {}]]],
  ])('"%s"', (message, memory, steps) => {
    expect(plan(message, memory)).toEqual(steps)
  })

  test('a photo is looked at first', () => {
    expect(plan('hello', withPhoto(), ['photo-1'])).toEqual([
      ['describe_image', { photo: 'photo-1' }],
      ['search_products', { reference: 'photo-1' }],
    ])
  })
})

test('a message of two garments is two searches with their own constraints', () => {
  const steps = plan('a blue dress under 50 euros and red sneakers in size 38', fresh)
  expect(steps).toMatchObject([
    ['search_products', { wanted: { category: ['dress'], color: ['blue'] }, max_price: 50, sizes: [] }],
    ['search_products', { wanted: { category: ['sneakers'], color: ['red'] }, sizes: ['38'] }],
  ])
  expect(steps[1]?.[1]).not.toHaveProperty('max_price')
})

test('the same message gets the same answer, word for word', async () => {
  const context = { turn: turnOf('hello') }
  const ask = () => new BuiltInPlanner().invoke([new HumanMessage('hello')], { context })
  const answers = await Promise.all([1, 2, 3].map(ask))
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
