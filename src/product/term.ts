/** One value of an attribute: its handle in Shopify's Standard Product Taxonomy, if it has one, and how shoppers write it. */
export type Term = {
  /** The value's name in Shopify's Standard Product Taxonomy, where it has one. */
  readonly shopify?: string
  /** Other spellings, lower case, singular; plurals are derived by the parser. */
  readonly synonyms?: readonly string[]
  /** Of categories only: see `taxonomy.ts`. */
  readonly family?: string
  readonly slot?: string
}

export type Terms = Readonly<Record<string, Term>>

/** The values of a term table, typed for `z.enum`. */
export function valuesOf<const T extends Terms>(terms: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(terms) as [keyof T & string, ...(keyof T & string)[]]
}
