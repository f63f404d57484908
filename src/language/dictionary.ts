/** A table that shoppers' words are looked up in: it holds its own words alone, no "constructor" of every object. */
export const dictionary = <Value>(
  entries: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> => Object.assign(Object.create(null), entries)
