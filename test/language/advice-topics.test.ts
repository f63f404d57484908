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

describe('what general knowledge of clothes answers', () => {
  test.each([
    ['how should I clean suede boots', { of: 'care', material: 'suede' }],
    ['can I tumble dry viscose', { of: 'care', material: 'viscose' }],
    ['wie pflege ich Kaschmir', { of: 'care', material: 'cashmere' }],
    ['is polyester any good in the heat', { of: 'fabrics', materials: ['polyester'], by: 'air' }],
    ['whats warmer, fleece or wool', { of: 'fabrics', materials: ['fleece', 'wool'], by: 'warmth' }],
    ['what is the difference between oxfords and derbies', { of: 'terms', terms: ['oxfords', 'derbies'] }],
    ['was bedeutet white tie', { of: 'terms', terms: ['white-tie'] }],
    ['which neckline suits broad shoulders', { of: 'cut', wish: 'shoulders' }],
    ['can I mix gold and silver jewellery', { of: 'custom', custom: 'mixed-metals' }],
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
    'is there a silk blouse that can be washed',
    'linen trousers for hot days under 60',
    'ich suche eine warme Wolljacke',
  ])('%s: asks for pieces', (message) => {
    expect(topicOf(message)).toBeNull()
  })
})
