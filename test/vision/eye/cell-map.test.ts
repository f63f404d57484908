import { describe, expect, test } from 'vitest'
import { readCells } from '../../../src/vision/eye/cell-map.ts'
import type { EyeCard } from '../../../src/vision/eye/eye-card.ts'

const kinds = [
  'background',
  'skin',
  'hair',
  't-shirt',
  'sweater',
  'skirt',
  'pants',
  'shoes',
  'hat',
  'eyewear',
]
const family = {
  't-shirt': 'tops',
  sweater: 'knitwear',
  skirt: 'bottoms',
  pants: 'bottoms',
  shoes: 'shoes',
  hat: 'accessories',
  eyewear: 'accessories',
} as const
const [columns, rows] = [36, 48]
const rules = {
  temperature: 1,
  groups: {
    't-shirt': 'tops',
    sweater: 'tops',
    skirt: 'bottoms',
    pants: 'bottoms',
    shoes: 'shoes',
    hat: 'hat',
    eyewear: 'eyewear',
  },
  small: ['shoes', 'hat', 'eyewear'],
  near: 1,
  gap: { shoes: 1.5 },
  least: { shoes: 4 },
  least_else: 14,
  least_small: 4,
  least_score: 0.5,
  least_share: 0.06,
  bias: {},
  laid: 0.04,
  split: [1, 2],
  seed: 7,
  pairs: ['shoes', 'bottoms', 'eyewear'],
}
const card = {
  image: { width: 144, height: 192, fit: 'contain', filter: 'triangle', background: 255, input: 'pixels' },
  cells: { kinds, family, types: {}, stride: 4, width: columns, height: rows, decode: rules },
} as unknown as EyeCard
/** As tall as the frame: nothing is letterboxed. */
const whole = { width: 144, height: 192 }

type Patch = readonly [kind: string, x: number, y: number, width: number, height: number, strength?: number]

/** Logits of a picture of background with patches of kinds. */
function logits(patches: readonly Patch[]): Float32Array {
  const out = new Float32Array(kinds.length * columns * rows)
  out.fill(2, 0, columns * rows)
  for (const [kind, left, top, width, height, strength = 8] of patches)
    for (let y = top; y < top + height; y++)
      for (let x = left; x < left + width; x++)
        out[kinds.indexOf(kind) * columns * rows + y * columns + x] = strength
  return out
}

const garments = (patches: readonly Patch[], photo = whole) =>
  readCells(logits(patches), { card, photo }).garments

describe('cells become garments', () => {
  test('each with its family, its place and what it covers, the largest first', () => {
    const found = garments([
      ['skirt', 9, 24, 18, 12],
      ['t-shirt', 9, 4, 18, 18],
    ])
    expect(found.map((garment) => [garment.family, garment.box])).toEqual([
      ['tops', [0.25, 0.083, 0.5, 0.375]],
      ['bottoms', [0.25, 0.5, 0.5, 0.25]],
    ])
    expect(found[0]!.share).toBeCloseTo((18 * 18) / (36 * 48), 5)
    expect(found[0]!.mask.reduce((sum, bit) => sum + bit, 0)).toBe(18 * 18)
  })

  test('the letterbox is undone', () => {
    const wide = { width: 288, height: 192 }
    const [found] = garments([['t-shirt', 0, 12, 18, 24]], wide)
    expect(found!.box).toEqual([0, 0, 0.5, 1])
  })

  test('two shoes are one garment', () => {
    const found = garments([
      ['shoes', 8, 40, 6, 5],
      ['shoes', 20, 40, 6, 5],
    ])
    expect(found.map(({ family: each }) => each)).toEqual(['shoes'])
    expect(found[0]!.box[2]).toBeCloseTo(18 / 36, 5)
  })

  test('a top of which some cells look knitted is one garment, of the family of most', () => {
    const found = garments([
      ['t-shirt', 9, 4, 18, 12],
      ['sweater', 9, 16, 18, 5],
    ])
    expect(found.map(({ family: each }) => each)).toEqual(['tops'])
    expect(found[0]!.kinds['t-shirt']).toBeGreaterThan(0.6)
  })

  test('a hat and glasses are two, though both are accessories', () => {
    const found = garments([
      ['hat', 12, 2, 10, 5],
      ['eyewear', 12, 7, 10, 3],
    ])
    expect(found).toHaveLength(2)
  })

  test('skin, hair, specks and what is hardly seen are no garments', () => {
    expect(
      garments([
        ['skin', 9, 4, 18, 18],
        ['hair', 9, 0, 8, 4],
        ['hat', 1, 1, 1, 2],
        ['skirt', 9, 30, 18, 12, 1.6],
      ]),
    ).toEqual([])
  })
})
