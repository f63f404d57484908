import { describe, expect, test } from 'vitest'
import { parseRequest } from '../../src/language/parse-request.ts'

const topicOf = (message: string) => {
  const { question } = parseRequest(message, {
    language: 'en',
    hasPhoto: false,
    hasPrevious: false,
    brands: [],
  })
  return question?.about === 'advice' ? (question.topic ?? null) : null
}

const known = (shelf: string, ...ids: string[]) => ({
  of: 'known',
  known: ids.map((id) => ({ shelf, id })),
})

describe('what general knowledge of clothes answers', () => {
  test.each([
    ['how should I clean suede boots', known('care', 'suede')],
    ['can I tumble dry viscose', known('care', 'viscose')],
    ['wie pflege ich Kaschmir', known('care', 'cashmere')],
    ['is polyester any good in the heat', { of: 'fabrics', materials: ['polyester'], by: 'air' }],
    ['whats warmer, fleece or wool', { of: 'fabrics', materials: ['fleece', 'wool'], by: 'warmth' }],
    ['what is the difference between oxfords and derbies', known('pieces', 'oxfords', 'derbies')],
    ['was bedeutet white tie', known('terms', 'white-tie')],
    ['which neckline suits broad shoulders', known('figures', 'shoulders')],
    ['can I mix gold and silver jewellery', known('customs', 'mixed-metals')],
    ['what is ripstop supposed to be', known('cloths', 'ripstop')],
    ["what's a cap sleeve when you get down to it", known('terms', 'cap-sleeve')],
    ['what does one size mean, is it for everybody?', known('terms', 'one-size')],
    ['is spandex the same thing as elastane', known('cloths', 'elastane')],
    ['machen Längsstreifen schlank?', known('customs', 'stripes')],
    ['was heißt eigentlich Passe', known('terms', 'yoke')],
    ['candle wax on my tablecloth shirt, how do I remove it', known('mishaps', 'wax')],
    ['wie bekomme ich Stockflecken aus der Bluse', known('mishaps', 'mold')],
    ['is it ok to wear sunglasses indoors', known('customs', 'sunglasses-indoors')],
    ['darf ich als Gast in Creme auf eine Hochzeit', known('customs', 'white-to-wedding')],
    ['which boots suit wide calves', known('figures', 'calves')],
    ['do tan shoes go with a grey suit', { of: 'shoes-with-suit', shoes: 'tan', suit: 'gray' }],
    [
      'im a uk 12 in dresses, what is that in eu',
      { size: '12', from: 'UK', to: 'EU', kind: 'clothes', wearer: 'women' },
    ],
    ['trainers us 7.5 womens in eu?', { size: '7.5', from: 'US', to: 'EU', kind: 'shoes', wearer: 'women' }],
    ['Was ist Herrenschuh UK 8 in EU', { size: '8', from: 'UK', to: 'EU', kind: 'shoes', wearer: 'men' }],
  ])('%s', (message, topic) => {
    expect(topicOf(message)).toMatchObject(topic)
  })

  test.each([
    'do you have a warm wool coat',
    'black suede ankle boots uk 6',
    'show me chinos and jeans',
    'what is the cheapest merino sweater',
    'what are jeans under 50',
    'a ripstop jacket that does not stain',
    'which of your raincoats are seersucker',
    'ich hätte gern eine Wachsjacke, die nicht riecht',
    'is there a silk blouse that can be washed',
    'linen trousers for hot days under 60',
    'ich suche eine warme Wolljacke',
  ])('%s: asks for pieces', (message) => {
    expect(topicOf(message)).toBeNull()
  })
})
