import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleProducts } from '../../sample/catalogue.ts'
import type { DrawingSpec } from '../../sample/drawing/spec.ts'
import { sampleLooks } from '../../sample/looks.ts'
import { colorRelation } from '../../src/outfit/color-harmony.ts'
import { isNeutral } from '../../src/outfit/color-hue.ts'
import { pieceHarmony, slotOf } from '../../src/outfit/piece-harmony.ts'
import { loudnessOf } from '../../src/outfit/print-harmony.ts'
import type { Attributes } from '../../src/product/attributes.ts'
import { openOutfitShop } from './outfit-shop.ts'

let shop: Awaited<ReturnType<typeof openOutfitShop>>
beforeAll(async () => {
  shop = await openOutfitShop(sampleProducts().map(({ drawing: _, ...product }) => product))
}, 60_000)
afterAll(() => shop.close())

function attributesOf({
  category,
  shades,
  pattern,
  gender,
  age_group,
  material,
  sleeve_length,
}: DrawingSpec): Attributes {
  return {
    ...{ category, pattern, gender, age_group },
    color: [...new Set(shades.map(({ name }) => name))],
    ...(material === undefined ? {} : { material: [material] }),
    ...(sleeve_length === undefined ? {} : { sleeve_length }),
  }
}

const inOrder = ['full-body', 'top', 'bottom', 'mid-layer', 'outer'] as const
const looks = sampleLooks().map(({ id, pieces }) => {
  const garments = pieces.map(({ spec }) => attributesOf(spec))
  const rank = ({ category }: Attributes) =>
    inOrder.indexOf(slotOf(category as 'dress') as 'top') + 1 || inOrder.length + 1
  return { id, garments, main: garments.toSorted((one, other) => rank(one) - rank(other))[0] as Attributes }
})

describe.each(looks)('around the main piece of the look $id', ({ main }) => {
  const complete = () => shop.complete({ worn: [main], budget: { max: 250 } })

  test('the body is covered once, with shoes, within 250 EUR', async () => {
    const { outfit } = await complete()
    const worn = [main, ...outfit.pieces.map(({ product }) => product.product.attributes)]
    const slots = worn.map(({ category }) => slotOf(category as 'dress'))
    const covers = (names: string[]) => slots.some((slot) => names.includes(slot))
    expect(covers(['full-body', 'top', 'mid-layer'])).toBe(true)
    expect(covers(['full-body', 'bottom'])).toBe(true)
    expect(slots.filter((slot) => slot === 'feet')).toHaveLength(1)
    expect(outfit.total?.amount).toBeLessThanOrEqual(250)
  })

  test('everything is for one wearer, at most one print is loud, and no color nearly misses the anchor', async () => {
    const { outfit } = await complete()
    const pieces = outfit.pieces.map(({ product }) => product.product.attributes)
    for (const piece of pieces) expect(pieceHarmony(piece, main)).not.toBeNull()
    const loud = [main, ...pieces].filter(({ pattern }) => loudnessOf(pattern) === 'loud')
    expect(loud.length).toBeLessThanOrEqual(1)
    for (const { color: [own] = [] } of pieces) {
      const [other] = main.color ?? []
      if (own !== undefined && other !== undefined) expect(colorRelation(own, other)).not.toBe('nearMiss')
    }
  })
})

test('the pieces of the drawn looks go together better than pieces of different looks', () => {
  const means = (pairs: [Attributes, Attributes][]) => {
    const scores = pairs.map(([one, other]) => pieceHarmony(one, other) ?? 0)
    return scores.reduce((sum, score) => sum + score, 0) / scores.length
  }
  const pairsOf = (same: boolean) =>
    looks.flatMap((look, at) =>
      looks.flatMap((other, otherAt) =>
        (same ? at === otherAt : at < otherAt)
          ? look.garments.flatMap((one, place) =>
              other.garments.slice(same ? place + 1 : 0).map((two): [Attributes, Attributes] => [one, two]),
            )
          : [],
      ),
    )
  expect(means(pairsOf(true))).toBeGreaterThan(means(pairsOf(false)) + 0.1)
})

test('most colors of the pieces chosen beside a colored dress are neutral, and not all', async () => {
  const chosen = await Promise.all(
    (['red', 'blue', 'green', 'purple'] as const).map((color) =>
      shop.complete({ worn: [{ category: 'dress', color: [color], gender: 'female' }] }),
    ),
  )
  const mains = chosen.flatMap(({ outfit }) =>
    outfit.pieces.flatMap(({ product }) => product.product.attributes.color?.[0] ?? []),
  )
  const neutral = mains.filter(isNeutral).length / mains.length
  expect(neutral).toBeGreaterThan(0.5)
})
