/** Marks that part a title from what is told of one variant. */
const loose = /[\s\-–—,;:/|([{]+$/u

/** The title of a product whose rows are each titled with their own size or color: what all begin with. */
export function sharedTitle(titles: readonly string[], optionValues: readonly string[] = []): string {
  const [first = '', ...others] = titles.filter((title) => title !== '')
  if (others.every((title) => title === first))
    return optionValues.length === 0 || others.length > 0 ? first : withoutOptions(first, optionValues)
  const words = first.split(/\s+/)
  const shared = words.findIndex((word, at) => others.some((title) => title.split(/\s+/)[at] !== word))
  const title = (shared === -1 ? words : words.slice(0, shared)).join(' ').replace(loose, '')
  return title === '' ? first : title
}

/** "Wave Dress - Red, M" of a product's only row, without the ending that names its options. */
function withoutOptions(title: string, values: readonly string[]): string {
  const ending = /^(.+?)\s*(?:[-–—|/]\s+|\()([^-–—|()]+)\)?$/u.exec(title)
  if (ending === null) return title
  const [, start = title, end = ''] = ending
  const parts = end.split(/\s*[,/|]\s*/).map((part) => part.trim().toLowerCase())
  const known = new Set(values.map((value) => value.trim().toLowerCase()))
  return parts.every((part) => known.has(part)) ? start.trim() : title
}
