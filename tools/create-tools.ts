import { type Vocabulary, vocabularyOf } from '../src/dialogue/search-arguments.ts'
import type { Services } from '../src/services.ts'
import { createCompleteOutfit } from './complete-outfit.ts'
import { createDescribeImage } from './describe-image.ts'
import { createExtractAttributes } from './extract-attributes.ts'
import { createFilterProducts } from './filter-products.ts'
import { createGetProduct } from './get-product.ts'
import { createSearchProducts } from './search-products.ts'

/** Everything the agent may do, told in the vocabulary of the shop; in all of ours without one. */
export function createTools(
  services: Pick<Services, 'encoder' | 'index'>,
  vocabulary: Vocabulary = vocabularyOf(null),
) {
  return [
    createDescribeImage(),
    createExtractAttributes(),
    createSearchProducts(services, vocabulary),
    createFilterProducts(services),
    createGetProduct(services),
    createCompleteOutfit(services),
  ] as const
}
