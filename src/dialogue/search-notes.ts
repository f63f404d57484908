import type { Withdrawal } from '../language/request.ts'
import type { AttributeName } from '../product/attributes.ts'
import type { ResolvedDirection } from '../retrieval/directions/resolve-directions.ts'
import type { ShownThing } from './find-described.ts'
import type { Formality, Weather } from './situations/situation.ts'

/** What a shopper or a model should know of how a request was read, beside what was found. */
export type SearchNote =
  | { readonly kind: 'taken-for'; readonly thing: ShownThing }
  | { readonly kind: 'not-shown' }
  | { readonly kind: 'not-transferred'; readonly attributes: readonly AttributeName[] }
  | { readonly kind: 'withdrawn'; readonly names: readonly Withdrawal[] }
  /** What the day was taken for. */
  | { readonly kind: 'assumed'; readonly formality: Formality | null; readonly weather: Weather | null }
  | { readonly kind: 'direction'; readonly direction: ResolvedDirection }
