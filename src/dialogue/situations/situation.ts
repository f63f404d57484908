import type { AttributeValues } from '../../product/attributes.ts'
import type { ClosureName } from '../../product/closures.ts'
import type { Category } from '../../product/taxonomy.ts'

/** How dressed people come, from the sofa to white tie. */
export const formalities = ['relaxed', 'sporty', 'everyday', 'smart', 'dressed', 'formal'] as const
export type Formality = (typeof formalities)[number]

export const weathers = ['hot', 'mild', 'cool', 'cold', 'wet'] as const
export type Weather = (typeof weathers)[number]

/** What follows from a situation, as long as nobody says otherwise: it ranks; only its `bans` and `kinds` exclude. */
export type Situation = {
  readonly formality?: Formality
  readonly weather?: Weather
  /** What people wear, of each attribute any will do. */
  readonly wanted?: ReadonlyValues
  /** What they rather do not. */
  readonly unwanted?: ReadonlyValues
  /** What it cannot be, whatever else it is: who covers up wears nothing sleeveless. Excludes, unless it was asked for. */
  readonly bans?: ReadonlyValues
  /** Kinds that are complained about: named, they are not what is looked for. */
  readonly insteadOf?: readonly Category[]
  /** How nothing may be closed. */
  readonly withoutClosures?: readonly ClosureName[]
  /** The kinds that are looked for where none is named, the first before the others. */
  readonly kinds?: readonly Category[]
  /** What a product's own text says of one that is made for it, in the languages of shops. */
  readonly saidAs?: readonly string[]
  /** True of who has little money: the cheaper pieces come first. */
  readonly isThrifty?: true
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
