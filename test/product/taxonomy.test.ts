import { describe, expect, test } from 'vitest'
import { colors, nearColors, shadesOf } from '../../src/product/color.ts'
import { categories, categoriesOf, categoryTerms, families, slots } from '../../src/product/taxonomy.ts'

describe('the taxonomy', () => {
  test('has at least 45 kinds of product', () => {
    expect(categories.length).toBeGreaterThanOrEqual(45)
  })

  test('gives each kind a family and a place in an outfit', () => {
    for (const category of categories) {
      expect(families).toContain(categoryTerms[category].family)
      expect(slots).toContain(categoryTerms[category].slot)
    }
  })

  test('has no empty family', () => {
    for (const family of families) expect(categoriesOf(family), family).not.toEqual([])
  })
})

describe('colors that stand near each other', () => {
  test('are never the color itself', () => {
    for (const color of colors) expect(nearColors[color]).not.toContain(color)
  })

  test('count a shade among the near ones', () => {
    for (const [color, shades] of Object.entries(shadesOf)) {
      for (const shade of shades) expect(nearColors[color as keyof typeof nearColors]).toContain(shade)
    }
  })
})
