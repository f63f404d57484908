import { describe, expect, test } from 'vitest'
import { sampleProducts } from '../../sample/catalogue.ts'
import { feedRow } from '../../sample/feed-row.ts'
import { productSchema } from '../../src/product/product.ts'

const products = sampleProducts()

function countBy(
  of: (product: (typeof products)[number]) => readonly (string | undefined)[],
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of products.flatMap(of)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

describe('the sample catalogue', () => {
  test('has at least 720 products, each valid and with an id of its own', () => {
    expect(products.length).toBeGreaterThanOrEqual(720)
    expect(new Set(products.map(({ id }) => id)).size).toBe(products.length)
    for (const { drawing, ...product } of products) {
      expect(productSchema.parse(product)).toEqual(product)
      expect(drawing.category).toBe(product.attributes.category)
    }
  })

  test('spans at least 38 types, 15 colors and 8 patterns', () => {
    expect(countBy(({ attributes }) => [attributes.category]).size).toBeGreaterThanOrEqual(38)
    expect(countBy(({ attributes }) => [attributes.color?.[0]]).size).toBeGreaterThanOrEqual(15)
    const patterns = countBy(({ attributes }) => [attributes.pattern])
    expect([...patterns].filter(([, count]) => count >= 5).length).toBeGreaterThanOrEqual(8)
  })

  test('dresses women, men and children', () => {
    const genders = countBy(({ attributes }) => [attributes.gender])
    expect(genders.get('female')).toBeGreaterThan(200)
    expect(genders.get('male')).toBeGreaterThan(200)
    const children = products.filter(({ attributes }) => attributes.age_group === 'kids')
    expect(children.length).toBeGreaterThan(40)
    expect(new Set(children.map(({ attributes }) => attributes.gender)).size).toBeGreaterThanOrEqual(2)
  })

  test.each([
    't-shirt',
    'shirt',
    'dress',
    'pants',
    'jeans',
    'shorts',
    'skirt',
    'jacket',
    'sweater',
    'sneakers',
  ])('has at least eight blue items of type %s', (category) => {
    const blue = products.filter(
      ({ attributes }) => attributes.category === category && attributes.color?.[0] === 'blue',
    )
    expect(blue.length).toBeGreaterThanOrEqual(8)
    if (!['dress', 'skirt'].includes(category)) {
      expect(new Set(blue.map(({ attributes }) => attributes.gender))).toEqual(new Set(['female', 'male']))
    }
  })

  test('has titles of its own for nearly every product, prices, sizes, and some that are sold out', () => {
    expect(new Set(products.map(({ title }) => title)).size).toBeGreaterThan(products.length * 0.97)
    expect(products.every(({ description }) => description.length > 30)).toBe(true)
    expect(products.every(({ price }) => price?.currency === 'EUR' && price.amount > 2)).toBe(true)
    expect(products.every(({ sizes, stock }) => sizes.length > 0 || stock === 0)).toBe(true)
    const soldOut = products.filter(({ stock }) => stock === 0)
    expect(soldOut.length).toBeGreaterThan(5)
    expect(soldOut.length).toBeLessThan(products.length * 0.15)
  })

  test('has variants whose pieces add up, ratings of most, and reviews that agree with them', () => {
    for (const { id, sizes, stock, variants, rating, reviews, url } of products) {
      expect(url).toBe(`/p/${id}`)
      if (variants.length > 0) {
        expect(variants.reduce((sum, each) => sum + (each.stock ?? 0), 0)).toBe(stock)
        expect(variants.filter((each) => each.stock !== 0).map((each) => each.sizes[0])).toEqual(sizes)
      }
      expect(reviews.length).toBeLessThanOrEqual(rating?.count ?? 0)
      for (const review of reviews) expect(review.text.length).toBeGreaterThan(10)
    }
    const rated = products.filter(({ rating }) => rating !== null)
    expect(rated.length).toBeGreaterThan(products.length * 0.85)
    expect(rated.length).toBeLessThan(products.length)
    expect(new Set(rated.map(({ rating }) => rating?.value)).size).toBeGreaterThan(8)
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    const best = rated.filter(({ rating, reviews }) => (rating?.value ?? 0) >= 4.4 && reviews.length > 0)
    const rest = rated.filter(({ rating, reviews }) => (rating?.value ?? 0) < 3.8 && reviews.length > 0)
    const given = (some: typeof rated) =>
      mean(some.flatMap(({ reviews }) => reviews.map(({ rating }) => rating)))
    expect(given(best)).toBeGreaterThan(given(rest))
    expect(products.filter(({ sizes, variants }) => variants.length > sizes.length).length).toBeGreaterThan(
      20,
    )
  })

  test('never calls a product by a material or a neckline that it lacks', () => {
    for (const { title, attributes } of products) {
      const said = title.toLowerCase().split(/[\s,:]+/)
      for (const material of [
        'leather',
        'canvas',
        'silk',
        'wool',
        'denim',
        'linen',
        'suede',
        'satin',
        'cotton',
        'nylon',
      ]) {
        if (said.includes(material)) expect([title, attributes.material]).toEqual([title, [material]])
      }
      if (said.includes('v-neck')) expect([title, attributes.neckline]).toEqual([title, 'v-neck'])
      if (said.includes('striped')) expect([title, attributes.pattern]).toEqual([title, 'striped'])
    }
  })

  test('gives rows with the fields of a shop feed', () => {
    const row = feedRow(products[0] as (typeof products)[number])
    expect(row).toMatchObject({
      id: 't-shirt-001',
      currency: 'EUR',
      image: 'images/t-shirt-001.jpg',
      category: 't-shirt',
    })
    expect(Object.keys(row)).toEqual(
      expect.arrayContaining([
        'title',
        'description',
        'brand',
        'price',
        'sizes',
        'stock',
        'url',
        'color',
        'gender',
        'material',
      ]),
    )
    expect(row).not.toHaveProperty('drawing')
  })
})
