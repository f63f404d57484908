import type { Constraints } from './search-arguments.ts'

/** A call of `search_products` or `filter_products`. */
export type SearchCall = Constraints & {
  readonly text: string
  readonly reference?: string | null | undefined
  readonly goes_with?: string | null | undefined
  readonly more?: boolean | null | undefined
  /** Goes on from the last search even if the words alone would start anew. */
  readonly narrows?: boolean
}
