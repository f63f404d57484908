import type { Log } from '../log.ts'
import type { Category } from '../product/taxonomy.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import { knownCatalogue } from '../retrieval/known-catalogue.ts'

/** The brands that a shop sells, as it writes them; empty where the index could not be asked. The same list until they are counted again. */
export async function knownBrands(index: ProductIndex, log?: Log): Promise<readonly string[]> {
  const counted = (await knownCatalogue(index, log))?.brands
  if (counted === undefined) return none
  const brands = listed.get(counted) ?? Object.keys(counted)
  listed.set(counted, brands)
  return brands
}

const none: readonly string[] = []
/** Readers keep what they make of the brands for as long as the list is the same one. */
const listed = new WeakMap<object, readonly string[]>()

/** The kinds that a shop has, kept in the same way. */
export const knownKinds = async (index: ProductIndex, log?: Log): Promise<ReadonlySet<Category>> =>
  new Set(Object.keys((await knownCatalogue(index, log))?.attributes.category ?? {}) as Category[])
