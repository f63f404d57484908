import { describe, expect, test } from 'vitest'
import { asksAroundOwned, ownedGarments } from '../../src/dialogue/owned-garments.ts'
import { turnOf } from './turn.ts'

const kindsOf = (message: string) =>
  ownedGarments(turnOf(message)).map(({ attributes: { category, color } }) => [category, color?.[0]])

test.each([
  [
    'I have black trousers and a blue blazer, what else for a christening?',
    [
      ['pants', 'black'],
      ['blazer', 'blue'],
    ],
  ],
  ["I've already bought a green dress, need an outfit for the races", [['dress', 'green']]],
  ['a look around my gray coat for a city trip', [['coat', 'gray']]],
  ["I'm wearing a burgundy skirt to the theater, what else do I put on?", [['skirt', 'burgundy']]],
  ['my beige cardigan needs an outfit', [['cardigan', 'beige']]],
])('what the shopper has: %s', (message, owned) => {
  expect(kindsOf(message)).toEqual(owned)
})

test.each([
  'I have wide feet and need an outfit for a wedding',
  'I have to wear a suit on friday',
  'I have no shoes for the wedding',
  'I have a wedding on saturday and nothing to wear',
  'an outfit for my birthday with my friends',
])('no garment: %s', (message) => {
  expect(kindsOf(message)).toEqual([])
})

describe('a look around what is there', () => {
  test.each([
    'I own a red dress. what should I wear with it to a cocktail party',
    'I have white jeans, need the rest of the outfit for a summer party',
  ])('is an outfit: %s', (message) => {
    const turn = turnOf(message)
    expect(asksAroundOwned(turn)).toBe(true)
    expect(turn.act.is).toBe('outfit')
  })

  test.each([
    'shoes to go with my black dress',
    'I have a navy suit, which shirt and tie go with it?',
    'I have jeans in 32, do you have them in black?',
  ])('is none where another piece is named or nothing is asked for: %s', (message) => {
    expect(asksAroundOwned(turnOf(message))).toBe(false)
  })
})
