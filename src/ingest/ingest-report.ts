/** What went wrong with one row, one of its values or its picture. A row whose picture failed is stored by its words, and tried again next time. */
export type IngestProblem = {
  readonly line: number
  readonly id: string | null
  readonly part: 'row' | 'value' | 'picture'
  readonly reason: string
  /** Where a picture that could not be read lies: a host, or "files". */
  readonly host?: string
}

/** Products counted. `added`, `changed`, `unchanged`, `withheld` and `rejected` add up to `rows`. */
export type IngestCounts = {
  rows: number
  added: number
  changed: number
  unchanged: number
  rejected: number
  /** Products that the shop does not sell now: drafts, archived and hidden ones. They are not in the catalogue. */
  withheld: number
  /** Values that could not be read, of products that are stored without them: "on request" for a price. */
  unread: number
  /** Pictures that were read. */
  pictures: number
  /** Pictures that could not be read. */
  picture_problems: number
  /** Products that were pruned. */
  removed: number
}

export const noCounts = (): IngestCounts => ({
  rows: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  rejected: 0,
  withheld: 0,
  unread: 0,
  pictures: 0,
  picture_problems: 0,
  removed: 0,
})

export type IngestProgress = Readonly<IngestCounts> & {
  /** Bytes of the feed that are done, of `total`; both 0 when the rows come from no file. */
  readonly position: number
  readonly total: number
}

export type IngestReport = IngestCounts & { readonly seconds: number }
