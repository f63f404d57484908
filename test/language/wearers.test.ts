import { expect, test } from 'vitest'
import { parse } from './parse.ts'

test.each([
  ["I'm the father of the bride, what do I wear?", 'male', 'self'],
  ["groom's mum here, garden party", 'female', 'self'],
  ['tall bloke here, winter coat', 'male', 'self'],
  ['als Lehrerin, etwas für die Schule', 'female', 'self'],
  ['Vorstellungsgespräch als Azubi (m), was anziehen?', 'male', 'self'],
  ["I'm his best man", 'male', 'self'],
  ['father of the twins, christening', 'male', 'self'],
  ['a garden do in July, 41f', 'female', 'self'],
  ['interview, m 33, suit', 'male', 'self'],
  ['brunch, husband, linen', 'male', 'named'],
  ['wife needs a raincoat', 'female', 'named'],
  ['festival, girl 19', 'female', 'named'],
  ['a coat for my daughter-in-law', 'female', 'named'],
  ['dress for the mother of the groom', 'female', 'self'],
] as const)('%s is for %s', (message, gender, as) => {
  const { wearer } = parse(message)
  expect(wearer?.gender).toBe(gender)
  if (as === 'self' || as === 'named') expect(wearer?.age_group ?? 'adults').toBe('adults')
})

test('people of a story wear nothing of this wish', () => {
  const { wearer, wishes } = parse('my wife is wearing a red dress, so I need a tie')
  expect(wearer).toBeNull()
  expect(wishes.map(({ wanted }) => wanted)).toEqual([{ category: ['tie'] }])
  expect(parse('my daughter is getting married in June, I need shoes').wearer).toBeNull()
})

test('what one person asks for is not for the other', () => {
  const [shirt, blouse] = parse('a shirt for my brother and a scarf for me').wishes
  expect(shirt?.wanted.gender).toEqual(['male'])
  expect(blouse?.wanted.gender).toBeUndefined()
})

test('a lone letter behind a garment is a size, and a day named for a baby is worn by none', () => {
  expect(parse('green jumper, m').wearer).toBeNull()
  expect(parse('lace bra, 36 f').wearer).toBeNull()
  expect(parse('baby shower guest, shoes').wishes[0]?.wanted.age_group).toBeUndefined()
  expect(parse('dad jeans').wearer).toBeNull()
})

test('a letter in brackets behind a garment is a size', () => {
  expect(parse('black pullover (M)').wearer).toBeNull()
})
