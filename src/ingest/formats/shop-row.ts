import type { FeedRecord } from './feed-record.ts'

/** What a shop system's export says of a row's place: of which product it is, and as what. */
export type ShopRow = {
  /** The product's own id; of a variant that names its product otherwise, that name. */
  readonly group: string
  /** `whole` tells of the product, and is for sale itself only where there are no variants; `pictures` adds nothing but those. */
  readonly role: 'whole' | 'variant' | 'pictures'
  /** Other names by which variants call this product. */
  readonly aliases?: readonly string[]
  /** Names of the rows that are its variants, with their options where the product tells them. */
  readonly members?: Readonly<Record<string, Options>>
  /** By which a product may name this row as its own. */
  readonly name?: string
  /** What varies, in order; a name that only another row of the product tells is empty. */
  readonly options?: Options
  readonly variantId?: string
  /** The variant's own picture. */
  readonly picture?: string
  /** Added to the product's price, and taken off the sum. */
  readonly surcharge?: number
  readonly discount?: { readonly percent: number } | { readonly amount: number }
  /** True of a row that is for sale only as a part of another product. */
  readonly hiddenAlone?: boolean
}

export type Options = readonly (readonly [name: string, value: string])[]

/** A record with its columns as they are mapped, and its place; null for one that says nothing of a product. */
export type ReadShopRow = { readonly record: FeedRecord; readonly shop: ShopRow } | null

/** How a shop system exports products. */
export type ShopFormat = {
  readonly name: string
  /** True of the columns of its export. */
  readonly recognizes: (columns: readonly string[]) => boolean
  readonly read: (record: FeedRecord) => ReadShopRow
}

/** A heading's letters and digits, lower case: "Option1 Name" and "option1_name" are one. */
export const plainHeading = (heading: string): string =>
  heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** A record's cells by their plain headings. */
export function cellsOf(record: FeedRecord): (...headings: string[]) => string {
  const cells = new Map(
    Object.entries(record).map(([heading, value]) => [
      plainHeading(heading),
      [value].flat().join(', ').trim(),
    ]),
  )
  return (...headings) =>
    headings.map((heading) => cells.get(heading) ?? '').find((cell) => cell !== '') ?? ''
}

/** The record without the columns of these plain headings. */
export const withoutColumns = (record: FeedRecord, isDropped: (heading: string) => boolean): FeedRecord =>
  Object.fromEntries(Object.entries(record).filter(([heading]) => !isDropped(plainHeading(heading))))

/** True when each of the plain headings is among the columns. */
export function hasHeadings(columns: readonly string[], headings: readonly string[]): boolean {
  const plain = new Set(columns.map(plainHeading))
  return headings.every((heading) => plain.has(heading))
}

/** "https:" for an address that leaves it out, as shop systems do. */
export const absolute = (address: string): string => (address.startsWith('//') ? `https:${address}` : address)

/** True of a cell that says yes. */
export const saysYes = (cell: string): boolean =>
  /^(true|1|yes|y|on|continue|allow|notify|wahr|ja)$/i.test(cell)
/** True of a cell that says no. */
export const saysNo = (cell: string): boolean => /^(false|0|no|n|off|-1|deny|falsch|nein)$/i.test(cell)
