import { expect, test } from 'vitest'
import { parseRequest } from '../../src/language/parse-request.ts'

const brandsOf = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `${['Nor', 'Vik', 'Lum', 'Tal'][at % 4]}${at.toString(36)}el ${['Studio', '& Sons', 'Denim'][at % 3]}`,
  )
const read = (text: string, brands: readonly string[]) =>
  parseRequest(text, { brands, hasPrevious: false, hasPhoto: false, language: 'en' }).wishes[0]

test('a shop of four thousand brands is read as one of forty, and by their short names', () => {
  const [few, many] = [brandsOf(40), brandsOf(4_000)]
  read('a blue dress', few)
  const before = process.cpuUsage()
  const wish = read('a blue dress by Lum2mel under 80', many)
  const { user } = process.cpuUsage(before)
  expect(wish).toEqual(read('a blue dress by Lum2mel under 80', ['Lum2mel & Sons']))
  expect(wish).toMatchObject({ brands: ['Lum2mel & Sons'], wanted: { category: ['dress'] } })
  // Microseconds; comparing each brand with each other took nine million.
  expect(user).toBeLessThan(1_000_000)
})

test('a first word that two brands share is no name of either', () => {
  const wish = read('a blue dress by Harrow', ['Harrow Mills', 'Harrow Lane'])
  expect(wish?.brands).not.toContain('Harrow Mills')
  expect(wish?.brands).not.toContain('Harrow Lane')
})
