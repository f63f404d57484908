import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nearestSituation, readySituations } from '../../src/dialogue/situations/nearest-situation.ts'
import { createBuiltInEar } from '../../src/ear/built-in.ts'
import { noEar } from '../../src/ear/ear.ts'

const ear = createBuiltInEar()
beforeAll(() => readySituations(ear), 300_000)
afterAll(() => ear.close())

describe('a day in words that no table lists', () => {
  test.each([
    ['naming ceremony of our twins', 'christening'],
    ['I teach pilates', 'yoga'],
    ['working in a freezing depot', 'unheated'],
    ['dull meetings with the parents of my fiance', 'meet-the-parents'],
  ])('"%s"', async (message, id) => {
    expect((await nearestSituation(ear, message))?.id).toBe(id)
  })
})

test.each(['anything in a large?', 'the parcel was late again', 'a red dress for a day on the ice'])(
  'of "%s" no day is guessed',
  async (message) => expect(await nearestSituation(ear, message)).toBeNull(),
)

test('without a model none is near', async () => {
  expect(await nearestSituation(noEar, 'we are going curling')).toBeNull()
})
