import { type AttributeName, type AttributeValues, attributeTerms } from '../product/attributes.ts'
import { type PriceRange, type Wish, wishSchema } from '../product/wish.ts'
import { currencyCode } from './currency-code.ts'
import { refineWish } from './merge-wishes.ts'
import { readToolText } from './read-message.ts'
import type { Constraints } from './search-arguments.ts'
import type { TurnContext } from './turn-context.ts'

/** The wish that a tool call's words and fields make together; fields win over words. */
export function wishOfArguments(words: Wish, fields: Constraints, turn: TurnContext): Wish {
  const wanted = knownValues(fields.wanted ?? {}, turn)
  const unwanted = knownValues(fields.unwanted ?? {}, turn)
  const { min_price: min, max_price: max } = fields
  const currency = currencyCode(fields.currency)
  const price =
    min == null && max == null
      ? null
      : {
          ...(min == null ? {} : { min }),
          ...(max == null ? {} : { max }),
          ...(currency === undefined ? {} : { currency }),
        }
  const given = wishSchema.parse({
    text: wanted.words.join(' '),
    wanted: wanted.values,
    unwanted: unwanted.values,
    price,
    sizes: fields.sizes ?? [],
    brands: fields.brands ?? [],
    directions: fields.directions ?? [],
    sort: fields.sort ?? 'relevance',
  })
  return refineWish({ ...words, price: withoutOpposite(words.price, given.price) }, given)
}

/** Words that bound a price from the other side at the same amount, or beyond, were read amiss: the field says which side it is. */
function withoutOpposite(words: PriceRange | null, field: PriceRange | null): PriceRange | null {
  const { min: low = Number.NEGATIVE_INFINITY, max: high = Number.POSITIVE_INFINITY } = words ?? {}
  return (field?.min ?? Number.NEGATIVE_INFINITY) >= high || (field?.max ?? Number.POSITIVE_INFINITY) <= low
    ? null
    : words
}

type Given = Partial<Record<AttributeName, string | string[]>>

/** Values of the vocabulary, others read as a shopper's words ("cream" is beige); what stays unknown is left as words. */
function knownValues(given: Given, turn: TurnContext): { values: AttributeValues; words: string[] } {
  const values: Record<string, string[]> = {}
  const words: string[] = []
  for (const [name, raw] of Object.entries(given) as [AttributeName, string | string[]][]) {
    for (const value of [raw].flat()) {
      const spelled = value.trim().toLowerCase()
      const known: readonly string[] = Object.hasOwn(attributeTerms[name], spelled)
        ? [spelled]
        : (readToolText(spelled, turn).wishes[0]?.wanted[name] ?? [])
      if (known.length === 0) words.push(spelled)
      else values[name] = [...new Set([...(values[name] ?? []), ...known])]
    }
  }
  return { values: values as AttributeValues, words }
}
