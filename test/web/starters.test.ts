import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseShop } from '../cases/open-case.ts'
import { openSampleShop } from './sample-shop.ts'

let shop: CaseShop
beforeAll(async () => {
  shop = await openSampleShop()
}, 240_000)
afterAll(() => shop?.close())

describe('starters of the sample catalogue', () => {
  test.each(['en', 'de'])(
    'in %s each finds at least six pieces of more than one kind, all of them exact',
    async (language) => {
      const response = await fetch(`${shop.url}/v1/starters`, { headers: { 'accept-language': language } })
      const { starters } = (await response.json()) as { starters: string[] }
      expect(starters.length).toBeGreaterThanOrEqual(5)
      for (const text of starters) {
        const { products } = await shop.say(text)
        const exact = products.filter(({ near_match }) => !near_match)
        expect(exact.length, text).toBeGreaterThanOrEqual(6)
        const kinds = exact.map(({ attributes }) => (attributes as { category?: string }).category)
        expect(new Set(kinds).size, text).toBeGreaterThan(1)
      }
    },
  )
})
