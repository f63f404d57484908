import { AppError } from '../errors.ts'
import type { Price } from '../product/product.ts'
import type { PriceRange } from '../product/wish.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import type { MeasuredBy } from '../retrieval/search-request.ts'
import { narrowerPrice } from './merge-wishes.ts'
import { keyOfPointer, productOf } from './resolve-reference.ts'
import type { TurnContext } from './turn-context.ts'

/** What "cheaper than that" compares with, of these kinds where nothing is pointed at; null where the message compares no prices. Throws `invalid-request` without a price. */
export async function priceMeasure(
  context: TurnContext,
  index: ProductIndex,
  kinds: readonly string[],
): Promise<MeasuredBy | null> {
  const { priceComparison: comparison } = context.request
  return comparison === null ? null : { price: await measuredPrice(context, index, kinds), comparison }
}

/** The limit held to the comparison: one cent below what is pointed at, or above it for "pricier". */
export function comparedPrice(limit: PriceRange | null, measure: MeasuredBy): PriceRange | null {
  const { amount, currency } = measure.price
  const cent = 0.01
  const range: PriceRange =
    measure.comparison === 'cheaper'
      ? { max: Math.max(0, roundCents(amount - cent)), currency }
      : { min: roundCents(amount + cent), currency }
  return narrowerPrice(range, limit)
}

async function measuredPrice(
  context: TurnContext,
  index: ProductIndex,
  kinds: readonly string[],
): Promise<Price> {
  const { request, memory } = context
  const pointer = request.pointer ?? { kind: 'previous' }
  const key = keyOfPointer(pointer, context)
  if (key === null && pointer.kind === 'described') {
    throw new AppError('invalid-request', 'Nothing I showed fits what you compare the price with.')
  }
  const pointed = key?.kind === 'product' ? key.id : memory.shown[0]?.id
  const id = pointer.kind === 'previous' ? (ofKind(kinds, pointed, memory) ?? pointed) : pointed
  if (id === undefined) {
    throw new AppError('invalid-request', 'There is no earlier product to compare the price with.')
  }
  const { price, title } = await productOf(id, index)
  if (price === null) throw new AppError('invalid-request', `The shop gives no price for ${title}.`)
  return price
}

/** "Cheaper sneakers" beside a blazer are cheaper than the sneakers that were shown. */
function ofKind(
  kinds: readonly string[],
  pointed: string | undefined,
  { shown, earlier }: TurnContext['memory'],
): string | undefined {
  const all = [...shown, ...earlier].filter(({ attributes: { category } }) => kinds.includes(category ?? ''))
  return all.some(({ id }) => id === pointed) ? pointed : all[0]?.id
}

const roundCents = (amount: number) => Math.round(amount * 100) / 100
