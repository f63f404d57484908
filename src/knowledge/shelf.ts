/**
 * What it is called, what is said of it, and what people ask who want to hear that. Names are alternatives with commas between
 * them: `a/b` is either word, ` + ` stands between parts that are named anywhere, `*` is any ending; a space may be a hyphen or
 * nothing. Empty where no name tells it. Questions are English, with slashes between them: messages that mean alike are found by
 * an ear's sense; where there are none, the names make them.
 */
export type Entry = readonly [names: string, says: string, asked?: string]

/** General knowledge of one subject, written by us: true of clothes anywhere, never of one shop. */
export type Shelf = Readonly<Record<string, Entry>>

export const shelfNames = [
  ...(['cloths', 'pieces', 'terms', 'care', 'mishaps', 'customs', 'ways', 'figures', 'fitting'] as const),
  ...(['dressing', 'sizing', 'upkeep', 'choosing', 'comparisons'] as const),
] as const
export type ShelfName = (typeof shelfNames)[number]
export type Shelves = Readonly<Record<ShelfName, Shelf>>

/** One thing that is known, in whatever language it is said. */
export type Known = { readonly shelf: ShelfName; readonly id: string }

/** True of what stands on a shelf, whatever is kept of it elsewhere. */
export const isOnShelf = (each: { readonly shelf: string; readonly id: string }): each is Known =>
  (shelfNames as readonly string[]).includes(each.shelf)
