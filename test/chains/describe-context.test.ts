import { expect, test } from 'vitest'
import { describeContext } from '../../chains/describe-context.ts'
import { turnOf } from '../dialogue/turn.ts'

test('a chat model is given what the shop says to a question', () => {
  const turn = turnOf('what do returns cost?')
  const passages = ['Returns are free.']
  const told = describeContext({ ...turn, questionAnswer: { about: 'shop', topics: ['returns'], passages } })
  expect(told).toContain('Returns are free.')
  expect(describeContext(turn)).toBe('')
})
