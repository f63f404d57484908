import { describe, expect, test } from 'vitest'
import { askingByLanguage } from '../../src/language/languages.ts'
import { parseRequest } from '../../src/language/parse-request.ts'
import { readAdviceTopic } from '../../src/language/readers/read-advice-topic.ts'

const read = (text: string, language = 'en') =>
  parseRequest(text, { language, hasPhoto: false, hasPrevious: false, brands: [] })

describe('whose it is', () => {
  test.each([
    ["slippers for my girlfriend's dad", 'male'],
    ["my husband's aunt wants a shawl", 'female'],
    ["a bag for my boss's daughter, she is 30", 'female'],
  ])('"%s"', (text, gender) => {
    expect(read(text).wishes[0]?.wanted.gender).toEqual([gender])
  })

  test('how somebody is spoken of tells who they are', () => {
    expect(read('our kid turns 12 and he needs boots').wishes[0]?.wanted.gender).toEqual(['male'])
    expect(read('our kid turns 12 and needs boots').wishes[0]?.wanted.gender).toBeUndefined()
  })

  test.each([
    ['a hat for a tall college girl', undefined],
    ['my son is 1.86 and needs a coat', ['adults']],
    ['my daughter has her prom, a clutch please', ['adults']],
    ['my son, 8, needs a coat', ['kids']],
  ])('"%s" is of age %s', (text, ages) => {
    const { age_group } = read(text).wishes[0]?.wanted ?? {}
    expect(age_group?.includes('kids') ?? false).toBe(ages?.includes('kids') ?? false)
  })
})

describe('numbers of a story', () => {
  test('what was paid once is no limit', () => {
    expect(read('I bought my first brogues for 9 pounds. Brown ones again?').wishes[0]?.price).toBeNull()
    expect(read('brogues for 90 pounds').wishes[0]?.price).toMatchObject({ max: 90 })
  })

  test('a size that was worn once is none', () => {
    expect(read('I used to wear a 34 waist, now jeans in size 38').wishes[0]?.sizes).toEqual(['38'])
  })

  test('a size and a limit behind a comma are no range', () => {
    const { wishes } = read('Stiefel Größe 39, bis 120 Euro', 'de')
    expect(wishes[0]?.sizes).toContain('39')
    expect(wishes[0]?.price).toMatchObject({ max: 120 })
    expect(wishes[0]?.price?.min).toBeUndefined()
  })
})

describe('where somebody is from is no label', () => {
  test.each(['a parka, I come from Ghana', 'we are from Leeds and need a parka'])('"%s"', (text) => {
    expect(read(text).wishes[0]?.brands).toEqual([])
  })
  test('a label still is', () => {
    expect(read('a parka from Kensington').wishes[0]?.brands).toEqual(['Kensington'])
  })
})

describe('which fabric is best', () => {
  const { advised: words } = askingByLanguage.get('en')!
  test.each([
    ['what material is warmest', 'warmth'],
    ['which fabrics breathe well', 'air'],
  ] as const)('"%s"', (text, by) => {
    expect(readAdviceTopic(text, words)).toEqual({ of: 'fabrics', materials: [], by })
  })
  test('a wish for a warm one asks nothing', () => {
    expect(readAdviceTopic('a warm coat in a nice material', words)).toBeNull()
  })
})

describe('colors of two kinds', () => {
  test.each(['do tan shoes work with gray trousers?', 'can I wear a red tie with a green shirt?'])(
    '"%s"',
    (text) => {
      expect(read(text).question?.about).toBe('colors')
    },
  )
  test.each([
    'do you have tan shoes that go with gray trousers',
    'I need a red tie to wear with a green shirt',
  ])('"%s" asks for products', (text) => expect(read(text).question).toBeNull())
})

test('high shoes in German are heels', () => {
  const { wishes } = read('ein Outfit für eine Taufe, mag keine hohen Schuhe', 'de')
  expect(wishes[0]?.unwanted.category).toContain('heels')
})
