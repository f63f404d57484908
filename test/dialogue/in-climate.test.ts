import { describe, expect, test } from 'vitest'
import { assumedFrom } from '../../src/dialogue/assume.ts'
import { settleSituations } from '../../src/dialogue/situations/in-climate.ts'
import { wishSchema } from '../../src/product/wish.ts'

const mentioned = (...ids: string[]) => ids.map((id) => ({ id, because: id, isLook: false }))
const assumed = (...ids: string[]) => assumedFrom(mentioned(...ids), wishSchema.parse({}))

describe('a month is what it is where it is spent', () => {
  test.each([
    ['nordic', 'january', 'cold'],
    ['southern-seasons', 'january', 'hot'],
    ['southern-seasons', 'winter', 'cool'],
    ['southern-summer', 'july', 'hot'],
    ['four-seasons', 'october', 'cool'],
    ['tropics', 'december', 'hot'],
  ])('%s in %s is %s', (region, time, weather) => {
    expect(assumed(time, region)?.weather).toBe(weather)
  })

  test('without a month it is what the region is known for', () => {
    expect(assumed('far-north')?.weather).toBe('cold')
    expect(assumed('four-seasons')?.weather).toBeNull()
  })

  test('it rains where it rains, warm or cold', () => {
    expect(assumed('monsoon', 'july')).toMatchObject({ weather: 'hot', isWet: true })
    expect(assumed('monsoon', 'january')).toMatchObject({ weather: 'hot', isWet: false })
    expect(assumed('british-weather')?.isWet).toBe(true)
  })
})

test('what is done somewhere says how to dress, before the place', () => {
  expect(assumed('nordic', 'wedding-guest', 'january')).toMatchObject({
    formality: 'dressed',
    weather: 'cold',
  })
})

test('a frost takes sandals and sunglasses out of a day, whatever it is', () => {
  const kinds = assumed('festival', 'january', 'nordic')?.leaning
  expect(kinds?.wanted.category).not.toContain('sunglasses')
  expect(kinds?.unwanted.category).toEqual(expect.arrayContaining(['sandals', 'sunglasses', 'shorts']))
})

test('a job says more than the first day of it, and its interview needs no suit', () => {
  expect(settleSituations(mentioned('first-day-at-work', 'kitchen-job')).map(({ id }) => id)).toEqual([
    'kitchen-job',
  ])
  expect(assumed('job-interview', 'warehouse-job')?.formality).toBe('smart')
  expect(assumed('job-interview')?.formality).toBe('formal')
})

test('of two days of unlike dress the first decides what is worn', () => {
  expect(assumed('pool-party', 'birthday-party')?.leaning.wanted.category).not.toContain('heels')
})
