import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { constraintFields } from '../../src/dialogue/search-arguments.ts'
import { type ArgumentSchema, fitArguments } from '../../tools/fit-arguments.ts'

const schema = z.object({
  text: z.string().max(2_000),
  reference: z.string().max(200).nullish(),
  more: z.boolean().nullish(),
  ...constraintFields,
})
const json = z.toJSONSchema(schema, { io: 'input' }) as ArgumentSchema
const taken = (given: unknown) => fitArguments(json, given)

describe('what is plain is taken as it was meant', () => {
  test.each([
    ['a number in words', { text: 't', max_price: '50' }, { max_price: 50 }],
    ['a price with its sign', { text: 't', max_price: '€ 49,90' }, { max_price: 49.9 }],
    ['thousands', { text: 't', max_price: '1.299,00 EUR' }, { max_price: 1299 }],
    ['a list of one number', { text: 't', limit: ['5'] }, { limit: 5 }],
    ['more than there may be', { text: 't', limit: 500 }, { limit: 50 }],
    ['half a product', { text: 't', limit: 4.6 }, { limit: 5 }],
    ['yes in words', { text: 't', more: 'True' }, { more: true }],
    ['one size', { text: 't', sizes: 'M' }, { sizes: ['M'] }],
    ['sizes in one string', { text: 't', sizes: 'S, M' }, { sizes: ['S', 'M'] }],
    ['a size as a number', { text: 't', sizes: [38] }, { sizes: ['38'] }],
    ['JSON in a string', { text: 't', wanted: '{"color": "red"}' }, { wanted: { color: 'red' } }],
    ['another spelling', { text: 't', wanted: { Colour: ['red'] } }, { wanted: { color: ['red'] } }],
    ['a plural', { text: 't', wanted: { colors: ['red'] } }, { wanted: { color: ['red'] } }],
    ['camel case', { text: 't', maxPrice: 20 }, { max_price: 20 }],
    ['a value in capitals', { text: 't', sort: 'Price Ascending' }, { sort: 'price-ascending' }],
    ['nulls in words', { text: 't', reference: 'null', sizes: null }, { reference: null, sizes: null }],
    ['a field nobody knows', { text: 't', reasoning: 'because' }, {}],
    ['a number for a name', { text: 't', reference: 1 }, { reference: '1' }],
    ['words in an object', { text: { query: 'red dress' } }, { text: 'red dress' }],
    [
      'words in an object with more',
      { text: { what: 'red dress', conditions: ['in M', { price: 'up to 50' }], brand: null } },
      { text: 'red dress in M up to 50' },
    ],
  ])('%s', (_, given, expected) => {
    const fitted = taken(given)
    expect(fitted).toEqual({ text: 't', ...expected })
    expect(schema.safeParse(fitted).error).toBeUndefined()
  })

  test('text that is too long is cut, without half a character', () => {
    expect(taken({ text: 'x'.repeat(2_001) }).text).toHaveLength(2_000)
    expect(taken({ text: `${'x'.repeat(1_999)}👗👗` }).text).toBe(`${'x'.repeat(1_999)}\ufffd`)
  })
})

describe('what is not plain is answered by the field and what it may be', () => {
  test.each([
    [
      'a word for a number',
      { text: 't', max_price: 'cheap' },
      '"max_price" must be a number of at least 0, not "cheap".',
    ],
    [
      'a price below nothing',
      { text: 't', max_price: -5 },
      '"max_price" must be a number of at least 0, not -5.',
    ],
    [
      'an order there is not',
      { text: 't', sort: 'loudest' },
      '"sort" must be one of: relevance, price-ascending, price-descending, newest, not "loudest".',
    ],
    [
      'an attribute there is not',
      { text: 't', wanted: { heel: 'high' } },
      '"wanted.heel" is none of: category, color,',
    ],
    [
      'an axis there is not',
      { text: 't', directions: [{ axis: 'price', toward: 'less' }] },
      '"directions[0].axis" must be one of: length,',
    ],
    [
      'what is missing',
      { text: 't', directions: [{ axis: 'length' }] },
      '"toward" is missing: it must be one of: more, less.',
    ],
  ])('%s', (_, given, told) => {
    expect(() => taken(given)).toThrow(
      expect.objectContaining({ code: 'invalid-request', message: expect.stringContaining(told) }),
    )
  })

  test('and never by what was sent in full', () => {
    const message = () => taken({ text: 't', sort: 'x'.repeat(5_000) })
    expect(message).toThrow(expect.objectContaining({ message: expect.stringMatching(/^.{1,250}$/) }))
  })
})

test('whatever is sent, it fits or is told what is wrong', () => {
  const oddities = [
    null,
    true,
    -1,
    Number.NaN,
    '',
    'x',
    '[',
    '{"a":',
    [],
    [[]],
    {},
    { a: { b: {} } },
    () => 1,
    Symbol.iterator.description,
  ]
  for (const field of Object.keys(schema.shape)) {
    for (const value of oddities) {
      let fitted: unknown
      try {
        fitted = taken({ text: 't', [field]: value })
      } catch (error) {
        expect(error).toMatchObject({ code: 'invalid-request' })
        continue
      }
      expect(schema.safeParse(fitted).error, `${field}: ${String(value)}`).toBeUndefined()
    }
  }
})
