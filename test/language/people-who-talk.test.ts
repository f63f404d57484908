import { describe, expect, test } from 'vitest'
import { parseRequest } from '../../src/language/parse-request.ts'
import type { ParseContext } from '../../src/language/request.ts'

const context: ParseContext = { language: 'en', hasPhoto: false, hasPrevious: false, brands: [] }
const read = (text: string, more: Partial<ParseContext> = {}) => parseRequest(text, { ...context, ...more })
const first = (text: string, more: Partial<ParseContext> = {}) => read(text, more).wishes[0]

describe('who wears it', () => {
  test.each([
    ['shorts for a big fella', 'male'],
    ['size 44 chap, after a winter coat', 'male'],
    ['something warm for the missus', 'female'],
    ['a cardigan for me mam', 'female'],
  ])('%s', (text, gender) => {
    expect(first(text)?.wanted.gender).toEqual([gender])
  })

  test.each([
    'My son helped me sign up here. I need a raincoat.',
    'my niece showed me this shop, got any boots?',
    'i am sick of the mens/womens sections, show me plain shirts',
  ])('nobody: %s', (text) => {
    expect(first(text)?.wanted.gender).toBeUndefined()
    expect(first(text)?.wanted.age_group).toBeUndefined()
  })

  test('children of an age cost nothing', () => {
    const wish = first('raincoats for boy 5 + girl 9')
    expect(wish?.price).toBeNull()
    expect(wish?.wanted.gender).toEqual(expect.arrayContaining(['male', 'female']))
  })

  test('a build is no fit, and decades are no size', () => {
    expect(first("he's tall and skinny, needs jeans")?.wanted.fit).toBeUndefined()
    expect(first('slim jeans please')?.wanted.fit).toEqual(['slim'])
    expect(first('shirts (male, 40s)')?.sizes).toEqual([])
  })
})

describe('what is refused', () => {
  test('checks are plaid, too, unless it is asked for', () => {
    expect(first('shirts without checks')?.unwanted.pattern).toEqual(['checkered', 'plaid'])
    expect(first('plaid shirts, not checkered')?.unwanted.pattern).toEqual(['checkered'])
  })

  test.each([
    ['jeans, no holes please', 'ripped'],
    ['trousers with no rips', 'ripped'],
  ])('%s', (text, word) => {
    expect(first(text)?.unwanted_words).toContain(word)
  })

  test('looks have a name in what products hold', () => {
    expect(first('a backpack that isnt girly')?.unwanted.color).toContain('pink')
    expect(first('a skirt that is not clingy')?.unwanted.fit).toEqual(['skinny', 'slim'])
    expect(first('nothing over her head', { hasPrevious: true })?.unwanted.category).toContain('sweater')
  })
})

test('a part of a body is no part of a garment', () => {
  expect(first('her shoulder is stiff, she needs a coat')?.text).toBe('')
})

test('what digs in is not asked for again', () => {
  const wish = first('my jeans always cut into my belly')
  expect(wish?.wanted.category).toEqual(['pants'])
  expect(wish?.unwanted.category).toEqual(['jeans'])
})

test.each([
  ['what can grandpa put on his feet in the snow', 'boots'],
  ["my aunt can't tie her shoelaces any more", 'loafers'],
])('shoes are meant: %s', (text, kind) => {
  expect(first(text)?.wanted.category).toContain(kind)
})
