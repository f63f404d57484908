/** One value of an attribute: its handle in Shopify's Standard Product Taxonomy, if it has one, and how shoppers write it. */
export type Term = {
  /** The value's name in Shopify's Standard Product Taxonomy, where it has one. */
  readonly shopify?: string
  /** Other spellings of the same thing, lower case, singular; plurals, hyphens and joined forms are derived. */
  readonly synonyms?: readonly string[]
  /** Words for a kind of it ("gown" is a dress): they mean the value, and stay in a wish's text so that they also rank. */
  readonly narrower?: readonly string[]
  /** Of categories only: see `taxonomy.ts`. */
  readonly family?: string
  readonly slot?: string
}

export type Terms = Readonly<Record<string, Term>>

/** The values of a term table, typed for `z.enum`. */
export function valuesOf<const T extends Terms>(terms: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(terms) as [keyof T & string, ...(keyof T & string)[]]
}
