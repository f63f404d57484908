import { afterEach, describe, expect, test } from 'vitest'
import type { Dialogue } from '../../evals/conversation/dialogue.ts'
import { dialogues } from '../../evals/conversation/dialogues/dialogues.ts'
import {
  comparisonReport,
  describeComparison,
} from '../../evals/conversation/ideal-model/comparison-report.ts'
import { type Expression, expressions } from '../../evals/conversation/ideal-model/express-calls.ts'
import { openBoth, type TurnComparison } from '../../evals/conversation/ideal-model/play-both.ts'
import { openShop, photo } from '../chains/shop.ts'

const opened: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const part of opened.splice(0).reverse()) await part.close()
})

async function openPair(as: Expression) {
  const shop = await openShop()
  const both = await openBoth(shop.services, { as, photoOf: async (name) => photo(name) })
  opened.push(shop, both)
  return both
}

const own = (name: string, ...said: string[]): Dialogue => ({
  name,
  topic: 'own',
  turns: said.map((say) => ({ say, expect: {} })),
})

/** Where a model that restates what was said so far could ask for more than was said. */
const restating = [
  own('longer-then-priced', 'a red dress', 'shorter please', 'nothing over 60', 'only in M'),
  own('from-a-price', 'shirts from €50', 'the black ones', 'up to 60'),
  own('a-size-of-the-like', 'white sneakers', 'the same as the second but in size S'),
  own('bans-and-brands', 'jeans, not in black', 'by Lumen', 'any brand is fine', 'show me more'),
  own('two-garments', 'a blue dress and white heels', 'the heels under 100', 'the dress in red'),
  own('auf-deutsch', 'ein rotes Kleid ab 30 Euro', 'lieber in Schwarz', 'günstiger', 'zeig mir mehr'),
]

/** Every fifth dialogue of the suite without photos, over the small shop of these tests. */
const subset = dialogues
  .filter(({ turns }) => turns.every(({ photos = [] }) => photos.length === 0))
  .filter((_, place) => place % 5 === 0)

describe.each(expressions)('an ideal model that calls by %s', (as) => {
  test('shows the products that the planner shows, by calls that all succeed', async () => {
    const both = await openPair(as)
    const turns: TurnComparison[] = []
    for (const dialogue of [...restating, ...subset]) turns.push(...(await both.play(dialogue)))
    const { share, differences } = comparisonReport(as, turns)
    expect(turns.flatMap(({ calls }) => calls).length).toBeGreaterThan(turns.length / 2)
    expect(turns.filter(({ failed, planner }) => failed.length > 0 && planner.length > 0)).toEqual([])
    if (as === 'words') expect(differences).toEqual([])
    expect(differences.filter(({ topic }) => topic === 'own')).toEqual([])
    expect(share).toBeGreaterThan(0.95)
  })
})

test('a report tells the share, and each difference with what was called', () => {
  const turn = { dialogue: 'one', topic: 'own', said: 'a dress', understood: [], calls: [], failed: [] }
  const report = comparisonReport('words', [
    { ...turn, turn: 1, planner: ['a'], model: ['a'], isSame: true },
    { ...turn, turn: 2, planner: ['a'], model: ['b'], isSame: false, understood: ['price'] },
    { ...turn, turn: 3, planner: [], model: ['b'], isSame: false, failed: ['search_products'] },
  ])
  expect(report).toMatchObject({ turns: 3, same: 1, withProducts: { turns: 2, same: 1 } })
  expect(report.differences.map(({ isFirst }) => isFirst)).toEqual([true, false])
  const told = describeComparison(report)
  expect(told).toContain(
    'one, turn 2: "a dress"\n    planner a\n    model   b\n    understood otherwise: price',
  )
  expect(told).toContain('one, turn 3 (after an earlier difference): "a dress"')
  expect(told).toContain('1 of 3 turns')
})
