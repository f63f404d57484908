import { createTrajectoryMatchEvaluator } from 'openevals'
import { describe, expect, test } from 'vitest'
import { grounding } from '../../evals/measures/grounding.ts'
import { trajectoryMatch, trajectoryModes } from '../../evals/measures/trajectory.ts'
import { turnSuccess } from '../../evals/measures/turn-success.ts'
import { violations } from '../../evals/measures/violations.ts'

describe('turn success', () => {
  const judgments = new Map([
    ['right', 1],
    ['wrong', -1],
  ])
  test('wants one right product and no forbidden one', () => {
    expect(turnSuccess(['other', 'right'], judgments)).toBe(1)
    expect(turnSuccess(['right', 'wrong'], judgments)).toBe(0)
    expect(turnSuccess(['other'], judgments)).toBe(0)
  })
  test('where nothing is right, to show nothing is right', () => {
    expect(turnSuccess([], new Map())).toBe(1)
    expect(turnSuccess(['other'], new Map())).toBe(0)
  })
  test('a turn that failed did not succeed, whatever was judged', () => {
    expect(turnSuccess(null, new Map())).toBe(0)
  })
})

describe('violations', () => {
  const facts = new Map([
    ['blue', { attributes: { color: ['blue' as const] }, price: { amount: 30 } }],
    ['red', { attributes: { color: ['red' as const] }, price: { amount: 60 } }],
    ['both', { attributes: { color: ['blue' as const, 'red' as const] }, price: { amount: 40 } }],
  ])
  const show = (...ids: string[]) => ids.map((id) => ({ id, nearMatch: false }))

  test('a product that lacks what was wanted, or has what was not, breaks the wish', () => {
    expect(violations(show('blue', 'red'), { wanted: { color: ['blue'] } }, facts)).toBe(0.5)
    expect(violations(show('blue', 'both'), { unwanted: { color: ['red'] } }, facts)).toBe(0.5)
  })
  test('a price outside the range breaks the wish, an unknown one too', () => {
    expect(violations(show('blue', 'red', 'unheard-of'), { price: { max: 40 } }, facts)).toBeCloseTo(2 / 3)
  })
  test('a product that the answer calls a near match hides nothing', () => {
    const shown = [{ id: 'red', nearMatch: true }, ...show('blue')]
    expect(violations(shown, { wanted: { color: ['blue'] } }, facts)).toBe(0)
  })
  test('nothing shown breaks nothing', () => {
    expect(violations([], { wanted: { color: ['blue'] } }, facts)).toBe(0)
  })
})

describe('grounding', () => {
  const titles = new Map([
    ['1', 'Blue Linen Dress'],
    ['2', 'Red Shirt'],
    ['3', 'Dress'],
  ])
  test('a card that was retrieved is grounded; one that was not, or does not exist, is not', () => {
    const grounds = { titles, retrieved: new Set(['1', 'ghost']) }
    expect(grounding({ shown: ['1', '2', 'ghost'], reply: '' }, grounds)).toBeCloseTo(1 / 3)
  })
  test('a title in the reply counts as a mention', () => {
    const grounds = { titles, retrieved: new Set(['1']) }
    expect(grounding({ shown: [], reply: 'Try the blue linen dress, or the “Red Shirt”.' }, grounds)).toBe(
      0.5,
    )
  })
  test('one common word is no mention, nor is a longer word that begins like a title', () => {
    const grounds = { titles, retrieved: new Set<string>() }
    expect(grounding({ shown: [], reply: 'A dress? We have no red shirts.' }, grounds)).toBe(1)
  })
})

describe('tool trajectory', () => {
  const cases = [
    { called: ['search', 'outfit'], expected: ['search', 'outfit'], scores: [1, 1, 1] },
    { called: ['outfit', 'search'], expected: ['search', 'outfit'], scores: [0, 1, 1] },
    { called: ['search'], expected: ['search', 'outfit'], scores: [0, 0, 1] },
    { called: ['search', 'search'], expected: ['search'], scores: [0, 0, 0] },
    { called: [], expected: ['search'], scores: [0, 0, 1] },
  ]
  for (const { called, expected, scores } of cases) {
    test(`[${called}] where [${expected}] was expected, as openevals has it`, async () => {
      for (const [place, mode] of trajectoryModes.entries()) {
        expect(trajectoryMatch(called, expected, mode), mode).toBe(scores[place])
        const judge = createTrajectoryMatchEvaluator({
          trajectoryMatchMode: mode,
          toolArgsMatchMode: 'ignore',
        })
        const { score } = await judge({
          outputs: messages(called),
          referenceOutputs: messages(expected),
        })
        expect(Number(score), `openevals, ${mode}`).toBe(scores[place])
      }
    })
  }

  // One message each: openevals takes the calls of one message for parallel.
  const messages = (tools: readonly string[]) =>
    tools.map((name, place) => ({
      role: 'assistant' as const,
      content: '',
      tool_calls: [{ id: `call-${place}`, type: 'function' as const, function: { name, arguments: '{}' } }],
    }))
})
