import type { Product } from './product.ts'

/** When the shop began to sell a product, in milliseconds; null where it does not say, as of products that an earlier version stored. */
export function addedTime({ added_at: day }: Partial<Pick<Product, 'added_at'>>): number | null {
  const time = day == null ? Number.NaN : Date.parse(day)
  return Number.isNaN(time) ? null : time
}
