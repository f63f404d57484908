import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { merchantCategories, merchantCategory } from '../../src/product/merchant-category.ts'
import { categoriesOf } from '../../src/product/taxonomy.ts'

describe("a shop's own type becomes a category", () => {
  test.each([
    ['Women > Dresses', 'dress'],
    ['Apparel & Accessories > Clothing > Clothing Tops > T-Shirts', 't-shirt'],
    ["Women's Clothing > Dresses > Maxi", 'dress'],
    ['Men/Jeans', 'jeans'],
    ['Mens T-Shirt', 't-shirt'],
    ['Sports Shoes', 'athletic-shoes'],
    ['Casual Shoes', 'sneakers'],
    ['Innerwear Vests', 'undershirt'],
    ['Kurta Sets', 'kurta'],
    ['Ties and Cufflinks', 'tie'],
    ['Shirt Dresses', 'dress'],
    ['Rain Jacket', 'jacket'],
    ['Trunk', 'underwear'],
    ['Body', 'bodysuit'],
    ['Gift Cards', null],
    ['', null],
  ])('%s is %s', (type, category) => {
    expect(merchantCategory(type)).toBe(category)
  })

  test('names that stand side by side are alternatives', () => {
    expect(merchantCategories('Coats & Jackets')).toEqual(['coat', 'jacket'])
    expect(merchantCategories('Shirts & Tops')).toEqual(['shirt', 'top'])
  })

  test('a mere family leaves all of it open, the commonest first', () => {
    expect(merchantCategories('Women > Shoes')).toEqual(categoriesOf('shoes'))
    expect(merchantCategory('Shoes')).toBe('sneakers')
  })
})

const data = resolve(import.meta.dirname, '../../../shared/data')
const columnsOf = { 'kagl/kagl.csv': 'articleType', 'clothing/clothing.csv': 'label' }

describe.each(Object.entries(columnsOf))('the types of %s', (file, column) => {
  const path = resolve(data, file)
  test.skipIf(!existsSync(path))('each has a category (skipped where the shared data is absent)', () => {
    const rows = parse(readFileSync(path), { columns: true, relax_column_count: true }) as Record<
      string,
      string
    >[]
    const types = [...new Set(rows.map((row) => row[column] ?? ''))]
    expect(types.filter((type) => merchantCategory(type) === null)).toEqual([])
  })
})
