import { expect, test } from 'vitest'
import { parse } from './parse.ts'

const goingOn = { hasPrevious: true }

test.each([
  ['build an outfit around this for under 150', []],
  ['complete the look', []],
  ['style this for a wedding', []],
  ['I need a whole outfit for a job interview', []],
  ['put together a summer outfit for me', []],
  ['outfit ideas with this', []],
  ['show me 4 outfits', []],
  ['shoes and a bag to go with it', ['sneakers', 'handbag']],
  ['a belt, boots and a scarf for this coat', ['belt', 'boots', 'scarf']],
  ['complete this outfit with sandals and a hat', ['sandals', 'hat']],
  ['build me a look with black boots and a leather jacket', ['boots', 'jacket']],
])('"%s" asks for an outfit with %j', (sentence, slots) => {
  const request = parse(sentence, goingOn)
  expect(request.intent).toBe('outfit')
  expect(request.outfitSlots).toEqual(slots)
})

test.each([
  ['shoes to go with it', 'complement'],
  ['what goes with this outfit', 'complement'],
  ['something similar to this outfit', 'search'],
  ['have a look at red dresses', 'search'],
  ['a dress that looks good', 'search'],
])('"%s" does not: %s', (sentence, intent) => {
  const request = parse(sentence, goingOn)
  expect(request.intent).toBe(intent)
  expect(request.outfitSlots).toEqual([])
})

test('the price is the budget of the whole, wherever it stands', () => {
  const { wishes } = parse('shoes and a bag to go with it under 150 in total', goingOn)
  expect(wishes.map(({ price }) => price)).toEqual([{ max: 150 }, null])
})

test('two prices stay with what they were said of', () => {
  const { wishes } = parse('shoes under 80 and a bag under 50 to go with it', goingOn)
  expect(wishes.map(({ price }) => price)).toEqual([{ max: 80 }, { max: 50 }])
})

test('what an outfit is built around is no piece to look for', () => {
  const request = parse('build an outfit around a red dress')
  expect(request.outfitSlots).toEqual([])
  expect(request.wishes[0]).toMatchObject({ text: 'red dress', wanted: {} })
})

test('an outfit points at what was shown, or at nothing', () => {
  expect(parse('complete the look', goingOn).pointer).toEqual({ kind: 'previous' })
  expect(parse('build an outfit around the second one', goingOn).pointer).toMatchObject({ ordinal: 2 })
  expect(parse('I need an outfit for a party').pointer).toBeNull()
})
