import { describe, expect, test } from 'vitest'
import { emptyMemory, type ThreadMemory } from '../../src/dialogue/memory.ts'
import { resolveSearch } from '../../src/dialogue/resolve-search.ts'
import type { Attributes } from '../../src/product/attributes.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'
import { pastSearchFor, turnOf } from './turn.ts'

const photo = (handle: string, attributes: Attributes) => ({
  ...{ handle, hash: handle, vector: null, same: ['p1'] },
  garments: [{ attributes, confidence: { category: 0.9 }, description: '' }],
})
const jacket = photo('photo-1', { category: 'jacket', color: ['green'], sleeve_length: 'long' })
const sneakers = photo('photo-2', { category: 'sneakers', color: ['white'] })

/** A thread in which something like the photos' garments was shown. */
const afterPhotos = (...readings: ReturnType<typeof photo>[]): ThreadMemory => ({
  ...emptyMemory(''),
  ...{ readings, photoCount: readings.length, focus: 'a' },
  shown: [{ id: 'a', title: 'a', price: null, brand: null, attributes: {} }],
  searches: readings.map(({ handle }) => pastSearchFor({}, { reference: { kind: 'photo', handle } })),
})

describe('a message that says what a photo shows', () => {
  test.each([
    'It is a dress, not a jacket',
    "No, that's a dress!",
    "It isn't a jacket, it's a dress.",
    'A dress, not a jacket',
    'this is actually a dress',
    'Das ist ein Kleid, keine Jacke',
  ])('corrects the reading and keeps the photo: %s', async (message) => {
    const turn = turnOf(message, { memory: afterPhotos(jacket) })
    expect(turn.memory.readings[0]?.garments[0]).toMatchObject({
      attributes: { category: 'dress', color: ['green'] },
      description: 'a green dress',
    })
    expect(turn.memory.readings[0]).not.toHaveProperty('same')
    expect(turn.act).toEqual({ is: 'refine', like: 'photo-1' })
    const search = await resolveSearch({ text: message }, turn, openMemoryIndex())
    expect(search.reference).toMatchObject({ kind: 'photo', handle: 'photo-1' })
    expect(search.wish.wanted.category).toEqual(['dress'])
  })

  test('of several photos the one that was taken for what is denied', () => {
    const turn = turnOf('Those are boots, not sneakers', { memory: afterPhotos(jacket, sneakers) })
    expect(turn.corrects).toBe('photo-2')
    expect(turn.memory.readings.map(({ garments }) => garments[0]?.attributes.category)).toEqual([
      'jacket',
      'boots',
    ])
  })

  test('before anything was searched for it starts a search like the photo', () => {
    const memory = { ...emptyMemory(''), readings: [jacket], photoCount: 1 }
    expect(turnOf('It is a dress, not a jacket', { memory }).act).toEqual({ is: 'search', like: 'photo-1' })
  })

  test.each([
    'I want a dress, not a jacket',
    'Show me dresses instead',
    'It is for a wedding',
    'It is a jacket',
    'boots',
  ])('does not: %s', (message) => {
    expect(turnOf(message, { memory: afterPhotos(jacket) }).corrects).toBeUndefined()
  })

  test('nor after a search without a photo', () => {
    const memory = { ...afterPhotos(jacket), searches: [pastSearchFor({})] }
    expect(turnOf('It is a dress, not a jacket', { memory }).corrects).toBeUndefined()
  })
})
