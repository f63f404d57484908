import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toProductCard } from '../../chains/to-product-card.ts'
import type { ProductCard } from '../../chains/turn.ts'
import { type FeedRow, feedRowSchema } from '../../evals/conversation/open-sample-shop.ts'
import { findViolations } from '../../evals/conversation/violations/find-violations.ts'
import {
  type GeneratedRequest,
  generatePair,
  generateRequest,
} from '../../evals/conversation/violations/generate-request.ts'
import { runRequests } from '../../evals/conversation/violations/run-requests.ts'
import { seededRandom } from '../../evals/seeded-random.ts'
import { sampleProducts } from '../../sample/catalogue.ts'
import { feedRow } from '../../sample/feed-row.ts'
import { searchOnce } from '../../src/dialogue/search-once.ts'
import { english } from '../../src/voice/en/english.ts'
import { createFakeVision } from '../fakes/vision.ts'
import { openSmallShop } from '../retrieval/small-shop.ts'

const rows = new Map<string, FeedRow>(
  sampleProducts().map((product) => [product.id, feedRowSchema.parse(feedRow(product))]),
)

const generate = (count: number, seed = 7) => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => generateRequest(random))
}

const card = (id: string, more: Partial<ProductCard> = {}): ProductCard => {
  const product = sampleProducts().find((each) => each.id === id)
  if (product === undefined) throw new Error(`The sample shop has no ${id}.`)
  const { title, brand, price, attributes } = product
  const offered = { availability: 'unknown' as const, options: {}, images: [], rating: null }
  const marks = { score: 1, reasons: [], near_match: false, relaxed: [] }
  return { id, title, brand, price, attributes, image_url: null, url: null, ...offered, ...marks, ...more }
}

describe('generated requests', () => {
  test('are the same for the same seed, and differ for another', () => {
    expect(generate(20)).toEqual(generate(20))
    expect(generate(20)).not.toEqual(generate(20, 8))
  })

  test('name every kind of constraint, and refuse nothing that they want', () => {
    const all = generate(400).flatMap(({ garments }) => garments)
    const share = (has: (garment: (typeof all)[number]) => boolean) => all.filter(has).length / all.length
    expect(share(({ meet }) => meet.color !== undefined)).toBeGreaterThan(0.4)
    expect(share(({ meet }) => meet.minPrice !== undefined || meet.maxPrice !== undefined)).toBeGreaterThan(
      0.4,
    )
    expect(share(({ meet }) => meet.sizes !== undefined)).toBeGreaterThan(0.15)
    expect(share(({ never }) => Object.keys(never).length > 0)).toBeGreaterThan(0.4)
    expect(
      all.filter(({ meet, never }) => meet.color?.some((color) => never.color?.includes(color))),
    ).toEqual([])
  })

  test('for two garments name two kinds', () => {
    const random = seededRandom(3)
    const kinds = Array.from({ length: 50 }, () =>
      generatePair(random).garments.map(({ meet }) => meet.category),
    )
    for (const [one = [], other = []] of kinds) {
      expect(one.filter((kind) => other.includes(kind))).toEqual([])
    }
  })
})

describe('the judge', () => {
  const request = (meet: object, never = {}) =>
    ({ text: 'words', garments: [{ meet: { category: ['dress'], ...meet }, never }] }) as GeneratedRequest

  test.each([
    ['another kind', request({}), 'coat-001', 'category coat'],
    ['another color', request({ color: ['red'] }), 'dress-010', 'color black+white+gold'],
    ['a price above the limit', request({ maxPrice: 30 }), 'dress-010', 'price 35'],
    ['a price below the limit', request({ minPrice: 40 }), 'dress-010', 'price 35'],
    ['a size that is not there', request({ sizes: ['XXL'] }), 'dress-010', 'sizes S M'],
    ['a refused color', request({}, { color: ['white'] }), 'dress-010', 'color white'],
    ['a refused pattern', request({}, { pattern: ['floral'] }), 'dress-010', 'pattern floral'],
    ['a shade of a refused color', request({}, { color: ['blue'] }), 'dress-004', 'color navy'],
  ])('finds %s on an unmarked product', (_, asked, id, broken) => {
    expect(findViolations(asked, [card(id)], rows).violations).toMatchObject([
      { product: id, broken: expect.arrayContaining([broken]) },
    ])
  })

  test('lets a marked product miss what was wanted, but not have what was refused', () => {
    const marked = card('dress-010', { near_match: true, relaxed: ['color'] })
    expect(findViolations(request({ color: ['red'] }), [marked], rows).violations).toEqual([])
    expect(findViolations(request({}, { color: ['gold'] }), [marked], rows).violations).toHaveLength(1)
  })

  test('goes by the feed, whatever the card says', () => {
    const lying = card('dress-010', { attributes: { category: 'dress', color: ['red'] } })
    expect(findViolations(request({ color: ['red'] }), [lying], rows).violations).toHaveLength(1)
  })

  test('holds each of two garments to its own constraints only', () => {
    const pair: GeneratedRequest = {
      text: 'a dress under 40 and a coat',
      garments: [
        { meet: { category: ['dress'], maxPrice: 40 }, never: {} },
        { meet: { category: ['coat'] }, never: {} },
      ],
    }
    expect(findViolations(pair, [card('dress-010'), card('coat-001')], rows)).toMatchObject({
      violations: [],
      missed: false,
    })
    expect(findViolations(pair, [card('dress-001'), card('coat-001')], rows).violations).toHaveLength(1)
    expect(findViolations(pair, [card('dress-010')], rows).missed).toBe(true)
  })

  test('counts what fits and is marked all the same, and what the shop has but did not show', () => {
    const marked = card('dress-010', { near_match: true, relaxed: ['price'] })
    expect(findViolations(request({ maxPrice: 40 }), [marked], rows)).toMatchObject({
      wronglyMarked: 1,
      missed: true,
    })
    expect(findViolations(request({ maxPrice: 1 }), [], rows).missed).toBe(false)
  })
})

describe('over a real index of the sample shop', () => {
  let shop: Awaited<ReturnType<typeof openSmallShop>>
  beforeAll(async () => {
    shop = await openSmallShop(sampleProducts().map(({ drawing: _, ...product }) => product))
  })
  afterAll(() => shop.close())

  test('no unmarked product breaks a stated constraint, and what the shop has is shown', async () => {
    const services = { index: shop.index, encoder: shop.encoder, vision: createFakeVision() }
    const report = await runRequests({
      requests: generate(120),
      rows,
      search: async (text) =>
        (await searchOnce(services, { text, limit: 8 })).result.products.map((found) =>
          toProductCard(found, english),
        ),
    })
    expect(report.violations).toEqual([])
    expect(report.unmarked).toBeGreaterThan(300)
    expect(report.missed).toEqual([])
  })
})
