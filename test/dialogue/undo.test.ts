import { describe, expect, test } from 'vitest'
import type { ThreadMemory } from '../../src/dialogue/memory.ts'
import { packMemory, unpackMemory } from '../../src/dialogue/pack-memory.ts'
import { stateOf, withState } from '../../src/dialogue/past-state.ts'
import { rememberTurn } from '../../src/dialogue/remember-turn.ts'
import { later, pastSearchFor, turnOf } from './turn.ts'

/** A thread in which each message led from one wish to the next. */
function through(...turns: readonly (readonly [said: string, memory: ThreadMemory])[]): ThreadMemory {
  const [[, last] = ['', later()]] = turns.slice(-1)
  const steps = turns.slice(0, -1)
  const before = steps.reduce<ThreadMemory>(
    (memory, [, left], place) => ({
      ...left,
      before: withState({ ...left, before: memory.before ?? [] }, stateOf(left, turns[place + 1]?.[0] ?? '')),
    }),
    later(),
  )
  return { ...last, before: before.before ?? [] }
}

const skirts = later({ wanted: { category: ['skirt'] } })
const redSkirts = later({ wanted: { category: ['skirt'], color: ['red'] } })
const bags = later({ wanted: { category: ['handbag'] } })

describe('undo', () => {
  test('comes back to what was looked for before, and shows it again', () => {
    const turn = turnOf('undo that', { memory: through(['skirts', skirts], ['in red', redSkirts]) })
    expect(turn.act).toEqual({ is: 'refine', like: null })
    expect(turn.memory.searches.map(({ wish }) => wish.wanted)).toEqual([{ category: ['skirt'] }])
    expect(turn.memory.before).toEqual([])
  })

  test('with nothing to come back to it begins anew', () => {
    expect(turnOf('undo that', { memory: skirts }).act).toEqual({ is: 'talk', about: 'started-over' })
  })

  test('what is said behind it is an edit of what stood before', () => {
    const turn = turnOf('undo that, in green', { memory: through(['skirts', skirts], ['in red', redSkirts]) })
    expect(turn.act).toEqual({ is: 'refine', like: null })
    expect(turn.memory.searches[0]?.wish.wanted).toEqual({ category: ['skirt'] })
  })

  test('of a thing only the turn that spoke of it', () => {
    const memory = through(['skirts', skirts], ['with unicorns on it', redSkirts])
    expect(turnOf('undo the unicorn', { memory }).memory.searches).toEqual(skirts.searches)
    expect(turnOf('undo the dragons', { memory }).memory.searches).toEqual(redSkirts.searches)
  })

  test('a budget that the turn set goes with it', () => {
    const turn = turnOf('my budget is 90', { memory: { ...skirts, before: [] } })
    const memory = {
      ...redSkirts,
      profile: turn.profile,
      before: withState(skirts, stateOf(skirts, 'my budget is 90')),
    }
    expect(turn.profile.budget?.price).toEqual({ max: 90 })
    expect(turnOf('undo that', { memory }).profile.budget).toBeNull()
  })

  test('a turn that starts over can be taken back, and so can it after a restart of the service', () => {
    const turn = turnOf('start over', { memory: skirts })
    const memory = unpackMemory(JSON.parse(JSON.stringify(packMemory(rememberTurn(turn, [], [])))))
    expect(memory.searches).toEqual([])
    expect(turnOf('undo that', { memory }).memory.searches).toEqual(skirts.searches)
  })
})

describe('back to what was looked for before other things', () => {
  test('takes it up as it was', () => {
    const { memory, act } = turnOf('back to the skirts', {
      memory: through(['red skirts', redSkirts], ['bags', bags]),
    })
    expect(act).toEqual({ is: 'refine', like: null })
    expect(memory.searches.map(({ wish }) => wish.wanted)).toEqual([
      { category: ['skirt'], color: ['red'] },
      { category: ['handbag'] },
    ])
  })

  test('for whom it was', () => {
    const girl = { gender: 'female', age_group: 'kids', because: 'for my daughter' } as const
    const memory: ThreadMemory = {
      ...bags,
      searches: [
        pastSearchFor({ wanted: { category: ['skirt'] } }, { wearer: girl, aside: true }),
        ...bags.searches,
      ],
    }
    expect(turnOf('show me the skirts again', { memory }).profile.wearer).toEqual(girl)
    expect(turnOf('and a belt too', { memory }).profile.wearer).toBeNull()
  })
})
