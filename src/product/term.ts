/** One value of an attribute: its handle in Shopify's Standard Product Taxonomy, if it has one, and how shoppers write it. */
export type Term = {
  /** The value's name in Shopify's Standard Product Taxonomy, where it has one. */
  readonly shopify?: string
  /** Other spellings of the same thing, parted by commas, lower case, singular; plurals, hyphens and joined forms are derived. */
  readonly synonyms?: string
  /** Words for a kind of it ("gown" is a dress): they mean the value, and stay in a wish's text so that they also rank. */
  readonly narrower?: string
  /** Of categories only: see `taxonomy.ts`. */
  readonly family?: string
  readonly slot?: string
}

export type Terms = Readonly<Record<string, Term>>

/** The values of a term table, typed for `z.enum`. */
export function valuesOf<const T extends Terms>(terms: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(terms) as [keyof T & string, ...(keyof T & string)[]]
}

/** The phrases of a list that is written as one text, parted by commas. */
export const phrasesOf = (list = ''): string[] => list.split(',').flatMap((phrase) => phrase.trim() || [])
