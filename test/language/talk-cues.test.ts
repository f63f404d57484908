import { describe, expect, test } from 'vitest'
import { parseRequest } from '../../src/language/parse-request.ts'

const read = (message: string, brands: readonly string[] = []) =>
  parseRequest(message, { language: 'en', hasPhoto: false, hasPrevious: false, brands })

describe('small talk that is about something', () => {
  test.each([
    ['am i talking to a human or a robot', 'bot'],
    ['rede ich mit einem Menschen?', 'bot'],
    ['hey, how are you doing today?', 'how-are-you'],
    ['I finally landed a new job!', 'good-news'],
    ['hab die Stelle bekommen!!', 'good-news'],
    ['the stuff you showed last time was awful', 'past-complaint'],
    ['no clue where to start', 'no-plan'],
    ['keine Ahnung was ich will', 'no-plan'],
  ])('%s', (message, cue) => {
    expect(read(message).cue).toBe(cue)
  })

  test.each(['black boots for my new job', 'a red dress, size 38', 'robot print t-shirt for my son'])(
    '%s: asks for a piece',
    (message) => {
      expect(read(message).cue).toBeUndefined()
    },
  )
})

describe('a brand that the shop does not sell', () => {
  test('is looked for as what it is known for', () => {
    const { wishes, unsoldBrand } = read('have you got birkenstocks')
    expect(unsoldBrand).toBe('birkenstocks')
    expect(wishes[0]?.wanted.category).toEqual(['sandals'])
  })
  test('leaves the kind to the garment beside it', () => {
    const { wishes, unsoldBrand } = read('adidas hoodie in black')
    expect(unsoldBrand).toBe('adidas')
    expect(wishes[0]?.wanted).toMatchObject({ category: ['hoodie'], color: ['black'] })
  })
  test('is itself where the shop sells it', () => {
    expect(read('adidas hoodie in black', ['Adidas']).unsoldBrand).toBeUndefined()
  })
})

test('what goes with a garment in words is no such garment', () => {
  expect(read('what can I throw over a red dress').companion).toEqual({ text: 'red dress', over: true })
  expect(read('what goes with brown suede boots').companion).toEqual({
    text: 'brown suede boots',
    over: false,
  })
})

test('a refused matter of taste is no word to look for', () => {
  expect(read('a skirt, nothing cringe').wishes[0]?.unwanted_words).toEqual([])
})
