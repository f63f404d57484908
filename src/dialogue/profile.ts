import type { Budget } from '../language/request.ts'
import type { AttributeName } from '../product/attributes.ts'

/** Where something standing came from: the shopper's words. */
type Told = { readonly because: string }

/** Whom it is for; `years` is a child's age where it was said. */
export type StandingWearer = Told & {
  readonly gender?: 'female' | 'male'
  readonly age_group?: 'adults' | 'kids' | 'babies'
  readonly years?: number
  /** True of somebody who was named, and not of the shopper's own word for a garment: "my brother". */
  readonly isNamed?: true
}

/** Kinds that share their sizes: who wears M above may wear W31 below, and shoes in 42. */
export const sizeGroups = ['clothes', 'trousers', 'shoes'] as const
export type SizeGroup = (typeof sizeGroups)[number]
/** "Age 5 to 6", said of the nephew that it is for: nobody else is named. */
export const isAgeOf = (
  known: StandingWearer | null,
  { gender, age_group, years }: Pick<StandingWearer, 'gender' | 'age_group' | 'years'>,
): boolean =>
  known?.gender !== undefined &&
  gender === undefined &&
  age_group !== undefined &&
  known.age_group === age_group &&
  (known.years === undefined || years === undefined || known.years === years)

export type StandingSize = Told & {
  readonly of: SizeGroup
  readonly sizes: readonly string[]
  /** True of the shopper's own, which are nobody else's. */
  readonly isOwn?: true
}

export type StandingBan = Told & {
  /** `word`: what the product's own text must not hold ("sequins"). */
  readonly attribute: AttributeName | 'brand' | 'word'
  readonly value: string
  /** Of whom it was said, where that is not the shopper. */
  readonly of?: Pick<StandingWearer, 'gender' | 'age_group'>
}

/** What a shopper said that holds for whatever is looked for, until it is taken back. */
export type Profile = {
  readonly wearer: StandingWearer | null
  /** Who the shopper is: "for me" means them again. */
  readonly self: StandingWearer | null
  readonly sizes: readonly StandingSize[]
  readonly budget: (Told & Budget) | null
  readonly bans: readonly StandingBan[]
}

export const emptyProfile: Profile = { wearer: null, self: null, sizes: [], budget: null, bans: [] }
