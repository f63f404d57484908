import type { SearchOutcome } from '../../../src/dialogue/outcome.ts'
import { phraseWish } from '../../../src/voice/en/phrase-wish.ts'
import { saidWish } from '../../../src/voice/said-wish.ts'
import type { ModelCall } from '../../model-server.ts'
import type { RecordedCall } from './record-calls.ts'

/** How the ideal model words its calls: as the planner does, or each search by all that it comes to, in fields. */
export const expressions = ['words', 'arguments'] as const
export type Expression = (typeof expressions)[number]

/** The planner's calls as a chat model would write them that understood the conversation as well. */
export const expressCalls = (calls: readonly RecordedCall[], as: Expression): ModelCall[] =>
  calls.map(({ name, args, outcome }) => ({
    name,
    args:
      as === 'arguments' && outcome?.kind === 'search' && name !== 'complete_outfit'
        ? { ...args, ...fieldsOf(outcome) }
        : args,
  }))

/** A search by its fields, and in a sentence of a model's own, in English whatever the shopper speaks. */
function fieldsOf({ wish, spokenPrice: price }: SearchOutcome) {
  const said = saidWish({ ...wish, price })
  const { wanted, unwanted, sizes, brands, sort } = said
  const { what, conditions } = phraseWish(said)
  return {
    ...{ text: [what, ...conditions].join(' '), wanted, unwanted, sizes, brands, sort },
    ...(price?.min === undefined ? {} : { min_price: price.min }),
    ...(price?.max === undefined ? {} : { max_price: price.max }),
    ...(price?.currency === undefined ? {} : { currency: price.currency }),
  }
}
