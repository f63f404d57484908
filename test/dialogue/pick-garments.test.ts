import { describe, expect, test } from 'vitest'
import { emptyMemory } from '../../src/dialogue/memory.ts'
import { pickGarments } from '../../src/dialogue/pick-garments.ts'
import type { Attributes } from '../../src/product/attributes.ts'
import { turnOf } from './turn.ts'

const garment = (attributes: Attributes) => ({ attributes, confidence: { category: 0.6 }, description: '' })
const memory = {
  ...emptyMemory(''),
  photoCount: 2,
  readings: ['photo-1', 'photo-2'].map((handle) => ({
    ...{ handle, hash: handle, vector: null, same: ['p1', null] },
    garments: [garment({ category: 'jacket', color: ['green'] }), garment({ category: 'sneakers' })],
  })),
}

describe('garments that are pointed at in photos', () => {
  test('of a photo sent before, a tap asks for its like, and nothing else', () => {
    const turn = turnOf('', { memory, garments: [{ photo: 2, garment: 2 }] })
    expect(turn.act).toEqual({ is: 'search', like: 'photo-2/2' })
  })

  test('several are searched for each, and words hold for all of them', () => {
    const garments = [
      { photo: 1, garment: 2 },
      { photo: 1, garment: 1 },
    ]
    const likes = ['photo-2/2', 'photo-2']
    expect(turnOf('', { memory, garments, newPhotos: ['photo-2'] }).act).toEqual({ is: 'search-each', likes })
    expect(turnOf('in red', { memory, garments, newPhotos: ['photo-2'] }).act).toEqual({
      is: 'search-each',
      likes,
    })
  })

  test('what goes with it goes with the one that was pointed at', () => {
    const turn = turnOf('a bag to go with it', { memory, garments: [{ photo: 1, garment: 2 }] })
    expect(turn.act).toEqual({ is: 'complement', around: 'photo-1/2' })
  })

  test('one that was misread is remembered as it was said to be', () => {
    const garments = [{ photo: 1, garment: 2, category: 'boots' as const, color: ['brown' as const] }]
    const turn = turnOf('', { memory, garments })
    expect(turn.memory.readings[0]?.garments[1]).toMatchObject({
      attributes: { category: 'boots', color: ['brown'] },
      confidence: { category: 1, color: 1 },
      description: 'brown boots',
    })
    expect(turn.memory.readings[0]).not.toHaveProperty('same')
    expect(turn.memory.readings[1]).toEqual(memory.readings[1])
    expect(turn.act).toEqual({ is: 'search', like: 'photo-1/2' })
  })

  test.each([
    { photo: 3, garment: 1 },
    { photo: 1, garment: 3 },
  ])('there is none at photo $photo, garment $garment', (pick) => {
    expect(() => pickGarments([pick], { memory, newPhotos: [] })).toThrow(
      expect.objectContaining({ code: 'invalid-request' }),
    )
  })
})
