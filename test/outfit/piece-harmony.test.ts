import { describe, expect, test } from 'vitest'
import { occasionAgreement } from '../../src/outfit/occasion-agreement.ts'
import { pieceHarmony, takeOnePlace } from '../../src/outfit/piece-harmony.ts'
import { printHarmony } from '../../src/outfit/print-harmony.ts'
import { warmthOf, warmthOfWords } from '../../src/outfit/warmth.ts'
import { wearerAgreement, wearerOf } from '../../src/outfit/wearer.ts'
import type { Attributes } from '../../src/product/attributes.ts'

const blackHeels: Attributes = { category: 'heels', color: ['black'], occasion: 'party', gender: 'female' }

describe('two pieces', () => {
  test('for women and for men are worn by nobody', () => {
    expect(pieceHarmony(blackHeels, { category: 'shirt', gender: 'male' })).toBeNull()
    expect(pieceHarmony(blackHeels, { category: 'top', gender: 'unisex' })).not.toBeNull()
  })

  test('for a child and a grown-up are worn by nobody', () => {
    expect(wearerAgreement({ age_group: 'kids' }, { age_group: 'adults' })).toBeNull()
    expect(wearerAgreement({ age_group: 'kids' }, {})).not.toBeNull()
  })

  test('of which one tells no wearer go together less surely', () => {
    expect(wearerAgreement({ gender: 'male' }, {})).toBeLessThan(1)
    expect(wearerAgreement({}, {})).toBe(1)
  })

  test('take one place when they are of one slot; accessories when they are of one kind', () => {
    expect(takeOnePlace({ category: 'heels' }, { category: 'boots' })).toBe(true)
    expect(takeOnePlace({ category: 'necklace' }, { category: 'earrings' })).toBe(false)
    expect(takeOnePlace({ category: 'belt' }, { category: 'belt' })).toBe(true)
    expect(takeOnePlace({ category: 'socks' }, { category: 'boots' })).toBe(false)
    expect(takeOnePlace({ category: 'shirt' }, { category: 'jeans' })).toBe(false)
  })
})

test('a plain piece goes with any print, two loud prints fight, and a quiet one lies between', () => {
  expect(printHarmony('solid', 'animal')).toBe(1)
  expect(printHarmony(undefined, 'floral')).toBe(1)
  expect(printHarmony('floral', 'animal')).toBeLessThan(printHarmony('floral', 'striped'))
  expect(printHarmony('striped', 'dots')).toBeLessThan(1)
})

describe('occasions', () => {
  test('that are the same agree best, then those dressed for alike, then others', () => {
    const formal = { occasion: 'formal' } as const
    const ranked = [formal, { occasion: 'party' }, { occasion: 'casual' }, { occasion: 'sport' }] as const
    const scores = ranked.map((other) => occasionAgreement(formal, other))
    expect(scores[0]).toBe(1)
    expect(scores).toEqual(scores.toSorted((one, other) => other - one))
    expect(new Set(scores).size).toBe(4)
  })

  test('are known from a kind where nothing is said', () => {
    expect(occasionAgreement({ category: 'tie' }, { category: 'flip-flops' })).toBeLessThan(0.5)
    expect(occasionAgreement({ category: 'blouse' }, { category: 'skirt' })).toBe(1)
  })

  test('are known from dressy cloth, too', () => {
    const sneakers = { category: 'sneakers' } as const
    expect(occasionAgreement({ category: 'dress', material: ['satin'] }, sneakers)).toBeLessThan(
      occasionAgreement({ category: 'dress', material: ['cotton'] }, sneakers),
    )
  })
})

test('a wool coat is for the cold, beachwear for the heat, a wool suit for either', () => {
  expect(warmthOf({ category: 'coat' })).toBe(1)
  expect(warmthOf({ category: 'scarf', material: ['wool'] })).toBe(1)
  expect(warmthOf({ category: 'shirt', material: ['linen'] })).toBe(-1)
  expect(warmthOf({ category: 'suit', material: ['wool'] })).toBe(0)
  const coat: Attributes = { category: 'coat', color: ['black'] }
  expect(pieceHarmony(coat, { category: 'sandals', color: ['black'] })).toBeLessThan(
    pieceHarmony(coat, { category: 'boots', color: ['black'] }) as number,
  )
})

test('words tell the season unless they tell two', () => {
  expect(warmthOfWords('a summer wedding')).toBe(-1)
  expect(warmthOfWords('for the winter')).toBe(1)
  expect(warmthOfWords('summer or winter')).toBe(0)
  expect(warmthOfWords('hotel bar')).toBe(0)
})

test('the wearer is who was said, or else who wears the garment', () => {
  expect(wearerOf({ gender: ['male'] }, [{ gender: 'female' }]).gender).toBe('male')
  expect(wearerOf({}, [{ gender: 'unisex' }, { gender: 'female', age_group: 'adults' }])).toEqual({
    gender: 'female',
    age_group: 'adults',
  })
  expect(wearerOf({ gender: ['male', 'female'] }, []).gender).toBeUndefined()
  expect(wearerOf({}, [{ category: 'jeans' }, { category: 'dress' }]).gender).toBe('female')
  expect(wearerOf({}, [{ category: 'jeans' }]).gender).toBeUndefined()
})
