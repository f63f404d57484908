import { describe, expect, test } from 'vitest'
import type { Act } from '../../src/dialogue/act.ts'
import { emptyMemory, type ThreadMemory } from '../../src/dialogue/memory.ts'
import { later, pastSearchFor, turnOf, withPhoto } from './turn.ts'

const fresh = emptyMemory('')
const outfit = (text: string, more: object = {}): Act => ({ is: 'outfit', outfit: { text, ...more } })
const talk = (about: Extract<Act, { is: 'talk' }>['about']): Act => ({ is: 'talk', about })
const search = (like: string | null = null): Act => ({ is: 'search', like })
const refine = (like: string | null = null): Act => ({ is: 'refine', like })

const outfitBefore: ThreadMemory = {
  ...later(),
  searches: [
    pastSearchFor({ wanted: { category: ['dress'] } }),
    pastSearchFor({ wanted: { category: ['heels'] } }),
  ],
  outfit: { text: 'an outfit for a party', goesWith: [], budget: { max: 200, currency: 'EUR' }, total: 180 },
}
const shoes = later({ wanted: { category: ['heels', 'boots', 'sneakers', 'sandals'] } })
const anyKind = later({ wanted: { color: ['blue'] } })

describe('one function decides what a message comes to', () => {
  test.each<[message: string, thread: string, memory: ThreadMemory, photos: string[], act: Act]>([
    ['a blue dress', 'fresh', fresh, [], search()],
    ['a blue dress', 'later', later(), [], search()],
    ['a blue dress and red shoes', 'later', later(), [], search()],
    ['like this in blue', 'a photo', withPhoto(), ['photo-1'], search('photo-1')],
    ['like this in blue', 'later, a photo', withPhoto(later()), ['photo-1'], search('photo-1')],
    ['hello', 'a photo', withPhoto(), ['photo-1'], search('photo-1')],
    ['in red', 'later', later(), [], refine()],
    ['only in M', 'later', later(), [], refine()],
    ['under 50', 'later', later(), [], refine()],
    ['cheaper than the first one', 'later', later(), [], refine()],
    ['forget the price', 'later', later(), [], refine()],
    ['the second one in red', 'later', later(), [], refine('b')],
    ['more like the last one', 'later', later(), [], refine('c')],
    ['boots', 'later, shoes', shoes, [], refine()],
    ['boots', 'later, no kind', anyKind, [], refine()],
    ['boots', 'later, dresses', later(), [], search()],
    ['boots', 'fresh', fresh, [], search()],
    ['start over, red boots', 'later', later(), [], search()],
    ['start over', 'later', later(), [], talk('started-over')],
    ['more', 'later', later(), [], { is: 'more' }],
    ['more', 'fresh', fresh, [], talk('no-search')],
    ['cheaper', 'fresh', fresh, [], talk('ask-wish')],
    ['cheaper than that', 'fresh', fresh, [], talk('ask-wish')],
    ['what sizes does it come in?', 'later', later(), [], { is: 'detail', id: 'a' }],
    ['what is the third one made of?', 'later', later(), [], { is: 'detail', id: 'c' }],
    ['what sizes does it come in?', 'fresh', fresh, [], talk('unsure-piece')],
    [
      'what do you see in this photo?',
      'a photo',
      withPhoto(),
      ['photo-1'],
      { is: 'look', photos: ['photo-1'] },
    ],
    [
      'what do you see in my photo?',
      'an earlier photo',
      withPhoto(),
      [],
      { is: 'look', photos: ['photo-1'] },
    ],
    ['what do you see in my photo?', 'fresh', fresh, [], talk('no-photo')],
    ['which of these is cheaper?', 'later', later(), [], { is: 'compare', ids: ['a', 'b', 'c'] }],
    ['is the first or the third one warmer?', 'later', later(), [], { is: 'compare', ids: ['a', 'c'] }],
    ['shoes to go with it', 'later', later(), [], { is: 'complement', around: 'a' }],
    ['shoes to go with the second one', 'later', later(), [], { is: 'complement', around: 'b' }],
    ['shoes to go with this', 'a photo', withPhoto(), ['photo-1'], { is: 'complement', around: 'photo-1' }],
    ['shoes to go with a red dress', 'fresh', fresh, [], { is: 'complement', around: null }],
    ['shoes and a bag to go with it', 'later', later(), [], outfit('shoes and a bag to go with it')],
    ['build an outfit for a wedding', 'fresh', fresh, [], outfit('build an outfit for a wedding')],
    ['under 150', 'later, an outfit', outfitBefore, [], outfit('an outfit for a party, under 150')],
    [
      'more casual',
      'later, an outfit',
      outfitBefore,
      [],
      outfit('an outfit for a party, more casual', { max_total: 200, currency: 'EUR' }),
    ],
    ['the heels in black', 'later, an outfit', outfitBefore, [], refine()],
    ['hello', 'fresh', fresh, [], talk('hello')],
    ['thank you', 'later', later(), [], talk('thanked')],
    ['what is the weather like', 'later', later(), [], talk('off-topic')],
    [
      'can I return my order?',
      'later',
      later(),
      [],
      { is: 'answer', question: { about: 'shop', topics: ['returns', 'orders'] }, about: null },
    ],
    ['I am looking for something nice', 'fresh', fresh, [], talk('ask-wish')],
  ])('"%s", %s', (message, _, memory, newPhotos, act) => {
    expect(turnOf(message, { memory, newPhotos }).act).toEqual(act)
  })
})

describe('a sum that was said holds', () => {
  test.each([
    'outfit for a graduation, men, under 220 in total',
    'something smart for the office, all together at most 220, what do I wear?',
    'what should I wear to a baptism? 220 in total',
  ])('of a whole look: %s', (message) => {
    const { act, request } = turnOf(message)
    expect(act.is).toBe('outfit')
    const most = act.is === 'outfit' ? (act.outfit.max_total ?? request.wishes[0]?.price?.max) : null
    expect(most).toBe(220)
  })

  test('together with a piece that was shown, which takes its part of it', () => {
    const memory = later()
    const priced = memory.shown.map((each) => ({ ...each, price: { amount: 62.5, currency: 'EUR' } }))
    const { act } = turnOf('a belt to go with the second one, both under 100 together', {
      memory: { ...memory, shown: priced },
    })
    expect(act).toMatchObject({ is: 'complement', around: 'b', left: { total: 100, left: 37.5 } })
  })
})

test('a price that is asked of a product by its name is that product’s, though nothing was shown', () => {
  const products = [{ id: 'p-9', as: 'word', phrase: 'Tarn' } as const]
  const named = { names: { products, phrases: ['Tarn'] } }
  expect(turnOf('How much is the Tarn coat?', named).act).toEqual({ is: 'detail', id: 'p-9' })
  expect(turnOf('Was kostet der Mantel Tarn?', { ...named, memory: later() }).act).toEqual({
    is: 'detail',
    id: 'p-9',
  })
  expect(turnOf('How much is it?', { memory: later() }).act).toEqual({ is: 'detail', id: 'a' })
})
