import { z } from 'zod'

/** Whether one can have it: at once, when it comes out, when it is made again, not at all. The names are the trade's feeds'. */
export const availabilities = ['in_stock', 'pre_order', 'backorder', 'out_of_stock', 'unknown'] as const
export const availabilitySchema = z.enum(availabilities)
export type Availability = z.output<typeof availabilitySchema>

/** What is sold in an offer, as far as it counts: pieces, and the shop's word for it. */
export type Stocked = { readonly stock: number | null; readonly availability: Availability }

/** True of all that is not known to be sold out. */
export const canBeBought = ({ availability, stock }: Stocked): boolean => {
  if (availability === 'out_of_stock') return false
  return stock === null || stock > 0 || availability === 'pre_order' || availability === 'backorder'
}

/** Pieces and word made to agree: no pieces is sold out unless they can be ordered, and what is sold out has none. */
export function settleStock({ stock, availability }: Stocked): Stocked {
  if (availability === 'out_of_stock') return { stock: 0, availability }
  if (availability === 'pre_order' || availability === 'backorder')
    return { stock: stock === 0 ? null : stock, availability }
  if (stock === null) return { stock, availability }
  return { stock, availability: stock > 0 ? 'in_stock' : 'out_of_stock' }
}

/** What can be said of several offers together: the soonest of them. */
export function bestAvailability(each: readonly Availability[]): Availability {
  return (
    (['in_stock', 'unknown', 'backorder', 'pre_order'] as const).find((one) => each.includes(one)) ??
    (each.length === 0 ? 'unknown' : 'out_of_stock')
  )
}
