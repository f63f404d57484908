import { describe, expect, test } from 'vitest'
import type { Wish } from '../../src/product/wish.ts'
import { parse } from './parse.ts'

/** "length+ formality-" for the directions of the first wish. */
const directionsOf = (sentence: string, context = { hasPhoto: true }) =>
  (parse(sentence, context).wishes[0]?.directions ?? [])
    .map(({ axis, toward }) => `${axis}${toward === 'more' ? '+' : '-'}`)
    .join(' ')

const said: readonly (readonly [string, string])[] = [
  ['longer', 'length+'],
  ['make it a bit shorter', 'length-'],
  ['a longer hemline', 'length+'],
  ['longer sleeves please', 'sleeve_length+'],
  ['is shorter sleeved', 'sleeve_length-'],
  ['less sleeves', 'sleeve_length-'],
  ['looser around the waist', 'looseness+'],
  ['more fitted', 'looseness-'],
  ['less form fitting', 'looseness+'],
  ['tighter fit', 'looseness-'],
  ['more covered', 'coverage+'],
  ['more revealing', 'coverage-'],
  ['with a higher neckline', 'coverage+'],
  ['a lower cut', 'coverage-'],
  ['with thinner straps', 'coverage-'],
  ['darker', 'darkness+'],
  ['in a lighter shade', 'darkness-'],
  ['brighter colors', 'darkness-'],
  ['more colorful', 'colorfulness+'],
  ['less colourful', 'colorfulness-'],
  ['busier', 'boldness+'],
  ['plainer', 'boldness-'],
  ['less patterned', 'boldness-'],
  ['dressier', 'formality+'],
  ['less formal', 'formality-'],
  ['more casual', 'formality-'],
  ['warmer', 'warmth+'],
  ['in a lighter fabric', 'warmth-'],
  ['a lighter jacket', 'warmth-'],
  ['a lighter dress', 'darkness-'],
]

const negated: readonly (readonly [string, string])[] = [
  ['not too long', 'length-'],
  ['too short', 'length+'],
  ['not as tight', 'looseness+'],
  ['not so formal', 'formality-'],
  ['nothing too tight', 'looseness+'],
  ['not long enough', 'length+'],
  ['not longer', 'length-'],
  ['not that colorful', 'colorfulness-'],
]

const several: readonly (readonly [string, string])[] = [
  ['longer and darker', 'length+ darkness+'],
  ['has shorter sleeves and is less formal', 'sleeve_length- formality-'],
  ['more casual and revealing', 'formality- coverage-'],
  ['less formal and busy', 'formality- boldness-'],
  ['longer, no, shorter', 'length-'],
]

const none: readonly (readonly [string, string])[] = [
  ['I no longer want red', ''],
  ['longer than 90 cm', ''],
  ['a long dress', ''],
  ['a warm coat', ''],
  ['as long as it is blue', ''],
  ['black or darker?', 'darkness+'],
  ['how long is it', ''],
]

const groups = { said, negated, several, none }
for (const [name, cases] of Object.entries(groups)) {
  describe(`comparisons with the reference: ${name}`, () => {
    test.each(cases)('%s', (sentence, expected) => {
      expect(directionsOf(sentence)).toBe(expected)
    })
  })
}

const wish = (sentence: string): Wish => parse(sentence, { hasPhoto: true }).wishes[0] as Wish

test('a comparison sets no value and refuses none', () => {
  for (const [sentence] of [...said, ...negated]) {
    const { wanted, unwanted } = wish(sentence)
    const { category: _, ...values } = wanted
    expect({ values, unwanted }, sentence).toEqual({ values: {}, unwanted: {} })
  }
})

test('a shade before a color is both: "darker blue" is a blue, and darker', () => {
  expect(wish('a darker blue')).toMatchObject({
    wanted: { color: ['navy', 'blue'] },
    directions: [{ axis: 'darkness', toward: 'more' }],
  })
})

test('against a part of the body a comparison is absolute', () => {
  expect(wish('a dress longer than the knee').wanted.length).toEqual(['midi', 'ankle', 'maxi'])
  expect(wish('a dress, not longer than the knee').unwanted.length).toEqual(['midi', 'ankle', 'maxi'])
})

test('a direction belongs to the garment it was said of', () => {
  const { wishes } = parse('a longer dress and darker shoes')
  expect(wishes.map(({ directions }) => directions)).toEqual([
    [{ axis: 'length', toward: 'more' }],
    [{ axis: 'darkness', toward: 'more' }],
  ])
})

test('a direction alone goes on from what was shown', () => {
  const request = parse('something warmer', { hasPrevious: true })
  expect(request).toMatchObject({ refines: true, pointer: { kind: 'previous' }, replaced: [] })
})
