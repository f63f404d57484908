import type { AttributeName } from '../product/attributes.ts'

/** One thing said of a garment: values any of which will do, wanted or not. */
export type AttributeMention = {
  /** Where it was said, in characters. */
  readonly at: number
  readonly attribute: AttributeName
  readonly values: readonly string[]
  readonly negated: boolean
  /** Denied by a word for a part of the values ("not hot pink"): where they are wanted too, the wish stands. */
  readonly yields?: boolean
  /** The words that said it. */
  readonly phrase: string
  /** Words that stay in the wish's text, because they say more than the values do. */
  readonly text: string
}

/** A mention that no word of the vocabulary made, such as "for my daughter". */
export function attributeMention(
  found: Pick<AttributeMention, 'at' | 'attribute' | 'values' | 'negated'>,
): AttributeMention {
  return { ...found, phrase: '', text: '' }
}
