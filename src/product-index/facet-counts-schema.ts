import { z } from 'zod'
import { availabilitySchema } from '../product/availability.ts'

const counts = z.record(z.string(), z.number())
const bounds = z.object({ min: z.number(), max: z.number(), currency: z.string() })

/** Facets as an index keeps them beside its products; what another version kept is counted again. */
export const facetCountsSchema = z.object({
  attributes: z.record(z.string(), counts),
  brands: counts,
  sizes: counts,
  availability: z.partialRecord(availabilitySchema, z.number()),
  price: bounds.nullable(),
  prices: z.array(bounds),
  total: z.number(),
  told: z.record(z.string(), z.looseObject({ products: z.number() })),
})
