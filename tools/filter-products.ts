import { z } from 'zod'
import { constraintFields } from '../src/dialogue/search-arguments.ts'
import type { Services } from '../src/services.ts'
import { createTool } from './create-tool.ts'
import { findProducts } from './find-products.ts'

/** Text for the model. */
const description = `Go on from the last search of this conversation: narrow it ("only in M", "in red"), sort it,
compare prices ("cheaper than the first one"), or show further products of it ("more").`

const schema = z.object({
  text: z.string().max(2_000).describe("The shopper's words for what changes."),
  more: z.boolean().nullish().describe('True to show products of the same search that were not shown yet.'),
  ...constraintFields,
  directions: constraintFields.directions.describe('As in search_products.'),
})

export function createFilterProducts(services: Pick<Services, 'encoder' | 'index'>) {
  return createTool((call, runtime) => findProducts(services, { ...call, narrows: true }, runtime), {
    name: 'filter_products',
    description,
    schema,
    responseFormat: 'content_and_artifact',
  })
}
