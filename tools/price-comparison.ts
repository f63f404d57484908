import { AppError } from '../src/errors.ts'
import type { Price } from '../src/product/product.ts'
import type { PriceRange } from '../src/product/wish.ts'
import type { ProductIndex } from '../src/product-index/product-index.ts'
import { narrowerPrice } from './merge-wish.ts'
import { keyOfPointer, productOf } from './resolve-reference.ts'
import type { TurnContext } from './turn-context.ts'

/** The price limit of "cheaper than that": one cent below what is pointed at, or above it for "pricier". */
export async function comparedPrice(
  limit: PriceRange | null,
  context: TurnContext,
  index: ProductIndex,
): Promise<PriceRange | null> {
  const { amount, currency } = await measuredPrice(context, index)
  const cent = 0.01
  const range: PriceRange =
    context.said.priceComparison === 'cheaper'
      ? { max: Math.max(0, roundCents(amount - cent)), currency }
      : { min: roundCents(amount + cent), currency }
  return narrowerPrice(range, limit)
}

async function measuredPrice(context: TurnContext, index: ProductIndex): Promise<Price> {
  const { said, memory } = context
  const pointer = said.pointer ?? { kind: 'previous' }
  const key = keyOfPointer(pointer, context)
  const id = key?.kind === 'product' ? key.id : memory.shown[0]?.id
  if (id === undefined) {
    throw new AppError('invalid-request', 'There is no earlier product to compare the price with.')
  }
  const { price, title } = await productOf(id, index)
  if (price === null) throw new AppError('invalid-request', `The shop gives no price for ${title}.`)
  return price
}

const roundCents = (amount: number) => Math.round(amount * 100) / 100
