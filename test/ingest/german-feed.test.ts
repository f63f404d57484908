import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFeed } from './formats/read-feed.ts'

const folder = join(import.meta.dirname, '../fixtures/feeds')

test('a German shop’s forty products are read as well as English ones', async () => {
  const { products, problems } = await readFeed('german.csv', await readFile(join(folder, 'german.csv')))
  const expected = JSON.parse(await readFile(join(folder, 'german-expected.json'), 'utf8')) as Record<
    string,
    { category?: string; color?: string; material?: string }
  >
  expect(problems).toEqual([])
  expect(Object.keys(products)).toEqual(Object.keys(expected))
  const wrong = Object.entries(expected).flatMap(([id, told]) => {
    const { category, color, material } = products[id]?.attributes ?? {}
    const read = { category, color: color?.[0], material: material?.[0] }
    return Object.entries(told)
      .filter(([name, value]) => read[name as keyof typeof read] !== value)
      .map(
        ([name, value]) =>
          `${id} ${products[id]?.title}: ${name} ${read[name as keyof typeof read]}, not ${value}`,
      )
  })
  expect(wrong).toEqual([])
  expect(products['DE-001']).toMatchObject({
    title: 'Leinenkleid Marit',
    price: { amount: 89.9, currency: 'EUR' },
    sizes: ['36', '38', '40'],
    attributes: { gender: 'female' },
    rating: { value: 3.6, scale: 5, count: 5 },
  })
  expect(products['DE-003']?.stock).toBe(0)
  expect(products['DE-038']?.attributes).toMatchObject({ gender: 'female', age_group: 'kids' })
})
