import { describe, expect, test } from 'vitest'
import { changeOutfit, leftForChanges } from '../../src/dialogue/change-outfit.ts'
import { changedPieces } from '../../src/dialogue/changed-pieces.ts'
import type { CompletedOutfit } from '../../src/outfit/outfit.ts'
import { type Product, productSchema } from '../../src/product/product.ts'
import type { Category } from '../../src/product/taxonomy.ts'
import { wishSchema } from '../../src/product/wish.ts'
import { later, pastSearchFor, turnOf } from './turn.ts'

const looks: readonly (readonly Category[])[] = [
  ['shirt', 'pants', 'sneakers'],
  ['sweater', 'jeans', 'boots', 'coat'],
  ['dress', 'heels', 'clutch'],
  ['blouse', 'skirt', 'flats', 'handbag', 'scarf'],
]
const productOf = (category: Category): Product =>
  productSchema.parse({
    id: `p-${category}`,
    title: category,
    price: { amount: 40, currency: 'EUR' },
    attributes: { category },
  })
const memoryOf = (kinds: readonly Category[]) => ({
  ...later(),
  searches: kinds.map((kind) => pastSearchFor({ wanted: { category: [kind], gender: ['female'] } })),
  shown: kinds.map((kind) => ({ ...productOf(kind), brand: null })),
  focus: `p-${kinds[0]}`,
  outfit: { text: 'an outfit for a dinner', goesWith: [], budget: { max: 300 }, total: 120 },
})

describe.each(looks.map((kinds) => ({ name: kinds.join(', '), kinds })))('of $name', ({ kinds }) => {
  const memory = memoryOf(kinds)
  const changesOf = (message: string) => changedPieces(turnOf(message, { memory }))

  test('a message about the shoes changes them alone, and the outfit stays one', () => {
    const shoes = kinds.findIndex((kind) => ['sneakers', 'boots', 'heels', 'flats'].includes(kind))
    for (const message of [
      'other shoes please',
      "i don't like the shoes",
      'the shoes are boring',
      'make the shoes red',
      'the shoes in brown',
      'sandals maybe',
      'lieber andere Schuhe',
      'die Schuhe in Schwarz',
    ]) {
      const { act } = turnOf(message, { memory })
      expect(act, message).toMatchObject({ is: 'outfit', outfit: { changes: [{ at: shoes }] } })
      const kept = kinds.filter((_, at) => at !== shoes).map((kind) => `p-${kind}`)
      expect(act.is === 'outfit' && act.outfit.keep, message).toEqual(kept)
    }
  })

  test('what is refused and not worn changes nothing', () => {
    for (const message of ['no tie please', 'no backpack', 'ohne Gürtel'])
      expect(changesOf(message), message).toEqual([])
  })

  test('what a look does well without leaves it, and nothing comes instead', () => {
    const extra = kinds.findIndex((kind) => ['coat', 'clutch', 'handbag', 'scarf'].includes(kind))
    if (extra < 0) return
    expect(changesOf(`no ${kinds[extra]}`)).toEqual([{ at: extra, wish: null }])
    expect(changesOf(`without the ${kinds[extra]}`)).toEqual([{ at: extra, wish: null }])
  })

  test('the body is not left bare: another kind takes the place of what is refused', () => {
    const [first] = kinds as [Category]
    const [change] = changesOf(`no ${first}`) ?? []
    expect(change).toMatchObject({ at: 0, wish: { wanted: { gender: ['female'] } } })
    expect(change?.wish?.wanted.category).not.toContain(first)
  })

  test('who asks for a list of pieces, of the whole, or of a price is not taken to swap one', () => {
    for (const message of [
      'show me some trousers',
      'more casual',
      'what do the shoes cost?',
      'do you have umbrellas',
    ])
      expect(changesOf(message), message).toBeNull()
  })
})

const nothingFound: CompletedOutfit = {
  outfit: { anchors: [], pieces: [], unfilled: [], total: null, budget: null, anchorPrice: null },
  isList: false,
  result: { products: [], relaxed: [] },
  wish: wishSchema.parse({}),
  foreignCurrency: null,
}

test('a piece for which nothing else is found stays, and it is told that there is no further one', () => {
  const kinds: Category[] = ['shirt', 'pants', 'sneakers']
  const wish = wishSchema.parse({ wanted: { category: ['sneakers'] } })
  const { outfit, result } = changeOutfit(nothingFound, {
    changes: [{ at: 2, wish }],
    memory: memoryOf(kinds),
    products: kinds.map(productOf),
    budget: { max: 300 },
    anchors: [],
  })
  expect(result.products.map(({ product }) => product.id)).toEqual(['p-shirt', 'p-pants', 'p-sneakers'])
  expect(outfit.unfilled).toMatchObject([{ category: 'sneakers', isFurther: true }])
  expect(outfit.total).toEqual({ amount: 120, currency: 'EUR' })
})

test('what is kept is paid for first', () => {
  expect(leftForChanges({ max: 100, currency: 'EUR' }, [productOf('shirt'), productOf('pants')])).toEqual({
    max: 20,
    currency: 'EUR',
  })
  expect(leftForChanges(null, [productOf('shirt')])).toBeNull()
})

test('a kind by itself asks for that kind, not for another of the outfit', () => {
  const memory = memoryOf(['blouse', 'skirt', 'flats'])
  for (const message of ['blouses.', 'Blusen', 'skirts'])
    expect(changedPieces(turnOf(message, { memory })), message).toBeNull()
  expect(changedPieces(turnOf('blouse in red', { memory }))).toMatchObject([{ at: 0 }])
})

test('an evening that turns cold asks for a layer over what is worn, once', () => {
  const memory = memoryOf(['shirt', 'pants', 'sneakers'])
  for (const message of ['and if it gets cold in the evening?', 'und wenn es abends kühl wird?']) {
    const [change] = changedPieces(turnOf(message, { memory })) ?? []
    expect(change, message).toMatchObject({ at: null })
    expect(change?.wish?.wanted.category, message).toContain('jacket')
  }
  const warm = memoryOf(['shirt', 'pants', 'coat'])
  expect(changedPieces(turnOf('and if it gets cold?', { memory: warm }))?.[0]?.at).not.toBeNull()
})

test('a piece that may go leaves, the others stay', () => {
  const memory = memoryOf(['shirt', 'pants', 'sneakers', 'coat'])
  for (const message of ['the coat is too much, drop it', 'coat can go'])
    expect(changedPieces(turnOf(message, { memory })), message).toEqual([{ at: 3, wish: null }])
})
