import { describe, expect, test } from 'vitest'
import { emptyMemory, type ThreadMemory } from '../../src/dialogue/memory.ts'
import { keyOfName } from '../../src/dialogue/resolve-reference.ts'
import type { Garment } from '../../src/product/garment.ts'
import { turnOf } from './turn.ts'

const garment: Garment = {
  attributes: { category: 'dress' },
  confidence: { category: 0.9 },
  description: 'a dress',
}
const memory: ThreadMemory = {
  ...emptyMemory(''),
  readings: ['photo-1', 'photo-2'].map((handle) => ({
    ...{ handle, hash: handle, garments: [garment, garment, garment], vector: null },
  })),
  photoCount: 2,
}
const actOf = (message: string, newPhotos: string[]) => turnOf(message, { memory, newPhotos }).act

describe('which garments of photos a message is about', () => {
  test.each(['find this', 'like this but in blue', ''])('"%s" beside one photo: its main one', (message) => {
    expect(actOf(message, ['photo-1'])).toEqual({ is: 'search', like: 'photo-1' })
  })

  test.each([
    'all of it',
    'everything she wears',
    'the whole look, please',
    'I want this whole outfit in black',
    'alles, was sie trägt',
    'das ganze Outfit',
  ])('"%s": all that the photo shows', (message) => {
    expect(actOf(message, ['photo-1'])).toEqual({
      is: 'search-each',
      likes: ['photo-1', 'photo-1/2', 'photo-1/3'],
    })
  })

  test('several photos: the main one of each', () => {
    expect(actOf('these please', ['photo-1', 'photo-2'])).toEqual({
      is: 'search-each',
      likes: ['photo-1', 'photo-2'],
    })
  })

  test('of several the one that is pointed at', () => {
    expect(actOf('the second photo in red', ['photo-1', 'photo-2'])).toEqual({
      is: 'search',
      like: 'photo-2',
    })
  })

  test('an outfit to go with it is not what the photo shows', () => {
    expect(actOf('complete the look', ['photo-1']).is).toBe('outfit')
  })

  test('no more searches than a turn can answer', () => {
    const act = actOf('everything in these photos', ['photo-1', 'photo-2', 'photo-1'])
    expect(act.is === 'search-each' && act.likes).toHaveLength(8)
  })
})

test('a garment of a photo has a name', () => {
  expect(keyOfName('photo-1/2', memory)).toEqual({ kind: 'photo', handle: 'photo-1', garment: 2 })
  expect(keyOfName('photo-1', memory)).toEqual({ kind: 'photo', handle: 'photo-1' })
  expect(keyOfName('shop/2', memory)).toEqual({ kind: 'product', id: 'shop/2' })
})
