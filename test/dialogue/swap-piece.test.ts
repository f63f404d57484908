import { expect, test } from 'vitest'
import type { SearchOutcome } from '../../src/dialogue/outcome.ts'
import { swapPiece } from '../../src/dialogue/swap-piece.ts'
import { type Product, productSchema } from '../../src/product/product.ts'
import { wishSchema } from '../../src/product/wish.ts'
import type { ProductIndex } from '../../src/product-index/product-index.ts'
import { later, pastSearchFor, turnOf } from './turn.ts'

const productOf = (id: string, category: string, amount: number): Product =>
  productSchema.parse({ id, title: id, price: { amount, currency: 'EUR' }, attributes: { category } })
const pieces = [productOf('a', 'dress', 60), productOf('b', 'heels', 70), productOf('c', 'handbag', 40)]
const index = {
  get: async (ids: readonly string[]) => pieces.filter(({ id }) => ids.includes(id)),
} as unknown as ProductIndex
const memory = {
  ...later(),
  searches: [
    pastSearchFor({ wanted: { category: ['dress'] } }),
    pastSearchFor({ wanted: { category: ['heels'] } }),
    pastSearchFor({ wanted: { category: ['handbag'] } }),
  ],
  outfit: { text: 'an outfit for the opera', goesWith: [], budget: { max: 200 }, total: 170 },
}
const found = (product: Product) => ({ product, score: 1, reasons: [], nearMatch: false, relaxed: [] })
const searched: SearchOutcome = {
  kind: 'search',
  mode: 'refined',
  wish: wishSchema.parse({ wanted: { category: ['heels'] } }),
  reference: null,
  result: { products: [found(pieces[1] as Product), found(productOf('d', 'flats', 50))], relaxed: [] },
  spokenPrice: null,
  foreignCurrency: null,
  seen: [],
  withdrawn: [],
  notes: [],
  origin: 1,
}

test('a swapped piece takes the place of the old one, all others stay, and the sum is told anew', async () => {
  const turn = turnOf('swap the shoes for something flatter', { memory })
  expect(turn.request.swaps).toBe(true)
  const { mode, result, outfit } = await swapPiece(searched, turn, index)
  expect(mode).toBe('outfit')
  expect(result.products.map(({ product }) => product.id)).toEqual(['a', 'd', 'c'])
  expect(outfit?.total).toEqual({ amount: 150, currency: 'EUR' })
})

test.each(['different shoes please', 'something less dressy for the shoes', 'cheaper shoes'])(
  '%s changes one piece of an outfit',
  (message) => {
    expect(turnOf(message, { memory }).request.swaps).toBe(true)
  },
)

test('where nothing is swapped, or nothing else was found, the search stays what it was', async () => {
  const asks = turnOf('the shoes in black', { memory })
  expect(await swapPiece(searched, asks, index)).toBe(searched)
  const swaps = turnOf('swap the shoes', { memory })
  const none = { ...searched, result: { products: [found(pieces[1] as Product)], relaxed: [] } }
  expect(await swapPiece(none, swaps, index)).toBe(none)
})

test('a top in place of a dress takes another outfit', () => {
  const { act } = turnOf('can I get a different top', { memory })
  expect(act).toMatchObject({ is: 'outfit', outfit: { text: expect.stringContaining('opera') } })
})

test('what was told before is asked for, and why a piece was shown', () => {
  const asked = (message: string) => turnOf(message, { memory: later() }).act
  expect(asked('which size did I give you again?')).toMatchObject({ question: { about: 'told' } })
  expect(asked('why are you showing me the third one?')).toMatchObject({
    question: { about: 'why' },
    about: 'c',
  })
  expect(asked('warum zeigst du mir das?')).toMatchObject({ question: { about: 'why' }, about: 'a' })
})

test('who takes a piece is told that it is sold on its page', () => {
  const asked = (message: string) => turnOf(message, { memory: later() }).act
  expect(asked("great, I'll take the third one")).toMatchObject({ question: { asks: 'buy' }, about: 'c' })
  expect(asked('is it in my basket?')).toMatchObject({ question: { asks: 'buy' }, about: 'a' })
})
