import { describe, expect, test } from 'vitest'
import { parse } from './parse.ts'

const later = { hasPrevious: true }

describe('a complaint about what was shown refuses it', () => {
  test.each([
    ["that's blue", { color: ['blue', 'navy', 'turquoise'] }],
    ['those are all striped!', { pattern: ['striped'] }],
    ['but these are polyester', { material: ['polyester'] }],
  ])('“%s”', (text, unwanted) => {
    const found = parse(text, later).wishes[0]?.unwanted ?? {}
    for (const [name, values] of Object.entries(unwanted))
      expect(values.some((value) => (found as Record<string, string[]>)[name]?.includes(value))).toBe(true)
  })

  test('what looks cheap is wanted dearer, not cheaper', () => {
    expect(parse('they look really cheap', later).priceComparison).toBe('pricier')
    expect(parse('these are cheap', later).priceComparison).not.toBe('pricier')
  })

  test.each([
    'none of these',
    "I don't like any of them",
    'not my taste',
    'you have shown me nothing but ugly things, I hate what you have shown',
  ])('“%s” asks what is wrong', (text) => {
    expect(parse(text, later).cue).toBe('past-complaint')
  })

  test.each(['is that blue?', "it's for a blue dress", 'that blue one'])('“%s” is none', (text) => {
    expect(parse(text, later).wishes[0]?.unwanted ?? {}).toEqual({})
  })
})

test('whoever was named is taken back by whom it is for now', () => {
  const { wishes, wearer } = parse('no, not for my sister, now for me. I am a man', later)
  expect(wishes[0]?.wanted.gender).toEqual(['male'])
  expect(wearer).toMatchObject({ as: 'self', gender: 'male' })
})

test('a size is no end of a range of prices', () => {
  expect(parse('Kleid, Größe 38, bis 90 Euro').wishes[0]).toMatchObject({
    sizes: ['38'],
    price: { max: 90, currency: 'EUR' },
  })
})

test('snow that it is for is no color', () => {
  expect(parse('boots for snow').wishes[0]?.wanted.color).toBeUndefined()
  expect(parse('a snow white blouse').wishes[0]?.wanted.color).toBeDefined()
})
