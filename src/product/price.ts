import { z } from 'zod'

export const priceSchema = z.strictObject({
  amount: z.number().nonnegative().finite(),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/, 'Three capital letters, such as EUR.'),
})
export type Price = z.output<typeof priceSchema>
