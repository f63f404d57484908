import type { AttributeName, AttributeValues } from '../../src/product/attributes.ts'
import type { Slot } from '../../src/product/taxonomy.ts'

/** Attribute values in the shop's own words, any of which will do. */
export type Values = { readonly [Name in AttributeName]?: Readonly<NonNullable<AttributeValues[Name]>> }

/** What a product has to be; whatever is left out may be anything. */
export type Conditions = Values & {
  readonly minPrice?: number
  readonly maxPrice?: number
  readonly sizes?: readonly string[]
  readonly brands?: readonly string[]
}

/** Where a garment stands on a scale on which shoppers compare. */
export const axes = [
  'price',
  'length',
  'sleeve_length',
  'looseness',
  'lightness',
  'colorfulness',
  'formality',
  'warmth',
] as const
export type Axis = (typeof axes)[number]

/**
 * A product by its id, or by where the conversation showed it: turns count from 1, places from 1, or from the end below
 * zero. `where` stands for every product of the turn like that, `most` and `least` for the utmost on a scale, `among` these
 * places where given.
 */
export type Pointed =
  | { readonly id: string }
  | { readonly turn: number; readonly place: number }
  | { readonly turn: number; readonly where: Conditions }
  | { readonly turn: number; readonly most: Axis; readonly among?: readonly number[] }
  | { readonly turn: number; readonly least: Axis; readonly among?: readonly number[] }

/** What `understood` must say. */
export type UnderstoodExpected = {
  /** Each of these values is wanted. */
  readonly wanted?: Values
  /** Of each of these lists, at least one value is wanted. */
  readonly wantedSome?: Values
  /** Nothing else is wanted of these attributes. */
  readonly wantedOnly?: Values
  /** Nothing is wanted of these attributes. */
  readonly free?: readonly AttributeName[]
  readonly unwanted?: Values
  readonly notUnwanted?: Values
  /** The bounds, exactly; null where no price may be left. */
  readonly price?: { readonly min?: number; readonly max?: number } | null
  readonly sizes?: readonly string[]
  readonly brands?: readonly string[]
  readonly reference?: null | { readonly photo: string } | Pointed
  readonly relaxed?: readonly string[]
  readonly notRelaxed?: readonly string[]
}

/** What the products must be. "Unmarked" are those that are not near matches: of them every constraint must hold. */
export type ProductsExpected = {
  /** Every unmarked product is so. */
  readonly meet?: Conditions
  /** So many unmarked products at least. */
  readonly atLeast?: number
  /** So many products, marked ones counted. */
  readonly count?: number
  readonly atMost?: number
  /** No product, marked or not, has any of this. */
  readonly never?: Conditions
  /** Of several garments: each with what was said of it alone. */
  readonly garments?: readonly {
    readonly of: Conditions
    readonly meet: Conditions
    readonly atLeast: number
  }[]
  /** No product of these turns comes again. */
  readonly notFrom?: readonly number[]
  readonly excludes?: Pointed
  /** Unmarked products lie beyond what is pointed at; `first` looks at so many only. Unknown values are passed over. */
  readonly compared?: {
    readonly by: Axis
    readonly toward: 'more' | 'less'
    readonly than: Pointed
    readonly first?: number
  }
  /** The first product is one of these. */
  readonly firstIs?: readonly string[]
  readonly sorted?: 'price-ascending' | 'price-descending'
  /** The prices of all products together, at most. */
  readonly total?: number
  /** No two products of one place in an outfit. */
  readonly slotsDiffer?: true
  /** Each of these places in an outfit has a product. */
  readonly slots?: readonly Slot[]
  readonly noSlots?: readonly Slot[]
  /** Some product is marked as missing this. */
  readonly marked?: string
}

/** What the tools must have done, whichever of them was picked. */
export type ToolsExpected = {
  /** Whether the shop was searched at all. */
  readonly search?: boolean
  /** One of these was called. */
  readonly uses?: readonly string[]
}

/** What the reply must say, in whatever words. */
export type ReplyExpected = {
  /** Of each list one text occurs, capitals aside. */
  readonly mentions?: readonly (readonly string[])[]
  readonly lacks?: readonly string[]
  readonly asks?: true
  readonly atMostWords?: number
  /** One of the products is named, by its title or its place. */
  readonly names?: Pointed
  /** A fact of a product is told. */
  readonly tells?: { readonly fact: 'price' | 'sizes' | 'material' | 'brand'; readonly of: Pointed }
}

export type Expected = {
  readonly understood?: UnderstoodExpected
  readonly products?: ProductsExpected
  readonly tools?: ToolsExpected
  readonly reply?: ReplyExpected
}

/** One message of a shopper and what a good answer has. */
export type ScriptedTurn = {
  readonly say: string
  /** Products or looks of the sample shop whose drawn pictures come with the message. */
  readonly photos?: readonly string[]
  /** How many products the shopper's page asks for; 8 unless told. */
  readonly limit?: number
  readonly expect: Expected
}

export type Dialogue = {
  readonly name: string
  readonly topic: string
  readonly turns: readonly ScriptedTurn[]
}
