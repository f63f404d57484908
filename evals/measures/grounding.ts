export type Mentions = {
  /** Ids of the products that the answer shows as cards. */
  readonly shown: readonly string[]
  readonly reply: string
}

export type Grounds = {
  /** Id → title of every product of the catalogue. */
  readonly titles: ReadonlyMap<string, string>
  /** Ids of the products that the index gave in this conversation. */
  readonly retrieved: ReadonlySet<string>
}

/** Titles of fewer words turn up in sentences that speak of no product. */
const leastWords = 2

/**
 * Share of the products an answer mentions, as a card or by its title in the reply, that exist in the catalogue and were
 * retrieved in this conversation; 1 when it mentions none. After the groundedness of generated answers (Es et al., RAGAS, 2024),
 * decided by lookup instead of by a judge.
 */
export function grounding({ shown, reply }: Mentions, { titles, retrieved }: Grounds): number {
  const said = plain(reply)
  const byTitle = Map.groupBy(titles, ([, title]) => plain(title))
  const cards = shown.map((id) => titles.has(id) && retrieved.has(id))
  const named = [...byTitle].filter(
    ([title]) => title.trim().split(' ').length >= leastWords && said.includes(title),
  )
  // Of several products with one title, any that was retrieved grounds it.
  const claims = [...cards, ...named.map(([, products]) => products.some(([id]) => retrieved.has(id)))]
  return claims.length === 0 ? 1 : claims.filter(Boolean).length / claims.length
}

/** Lower case, words parted by single blanks, with a blank at either end: "shirt" is not found in "shirts". */
const plain = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `
