import { z } from 'zod'
import { constraintFields, constraintFieldsWith, type Vocabulary } from '../src/dialogue/search-arguments.ts'
import type { Services } from '../src/services.ts'
import { createTool } from './create-tool.ts'
import { findProducts } from './find-products.ts'

/** Text for the model. */
const description = `Search the shop's catalogue. Call it once for each garment the shopper asks for.
What the shopper said (colors, price, size, "not that") is enforced even if you leave it out.
The result is the only source of products you may name.`

const schemaWith = (vocabulary: Vocabulary) =>
  z.object({
    text: z
      .string()
      .max(2_000)
      .describe("What to look for, in the shopper's own words as far as they concern this garment."),
    reference: z
      .string()
      .max(200)
      .nullish()
      .describe(
        'For "like this": a photo\'s handle such as "photo-1" (its second garment is "photo-1/2"), a product\'s id, or its number in the last list.',
      ),
    goes_with: z
      .string()
      .max(200)
      .nullish()
      .describe('For "something to wear with it": the same kinds of name as in "reference", instead of it.'),
    ...constraintFieldsWith(vocabulary),
    forget: constraintFields.forget.describe('As in filter_products.'),
  })

export function createSearchProducts(services: Pick<Services, 'encoder' | 'index'>, vocabulary: Vocabulary) {
  return createTool((call, runtime) => findProducts(services, call, runtime), {
    name: 'search_products',
    description,
    schema: schemaWith(vocabulary),
    responseFormat: 'content_and_artifact',
  })
}
