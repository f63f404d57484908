import type { Price } from './product.ts'

/** What several of a piece come to, in whole cents. */
export const timesPrice = ({ amount, currency }: Price, quantity: number): Price => ({
  amount: Math.round(amount * quantity * 100) / 100,
  currency,
})
