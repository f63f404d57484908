import { describe, expect, test } from 'vitest'
import { parseRequest } from '../../src/language/parse-request.ts'

const questionOf = (message: string, hasPrevious = false) =>
  parseRequest(message, { language: 'en', hasPhoto: false, hasPrevious, brands: [] }).question

describe('what went wrong with what was bought', () => {
  test.each([
    ['the buckle of the belt I bought from you is broken', 'broken'],
    ['after two washes the jumper shrunk to nothing', 'broken'],
    ['ordered a bag last month and it never came', 'late'],
    ['the skirt I got from you last week does not fit', 'misfit'],
    ['mein bestellter Mantel ist zu eng', 'misfit'],
    ['der Absatz ist nach drei Wochen abgebrochen', 'broken'],
    ['wo bleibt das, meine Lieferung ist immer noch nicht da', 'late'],
  ])('%s: %s', (message, grievance) => {
    expect(questionOf(message)).toMatchObject({ about: 'shop', grievance })
  })

  test.each([
    'ripped jeans for women',
    'I need new trousers, my old ones have holes',
    'a coat, the last one I bought was too thin',
    'Jeans mit Löchern in schwarz',
    'a parcel bag with a broken stripe print',
  ])('%s: is no complaint', (message) => {
    expect(questionOf(message)).not.toMatchObject({ grievance: expect.anything() })
  })
})

test.each(['is that everything?', "so that's it, is that all you have got?", 'ist das wirklich alles'])(
  '%s is asked of the last search',
  (message) => {
    const asked = message.includes(',') ? message.split(', ')[1]! : message
    expect(questionOf(asked, true)).toEqual({ about: 'catalogue', asks: 'count', ofShown: true })
  },
)
