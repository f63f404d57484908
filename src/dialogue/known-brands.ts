import type { Log } from '../log.ts'
import type { Category } from '../product/taxonomy.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import { knownCatalogue } from '../retrieval/known-catalogue.ts'

/** The brands that a shop sells, as it writes them; empty where the index could not be asked. */
export const knownBrands = async (index: ProductIndex, log?: Log): Promise<readonly string[]> =>
  Object.keys((await knownCatalogue(index, log))?.brands ?? {})

/** The kinds that a shop has, kept in the same way. */
export const knownKinds = async (index: ProductIndex, log?: Log): Promise<ReadonlySet<Category>> =>
  new Set(Object.keys((await knownCatalogue(index, log))?.attributes.category ?? {}) as Category[])
