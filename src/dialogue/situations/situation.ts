import type { AttributeValues } from '../../product/attributes.ts'

/** How dressed people come, from the sofa to white tie. */
export const formalities = ['relaxed', 'sporty', 'everyday', 'smart', 'dressed', 'formal'] as const
export type Formality = (typeof formalities)[number]

export const weathers = ['hot', 'mild', 'cool', 'cold', 'wet'] as const
export type Weather = (typeof weathers)[number]

/** What follows from a situation, as long as nobody says otherwise: it ranks, it never excludes. */
export type Situation = {
  readonly formality?: Formality
  readonly weather?: Weather
  /** What people wear, of each attribute any will do. */
  readonly wanted?: ReadonlyValues
  /** What they rather do not. */
  readonly unwanted?: ReadonlyValues
  /** True where it is this that decides on the kinds, whatever the day: a gift in no known size. */
  readonly leadsKinds?: true
  /** Of a region the weather of each month from January; its own `weather` is what it is known for. */
  readonly months?: readonly Weather[]
  /** Months that it rains in there, from 0. */
  readonly wetIn?: readonly number[]
  /** True where it is summer in January. */
  readonly isSouthern?: true
}

export type ReadonlyValues = { readonly [Name in keyof AttributeValues]: Readonly<AttributeValues[Name]> }
export type SituationTable = Readonly<Record<string, Situation>>
