import { describe, expect, test } from 'vitest'
import type { ParseContext } from '../../src/language/request.ts'
import { parse } from './parse.ts'

const later: Partial<ParseContext> = { hasPrevious: true }
const afterShop: Partial<ParseContext> = { ...later, askedShop: ['delivery'] }

describe('a question that goes on from one about the shop', () => {
  test.each([
    'and how long does that take?',
    'is that free?',
    'who pays for it',
    'and to Norway?',
    'what if nobody is home?',
    'wie lange dauert das?',
    'und ins Ausland?',
    'was kostet das?',
  ])('“%s”', (text) => {
    expect(parse(text, afterShop).question).toEqual({ about: 'shop', topics: ['delivery'] })
  })

  test.each([
    'is it lined?',
    'do you have it in red?',
    'how much is the second one?',
    'show me coats',
    'something warmer',
  ])('“%s” is of a piece', (text) => {
    expect(parse(text, afterShop).question?.about).not.toBe('shop')
  })

  test('after anything else it is not of the shop', () => {
    expect(parse('is that free?', later).question?.about).not.toBe('shop')
  })
})

describe('which of what was shown has something', () => {
  test.each([
    ['are any of those linen?', { material: ['linen'] }],
    ['which of them are red', { color: ['red'] }],
    ['is one of these sleeveless?', { sleeve_length: ['sleeveless'] }],
    ['welche davon sind aus Baumwolle?', { material: ['cotton'] }],
  ])('“%s”', (text, wanted) => {
    const { question, wishes } = parse(text, later)
    expect(question?.about).toBe('shown')
    expect(wishes[0]?.wanted).toEqual(wanted)
  })

  test.each([
    'which ones are machine washable?',
    'do any of these have pockets?',
    'sind welche davon gefüttert?',
  ])('“%s” is for their texts to tell', (text) => {
    expect(parse(text, later).question?.about).toBe('shown')
  })

  test.each(['which of these is warmer?', 'show me those in red', 'any red ones?', 'the cheapest of these'])(
    '“%s” is none',
    (text) => {
      expect(parse(text, later).question?.about).not.toBe('shown')
    },
  )
})

describe('what is asked beside', () => {
  test('an order and a service', () => {
    expect(parse('I will take the second one. Can you gift wrap it?', later).question).toEqual({
      about: 'order',
      asks: 'buy',
      topics: ['services'],
    })
  })

  test('how many, and the dearest of them', () => {
    expect(parse('how many cardigans do you have and what is the most expensive?').question).toMatchObject({
      about: 'catalogue',
      asks: 'count',
      alsoPrices: true,
    })
  })

  test.each([
    'is there a person I can talk to?',
    'can I get a human please',
    'I want to have someone to talk to',
  ])('“%s” asks for a person', (text) => {
    const { question } = parse(text, later)
    expect(JSON.stringify(question)).toMatch(/person|contact/)
  })

  test.each([
    'does it have good reviews?',
    'how many stars does the first have?',
    'wie ist das bewertet?',
    'gibt es Bewertungen?',
  ])('“%s” asks what buyers think', (text) => {
    expect(parse(text, later).question).toMatchObject({ about: 'product', topics: ['rating'] })
  })
})

describe('what several cost', () => {
  test.each([
    'the coat and the boots, what is that together?',
    'how much are the first and the fourth together?',
    'what do the first two cost together?',
    'was kosten die ersten beiden zusammen?',
  ])('“%s”', (text) => {
    expect(parse(text, later).question).toEqual({ about: 'total' })
  })
})

describe('the one that leads', () => {
  test.each([
    ['the cheaper one, does it have a hood?', 'price', 'less'],
    ['is the longer one in stock?', 'length', 'more'],
    ['the warmer one in blue', 'warmth', 'more'],
  ])('“%s”', (text, by, toward) => {
    expect(parse(text, later).pointer).toEqual({ kind: 'leader', by, toward })
  })
})
