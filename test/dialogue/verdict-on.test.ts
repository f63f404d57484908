import { expect, test } from 'vitest'
import { situations } from '../../src/dialogue/situations/situations.ts'
import { verdictOn } from '../../src/dialogue/verdict-on.ts'
import { type WishInput, wishSchema } from '../../src/product/wish.ts'

const judged = (id: keyof typeof situations, wanted: WishInput['wanted']) =>
  verdictOn(situations[id], wishSchema.parse({ wanted }))?.goes ?? null

test('what a day wants goes, what it does not want is refused', () => {
  expect(judged('funeral', { color: ['navy'], category: ['dress'] })).toBe(true)
  expect(judged('funeral', { color: ['yellow'], category: ['dress'] })).toBe(false)
  expect(judged('wedding-guest', { category: ['dress'], color: ['white'] })).toBe(false)
  expect(judged('wedding-guest', { category: ['jumpsuit'], color: ['green'] })).toBe(true)
})

test('casual kinds are out of place where people dress up', () => {
  expect(judged('wedding-guest', { category: ['shorts'] })).toBe(false)
})

test('where nothing is named there is nothing to judge', () => {
  expect(judged('funeral', {})).toBeNull()
})
