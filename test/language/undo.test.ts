import { describe, expect, test } from 'vitest'
import { parse } from './parse.ts'

const later = { hasPrevious: true }

describe('the turn before is taken back', () => {
  test.each([
    'undo that',
    'Undo please',
    'hm no, go back',
    'can you go back one step?',
    'back to what we had before',
    'go back to the previous results',
    'the earlier ones were better',
    'I take that back.',
    'put it back how it was',
    'show me the last list again',
    'rückgängig bitte',
    'nimm das wieder zurück',
    'zurück',
    'die von vorhin waren besser',
    'zeig mir nochmal die vorherigen',
  ])('“%s”', (text) => {
    const { undoes, wishes, intent } = parse(text, later)
    expect({ undoes, intent }).toEqual({ undoes: { of: null }, intent: 'search' })
    expect(wishes.every(({ wanted }) => Object.keys(wanted).length === 0)).toBe(true)
  })

  test('what is said behind it is said anew', () => {
    const { undoes, wishes } = parse('undo that, show it in green', later)
    expect(undoes).toEqual({ of: null })
    expect(wishes[0]?.wanted).toEqual({ color: ['green'] })
  })

  test('a thing of no table is named', () => {
    expect(parse('undo the unicorns', later).undoes).toEqual({ of: 'unicorns' })
  })

  test.each([
    'undo the color',
    'back to the coats',
    'a dress with a low back',
    'can I send it back?',
    'go with the first',
    'the last one',
    'ein Kleid mit offenem Rücken',
    'kann ich das zurückgeben?',
  ])('“%s” takes nothing back', (text) => {
    expect(parse(text, later).undoes).toBeUndefined()
  })

  test('at the beginning there is nothing to take back', () => {
    expect(parse('undo that').undoes).toBeUndefined()
  })
})

describe('a garment of before is taken up again', () => {
  test.each([
    'back to the skirts',
    'can I see the skirts again?',
    'show me those skirts once more',
    'zeig mir nochmal die Röcke',
  ])('“%s”', (text) => {
    const { returns, wishes } = parse(text, later)
    expect(returns).toBe(true)
    expect(wishes[0]?.wanted.category).toEqual(['skirt'])
  })

  test('another one is none', () => {
    expect(parse('show me skirts', later).returns).toBeUndefined()
  })
})
