import { expect, test } from 'vitest'
import { withoutRestated } from '../../src/dialogue/without-restated.ts'
import { type WishInput, wishSchema } from '../../src/product/wish.ts'

const wish = (input: WishInput) => wishSchema.parse(input)
const looser = { axis: 'looseness', toward: 'more' } as const
const darker = { axis: 'darkness', toward: 'more' } as const

const past = wish({
  wanted: { category: ['jeans'], color: ['blue'] },
  unwanted: { material: ['polyester'] },
  sizes: ['M'],
  directions: [looser],
})

test('what the past wish holds is not asked for again', () => {
  const { wanted, unwanted, sizes, directions, price } = withoutRestated(
    wish({ ...past, price: { max: 70 } }),
    past,
    [wish({ price: { max: 70 } })],
  )
  expect({ wanted, unwanted, sizes, directions }).toEqual({
    ...{ wanted: {}, unwanted: {}, sizes: [], directions: [] },
  })
  expect(price).toEqual({ max: 70 })
})

test('what is asked for otherwise, or beside it, stays', () => {
  const asked = wish({
    wanted: { category: ['jeans'], color: ['blue', 'black'] },
    sizes: ['L'],
    directions: [looser, darker],
  })
  expect(withoutRestated(asked, past, [])).toMatchObject({
    ...{ wanted: { color: ['blue', 'black'] }, sizes: ['L'], directions: [darker] },
  })
})

test('what the message itself says is said anew: "even looser"', () => {
  const said = [wish({}), wish({ directions: [looser], wanted: { color: ['blue'] }, sizes: ['M'] })]
  expect(withoutRestated(past, past, said)).toMatchObject({
    ...{ wanted: { color: ['blue'] }, sizes: ['M'], directions: [looser] },
  })
})
