import type { Services } from '../src/services.ts'
import { createCompleteOutfit } from './complete-outfit.ts'
import { createDescribeImage } from './describe-image.ts'
import { createExtractAttributes } from './extract-attributes.ts'
import { createFilterProducts } from './filter-products.ts'
import { createGetProduct } from './get-product.ts'
import { createSearchProducts } from './search-products.ts'

/** Everything the agent may do. */
export function createTools(services: Pick<Services, 'encoder' | 'index'>) {
  return [
    createDescribeImage(),
    createExtractAttributes(),
    createSearchProducts(services),
    createFilterProducts(services),
    createGetProduct(services),
    createCompleteOutfit(services),
  ] as const
}
