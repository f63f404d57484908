import type { Category, Family } from '../taxonomy.ts'
import type { Terms } from '../term.ts'

/**
 * All that the shop knows of one attribute but what it is called in a language. Schemas, filters, columns of an index, weights, the
 * order of relaxation and the reading of feeds are derived from it.
 */
export type AttributeSpec = {
  /** Its values, and how shops and shoppers write them. */
  readonly values: Terms
  /** Whether a product has one value or several, the main one first. */
  readonly arity: 'one' | 'many'
  /** Values that mean something else when they stand alone in a text: a "cap" is a hat, a "crew" works on a ship. */
  readonly onlyWithContext?: readonly string[]
  /** Words that mean any of several values: "patterned", "footwear". */
  readonly wider?: readonly { readonly words: readonly string[]; readonly values: readonly string[] }[]
  /** The kinds of product that have it; all where absent. A belt has no neckline, a shoe no sleeves. */
  readonly appliesTo?: {
    readonly families: readonly Family[]
    readonly except?: readonly Category[]
    readonly also?: readonly Category[]
  }
  /** Values that it never takes on some kinds: a "long tunic" does not reach the floor, a vest has no sleeves. */
  readonly never?: readonly {
    readonly values: readonly string[]
    readonly families?: readonly Family[]
    readonly categories?: readonly Category[]
  }[]
  /** Of what it tells, the garment where absent. Said once, what tells of the wearer or the event holds for all garments. */
  readonly scope?: 'wearer' | 'event'
  /** How the feeds of the trade head its column, best first, parted by commas: lower case, letters and digits only. */
  readonly columns: string
  /** What its log probability counts in a ranking: where it is stated, and where it is only presumed of a reference. */
  readonly weight: { readonly stated: number; readonly presumed: number }
  /** When a search that finds too little gives it up: all `fine` ones at once, then the `core`; within each by place, which tells the order of what is missed. */
  readonly relaxation: { readonly stage: 'fine' | 'core' | 'last'; readonly place: number }
}
