import { describe, expect, test } from 'vitest'
import type { SearchOutcome } from '../../src/dialogue/outcome.ts'
import { searchedIn, seenIn } from '../../src/dialogue/seen-garments.ts'
import type { Garment } from '../../src/product/garment.ts'
import { voiceOf } from '../../src/voice/voices.ts'

const garment = (each: Partial<Garment>): Garment => ({
  attributes: {},
  confidence: {},
  description: '',
  ...each,
})
const coat = garment({
  attributes: { category: 'coat', color: ['navy'], gender: 'male' },
  confidence: { category: 0.97, color: 0.9, gender: 0.6 },
})
const heels = garment({
  attributes: { category: 'heels', color: ['brown'] },
  confidence: { category: 0.58, color: 0.4 },
})
const shoes = garment({ attributes: { color: ['black'] }, family: 'shoes', confidence: { color: 0.9 } })
const reading = (handle: string, ...garments: Garment[]) => ({ handle, hash: '', vector: null, garments })
const like = (handle: string, place?: number) =>
  ({
    reference: { kind: 'photo', handle, ...(place === undefined ? {} : { garment: place }) },
  }) as SearchOutcome

describe('what a reply tells of a photo', () => {
  test('a kind that is only likely is what it looks like; a doubtful wearer or color is not told', () => {
    const seen = seenIn([reading('photo-1', coat, heels)])
    expect(voiceOf('en').looks(seen)).toBe('In your photo I see a navy coat, and what looks like heels.')
    expect(voiceOf('de').looks(seen)).toBe(
      'Auf deinem Foto sehe ich: marineblauer Mantel; vermutlich auch: Absatzschuhe.',
    )
    expect(voiceOf('en').looks(seenIn([reading('photo-1', heels)]))).toBe('It looks like heels.')
  })

  test('before products a garment is told in short; where nothing else is asked, with all that is certain of it', () => {
    const dress = garment({
      attributes: {
        category: 'dress',
        color: ['blue', 'navy', 'red'],
        pattern: 'floral',
        neckline: 'v-neck',
        material: ['chiffon'],
        occasion: 'wedding',
      },
    })
    const photos = [reading('photo-1', dress)]
    expect(voiceOf('en').looks(searchedIn(photos, []))).toBe(
      'In your photo I see a blue and navy floral dress.',
    )
    expect(voiceOf('en').seen(seenIn(photos))).toContain('chiffon dress with a V-neck, for a wedding')
  })

  test('of an unknown kind the family is told', () => {
    const seen = seenIn([reading('photo-1', shoes)])
    expect(voiceOf('en').looks(seen)).toBe('In your photo I see black shoes.')
    expect(voiceOf('de').looks(seen)).toBe('Auf deinem Foto sehe ich: schwarze Schuhe.')
  })

  test('the garment that was searched for is told, of each photo', () => {
    const photos = [reading('photo-1', coat, heels), reading('photo-2', shoes)]
    expect(
      searchedIn(photos, [like('photo-1', 2)]).garments.map(({ attributes }) => attributes.category),
    ).toEqual(['heels', undefined])
    expect(searchedIn(photos, []).garments).toHaveLength(2)
  })
})
