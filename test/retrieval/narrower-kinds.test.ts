import { afterAll, describe, expect, test } from 'vitest'
import { narrowerKindsOf } from '../../src/product/narrower-kinds.ts'
import type { Category } from '../../src/product/taxonomy.ts'
import { type WishInput, wishSchema } from '../../src/product/wish.ts'
import { searchCatalogue } from '../../src/retrieval/search.ts'
import { openSmallShop } from './small-shop.ts'

const of = (category: Category, title: string, more: object = {}) => ({
  id: title.toLowerCase().replaceAll(' ', '-'),
  title,
  attributes: { category, ...more },
})
const shop = await openSmallShop([
  of('jacket', 'Leather biker jacket'),
  of('jacket', 'Satin bomber'),
  of('coat', 'Waxed raincoat'),
  of('coat', 'Down parka'),
  of('pants', 'Slim chinos', { color: ['blue'] }),
  of('pants', 'Wool trousers', { color: ['navy'] }),
  of('boots', 'Suede Chelsea boots'),
  of('boots', 'Rubber wellies'),
  of('shirt', 'Sky blue shirt', { color: ['blue'] }),
  of('shirt', 'Midnight blue shirt', { color: ['blue'] }),
])
afterAll(() => shop.close())

const search = async (wish: WishInput) =>
  (await searchCatalogue(shop, { wish: wishSchema.parse(wish), reference: null, limit: 6 })).products
const exact = (found: Awaited<ReturnType<typeof search>>) =>
  found.filter(({ nearMatch }) => !nearMatch).map(({ product }) => product.title)

describe('a word that narrows the kind restricts', () => {
  test.each<[string, Category, string[]]>([
    ['bomber', 'jacket', ['Satin bomber']],
    ['rain jacket', 'jacket', ['Waxed raincoat']],
    ['winter', 'jacket', ['Down parka']],
    ['wellies', 'boots', ['Rubber wellies']],
    ['ankle boots', 'boots', ['Suede Chelsea boots']],
    ['maternity', 'pants', []],
  ])('%s of a %s', async (text, category, titles) => {
    const found = await search({ text, wanted: { category: [category] } })
    expect(exact(found)).toEqual(titles)
    expect(found.length).toBeGreaterThan(titles.length)
    for (const { nearMatch, relaxed } of found) if (nearMatch) expect(relaxed).toContain('category')
  })

  test('it weighs more than a color', async () => {
    const [first] = await search({ text: 'chinos', wanted: { category: ['pants'], color: ['navy'] } })
    expect(first?.product.title).toBe('Slim chinos')
    expect(first?.relaxed).toEqual(['color'])
  })

  test('dark blue is not light blue', async () => {
    const found = await search({
      text: 'dark blue',
      wanted: { category: ['shirt'], color: ['navy', 'blue'] },
    })
    expect(exact(found)).toEqual(['Midnight blue shirt'])
  })
})

test('only words of the kinds that are asked for narrow it, and what a text denies is not held', () => {
  const wish = (text: string, ...category: Category[]) => wishSchema.parse({ text, wanted: { category } })
  expect(narrowerKindsOf(wish('flat', 'shirt'))).toEqual([])
  const [waterproof] = narrowerKindsOf(wish('waterproof', 'jacket'))
  expect(waterproof?.isHeldBy({ title: 'Light jacket', description: 'It is not waterproof.' })).toBe(false)
  expect(waterproof?.isHeldBy({ title: 'Light jacket', description: 'A waterproof shell.' })).toBe(true)
})
