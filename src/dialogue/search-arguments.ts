import { z } from 'zod'
import type { Withdrawal } from '../language/request.ts'
import { type AttributeName, attributeNames, attributeTerms } from '../product/attributes.ts'
import { directionSchema, sortOrders } from '../product/wish.ts'
import type { FacetCounts } from '../product-index/product-index.ts'

const takenBackNames = [
  ...attributeNames,
  'price',
  'size',
  'brand',
  'in_stock',
  'words',
] as const satisfies Withdrawal[]

/** The values of each attribute that a model may ask for. */
export type Vocabulary = Partial<Record<AttributeName, readonly string[]>>

const wholeVocabulary: Vocabulary = Object.fromEntries(
  attributeNames.map((name) => [name, Object.keys(attributeTerms[name])]),
)

/** What a catalogue holds, in each attribute the most frequent first; all there is of one that holds nothing. */
export function vocabularyOf(facets: Pick<FacetCounts, 'attributes'> | null): Vocabulary {
  const held = attributeNames.flatMap((name) => {
    const values = Object.keys(facets?.attributes[name] ?? {})
    return values.length === 0 ? [] : [[name, values] as const]
  })
  return held.length === 0 ? wholeVocabulary : Object.fromEntries(held)
}

/** Text for the model: the attribute names and values it may use. */
const toldVocabulary = (vocabulary: Vocabulary): string =>
  Object.entries(vocabulary)
    .map(([name, values]) => `${name}: ${values.join(', ')}`)
    .join('; ')

const valuesByAttribute = z.partialRecord(z.enum(attributeNames), z.union([z.string(), z.array(z.string())]))

/** The fields that narrow a search, told with the shop's own vocabulary. */
export const constraintFieldsWith = (vocabulary: Vocabulary) => ({
  ...constraintFields,
  wanted: constraintFields.wanted.describe(
    `Attributes the product must have, each with one or several alternatives. The shop has: ${toldVocabulary(vocabulary)}`,
  ),
})

/** What narrows a search. Values are taken leniently: one that is not in the vocabulary becomes plain words. */
export const constraintFields = {
  wanted: valuesByAttribute
    .nullish()
    .describe('Attributes the product must have; names and values as search_products tells them.'),
  unwanted: valuesByAttribute
    .nullish()
    .describe('Attributes the product must not have; the same names and values as in "wanted".'),
  min_price: z.number().nonnegative().nullish(),
  max_price: z.number().nonnegative().nullish(),
  currency: z.string().max(20).nullish().describe('ISO 4217, only when the shopper names one.'),
  sizes: z.array(z.string().max(40)).max(20).nullish(),
  brands: z.array(z.string().max(200)).max(20).nullish(),
  directions: z
    .array(directionSchema)
    .max(9)
    .nullish()
    .describe(
      'Comparisons with the reference or with what was shown: "longer" is {axis: "length", toward: "more"}, "lighter in color" {axis: "darkness", toward: "less"}, "warmer" {axis: "warmth", toward: "more"}.',
    ),
  forget: z
    .array(z.enum(takenBackNames))
    .max(20)
    .nullish()
    .describe(
      'What the shopper lets go of ("forget the price", "any color is fine"): attribute names, price, size, brand, in_stock, or words for everything but the kind of garment.',
    ),
  sort: z.enum(sortOrders).nullish(),
  limit: z
    .number()
    .int()
    .min(1)
    .max(50)
    .nullish()
    .describe('How many products; leave out for the usual number.'),
}

export type Constraints = z.output<z.ZodObject<typeof constraintFields>>
