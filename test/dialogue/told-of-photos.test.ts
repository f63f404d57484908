import { describe, expect, test } from 'vitest'
import type { SearchOutcome } from '../../src/dialogue/outcome.ts'
import { searchedIn, seenIn } from '../../src/dialogue/seen-garments.ts'
import { toldSearch } from '../../src/dialogue/told-search.ts'
import type { Garment } from '../../src/product/garment.ts'
import { wishSchema } from '../../src/product/wish.ts'
import { voiceOf } from '../../src/voice/voices.ts'
import { indexedProduct, unit } from '../fakes/indexed-product.ts'

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

  test('each of several photos gets its own sentence, also one that shows none', () => {
    const seen = seenIn([reading('photo-1', coat), reading('photo-2'), reading('photo-3', heels)])
    expect(voiceOf('en').looks(seen)).toBe(
      'In the first photo I see a navy coat. In the second photo I could not make out a garment. In the third photo, it looks like heels.',
    )
    expect(voiceOf('de').looks(seen)).toBe(
      'Auf dem ersten Foto sehe ich: marineblauer Mantel. Auf dem zweiten Foto konnte ich kein Kleidungsstück erkennen. Auf dem dritten Foto sehe ich vermutlich: Absatzschuhe.',
    )
  })

  test('a search says which of several photos it is for the like of, and of an unknown kind the family', () => {
    const found = indexedProduct({ id: 'a', title: 'Rom' }, { vector: unit(1) }).product
    const search = {
      ...{ mode: 'new', notes: [], wish: wishSchema.parse({}), foreignCurrency: null },
      reference: { kind: 'photo', handle: 'photo-2', attributes: {}, family: 'shoes', vector: null },
      result: {
        products: [{ product: found, score: 1, reasons: [], nearMatch: false, relaxed: [] }],
        relaxed: [],
      },
    } as unknown as SearchOutcome
    const told = (photos: string[]) => toldSearch(search, { products: [], photos })
    expect(voiceOf('en').search(told(['photo-1', 'photo-2']), 'a')).toContain(
      'shoes like the one in your second photo',
    )
    expect(voiceOf('de').search(told(['photo-1', 'photo-2']), 'a')).toContain(
      'Schuhe, ähnlich wie auf deinem zweiten Foto',
    )
    expect(voiceOf('en').search(told(['photo-2']), 'a')).toContain('shoes like the one in your photo')
  })
})
