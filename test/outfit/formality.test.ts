import { expect, test } from 'vitest'
import { type EstimatedPiece, formalityGap, formalityOf } from '../../src/outfit/formality.ts'
import type { Attributes } from '../../src/product/attributes.ts'

const piece = (title: string, attributes: Attributes): EstimatedPiece => ({ title, attributes })

/** Each list from the plainest to the dressiest. */
test.each([
  [
    'tops of men',
    [
      piece('Camo tee', { category: 't-shirt', pattern: 'camouflage', occasion: 'casual' }),
      piece('Cotton tee', { category: 't-shirt', material: ['cotton'], occasion: 'casual' }),
      piece('Lumber shirt', { category: 'shirt', pattern: 'checkered', fit: 'relaxed', occasion: 'casual' }),
      piece('Oxford shirt', { category: 'shirt', material: ['cotton'], occasion: 'casual' }),
      piece('White dress shirt', { category: 'shirt', color: ['white'], occasion: 'formal' }),
    ],
  ],
  [
    'legs',
    [
      piece('Running shorts', { category: 'shorts', occasion: 'sport' }),
      piece('Ripped jeans', { category: 'jeans', fit: 'relaxed', occasion: 'casual' }),
      piece('Straight jeans', { category: 'jeans', fit: 'straight', occasion: 'casual' }),
      piece('Cotton chinos', { category: 'pants', material: ['cotton'], occasion: 'casual' }),
      piece('Tailored trousers', { category: 'pants', material: ['wool'], occasion: 'formal' }),
    ],
  ],
  [
    'dresses',
    [
      piece('Denim mini dress', {
        category: 'dress',
        material: ['denim'],
        length: 'mini',
        occasion: 'casual',
      }),
      piece('Cotton summer dress', { category: 'dress', material: ['cotton'], occasion: 'casual' }),
      piece('Pencil dress', { category: 'dress', occasion: 'formal', fit: 'slim' }),
      piece('Satin evening gown', {
        category: 'dress',
        material: ['satin'],
        length: 'maxi',
        occasion: 'wedding',
      }),
    ],
  ],
  [
    'what is put over',
    [
      piece('Camo windbreaker', { category: 'jacket', pattern: 'camouflage', occasion: 'sport' }),
      piece('Padded gilet', { category: 'vest', occasion: 'travel' }),
      piece('Leather biker jacket', { category: 'jacket', material: ['leather'], occasion: 'party' }),
      piece('Wool overcoat', { category: 'coat', material: ['wool'], occasion: 'formal' }),
      piece('Tuxedo jacket', {
        category: 'blazer',
        material: ['wool'],
        color: ['black'],
        occasion: 'formal',
      }),
    ],
  ],
  [
    'shoes',
    [
      piece('Pool slides', { category: 'flip-flops', occasion: 'beach' }),
      piece('Canvas high-tops', { category: 'sneakers', material: ['canvas'], occasion: 'casual' }),
      piece('Suede ankle boots', { category: 'boots', material: ['suede'], occasion: 'casual' }),
      piece('Penny loafers', { category: 'loafers', material: ['leather'], occasion: 'formal' }),
      piece('Oxford shoes', { category: 'formal-shoes', material: ['leather'], occasion: 'formal' }),
    ],
  ],
] as const)('%s are told apart by how dressed they are', (_, pieces) => {
  const levels = pieces.map((each) => formalityOf(each) ?? Number.NaN)
  expect(levels).toEqual(levels.toSorted((one, other) => one - other))
  expect(new Set(levels).size).toBe(levels.length)
})

test('what is worn with anything is neither', () => {
  expect(formalityOf(piece('Leather belt', { category: 'belt' }))).toBeNull()
  expect(formalityGap(piece('Leather belt', { category: 'belt' }), 'formal')).toBe(0)
})

test('an office takes a blouse, no denim shorts and no gown', () => {
  const gap = (title: string, attributes: Attributes) => formalityGap(piece(title, attributes), 'smart')
  expect(gap('Silk blouse', { category: 'blouse', material: ['silk'], occasion: 'formal' })).toBe(0)
  expect(
    gap('Denim shorts', { category: 'shorts', material: ['denim'], occasion: 'casual' }),
  ).toBeGreaterThan(1)
  expect(
    gap('Sequined evening gown', {
      category: 'dress',
      material: ['satin'],
      length: 'maxi',
      occasion: 'party',
    }),
  ).toBeGreaterThan(0)
})
