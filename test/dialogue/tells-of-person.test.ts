import { expect, test } from 'vitest'
import { tellsOfPerson } from '../../src/dialogue/tells-of-person.ts'
import { parse } from '../language/parse.ts'

const tells = (message: string) => tellsOfPerson({ request: parse(message), newPhotos: [] })

test.each([
  "I'm a size M and I hate wool",
  'i take a 40, no leather',
  'allergic to nickel and wool',
  'Ich trage Größe L und vertrage keine Wolle',
  'My aunt broke her wrist and can hardly move her left hand',
  "My father has one arm, he can't do buttons",
  'Meine Tante ist allergisch gegen Nickel',
])('%s tells of a person and asks for nothing', (message) => expect(tells(message)).toBe(true))

test.each([
  'a size M dress without wool',
  'my mum needs a coat',
  'something for my dad in L',
  "I'm looking for something in M",
  "I'm going to a wedding",
  'I hate wool, what do you have in cotton?',
  "I'm a size M, red please",
])('%s does ask', (message) => {
  expect(tells(message)).toBe(false)
})
