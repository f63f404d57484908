import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleProducts } from '../../sample/catalogue.ts'
import { createRandom, type Random } from '../../sample/drawing/random.ts'
import { slotOf, takeOnePlace } from '../../src/outfit/piece-harmony.ts'
import type { Attributes } from '../../src/product/attributes.ts'
import { colors } from '../../src/product/color.ts'
import type { Product } from '../../src/product/product.ts'
import { type Category, categories, type Slot } from '../../src/product/taxonomy.ts'
import type { Wish } from '../../src/product/wish.ts'
import { isSaidByTitle } from '../../src/retrieval/said-by-title.ts'
import { type OutfitQuestion, openOutfitShop } from './outfit-shop.ts'

let shop: Awaited<ReturnType<typeof openOutfitShop>>
beforeAll(async () => {
  // Every fourth product of the sample shop: all kinds, and not enough of some.
  shop = await openOutfitShop(
    sampleProducts().flatMap(({ drawing: _, ...product }, at) => (at % 4 === 0 ? [product] : [])),
  )
}, 60_000)
afterAll(() => shop.close())

const pickSome = <T>(random: Random, items: readonly T[], share: number): T | undefined =>
  random.chance(share) ? random.pick(items) : undefined

/** Every accessory is a place of its own, of other garments every slot. */
const placeOf = (category: Category) => (slotOf(category) === 'accessory' ? category : slotOf(category))

function randomQuestion(seed: number) {
  const random = createRandom(seed)
  const worn: Attributes[] = Array.from({ length: Math.floor(random.next() * 3) }, () => ({
    category: random.pick(categories),
    color: [random.pick(colors)],
    ...definedOnly({
      gender: pickSome(random, ['female', 'male', 'unisex'] as const, 0.8),
      age_group: pickSome(random, ['adults', 'kids'] as const, 0.5),
      pattern: pickSome(random, ['solid', 'floral', 'striped'] as const, 0.7),
      occasion: pickSome(random, ['formal', 'casual', 'sport', 'beach'] as const, 0.5),
    }),
  }))
  const named = Array.from({ length: random.chance(0.5) ? 0 : 1 + Math.floor(random.next() * 3) }, () => ({
    wanted: {
      category: [random.pick(categories)],
      ...definedOnly({ color: random.chance(0.4) ? [random.pick(colors)] : undefined }),
    },
    unwanted: random.chance(0.2) ? { color: [random.pick(colors)] } : {},
    price: random.chance(0.2) ? { max: 20 + Math.floor(random.next() * 80) } : null,
  }))
  const shared = {
    unwanted: random.chance(0.3) ? { color: [random.pick(colors)] } : {},
    wanted: random.chance(0.2) ? { gender: [random.pick(['female', 'male'] as const)] } : {},
    in_stock: random.chance(0.3),
  }
  const whole = named.length === 0 || random.chance(0.4)
  const budget = random.chance(0.75) ? { max: Math.floor(10 + random.next() ** 2 * 500) } : null
  return { worn, named, shared, whole, budget, limit: 12 } satisfies OutfitQuestion
}

const definedOnly = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>
  }

test('200 random outfits keep budget, slots, wearer and everything that was said', async () => {
  const seen = { pieces: 0, several: 0, unfilled: 0, lists: 0 }
  for (let seed = 1; seed <= 200; seed++) {
    const question = randomQuestion(seed)
    const { outfit, result, isList } = await shop.complete(question)
    const about = `outfit ${seed}: ${JSON.stringify(question)}`
    const pieces = outfit.pieces.map(({ product }) => product.product)
    seen.pieces += pieces.length
    seen.several += pieces.length > 1 ? 1 : 0
    seen.unfilled += outfit.unfilled.length
    seen.lists += isList ? 1 : 0

    const sum = pieces.reduce((total, { price }) => total + (price?.amount ?? 0), 0)
    const { max } = question.budget ?? {}
    if (max !== undefined) {
      expect(Math.round(sum * 100), about).toBeLessThanOrEqual(Math.round(max * 100))
      for (const { product } of result.products) expect(product.price?.amount, about).toBeLessThanOrEqual(max)
      for (const { product, alternates } of isList ? [] : outfit.pieces) {
        const others = sum - (product.product.price?.amount ?? 0)
        for (const each of alternates) {
          expect(others + (each.product.price?.amount ?? 0), about).toBeLessThanOrEqual(max + 0.001)
        }
      }
    }

    const places = pieces.map(({ attributes }) => placeOf(attributes.category as Category))
    expect(new Set(places).size, about).toBe(places.length)
    const asked = new Set(question.named.flatMap(({ wanted }) => wanted.category.map(slotOf)))
    for (const { product, slot } of outfit.pieces) {
      const isAsked = asked.has(slot as Slot)
      const taken = question.worn.some((garment) => takeOnePlace(garment, product.product.attributes))
      expect(taken && !isAsked, about).toBe(false)
    }

    const wearers = [...pieces, ...(question.shared.wanted.gender === undefined ? question.worn : [])]
    expect(gendersOf(wearers).size, about).toBeLessThanOrEqual(gendersOf(question.worn).size > 1 ? 2 : 1)
    const [said] = question.shared.wanted.gender ?? []
    for (const { product } of result.products) {
      if (said !== undefined) expect(['unisex', said, undefined], about).toContain(product.attributes.gender)
      expectShared(product, question.shared, about)
    }
    for (const { wish, product } of outfit.pieces) expectSaid(wish, product, about)
  }
  expect(seen.pieces).toBeGreaterThan(300)
  expect(seen.several).toBeGreaterThan(80)
  expect(seen.unfilled).toBeGreaterThan(20)
  expect(seen.lists).toBeGreaterThan(20)
}, 300_000)

type Worn =
  | { readonly gender?: string | undefined }
  | { readonly attributes: { readonly gender?: string | undefined } }

function gendersOf(pieces: readonly Worn[]): Set<string> {
  const genders = pieces.map((piece) =>
    'attributes' in piece ? piece.attributes.gender : (piece as { gender?: string }).gender,
  )
  return new Set(genders.filter((gender) => gender !== undefined && gender !== 'unisex') as string[])
}

function expectShared(
  product: Product,
  shared: { unwanted: { color?: string[] }; in_stock: boolean },
  about: string,
) {
  for (const color of shared.unwanted.color ?? [])
    expect(product.attributes.color, about).not.toContain(color)
  if (shared.in_stock) expect(product.stock, about).not.toBe(0)
}

/** What was said of a piece holds, or the product says that it does not; a ban and a price hold in any case. */
function expectSaid(
  { wanted, unwanted, price }: Wish,
  { product, relaxed, nearMatch }: { product: Product; relaxed: readonly string[]; nearMatch: boolean },
  about: string,
) {
  const { color = [], category } = product.attributes
  if (wanted.color !== undefined && !wanted.color.some((each) => color.includes(each)))
    expect(relaxed, about).toContain('color')
  // Running shoes that the shop files under sneakers are athletic shoes all the same.
  const asked: readonly Category[] = wanted.category ?? []
  if (!asked.includes(category as Category) && !isSaidByTitle(product, 'category', asked))
    expect(relaxed, about).toContain('category')
  expect(nearMatch, about).toBe(relaxed.length > 0)
  for (const banned of unwanted.color ?? []) expect(color, about).not.toContain(banned)
  if (price?.max !== undefined) expect(product.price?.amount, about).toBeLessThanOrEqual(price.max)
}
