import type { KnownFacts, KnownProduct } from '../known-facts.ts'

/** The sentence with ids of known products replaced by titles, as nobody reads ids; null when it tells one that no tool returned. */
export function citeTitles(sentence: string, facts: KnownFacts): string | null {
  const urls = facts.products.flatMap(({ url }) => (url !== null && sentence.includes(url) ? [url] : []))
  // An address that is known keeps the id in it.
  const hidden = urls.reduce((text, url, place) => text.replaceAll(url, `\u0001${place}\u0002`), sentence)
  const cited = citeIn(hidden, facts)
  return cited === null
    ? null
    : urls.reduce((text, url, place) => text.replaceAll(`\u0001${place}\u0002`, url), cited)
}

function citeIn(sentence: string, { products, message }: KnownFacts): string | null {
  const ids = new Map(products.filter(({ id }) => id !== '').map((product) => [product.id, product]))
  let unknown = false
  let text = sentence
  const cite = (product: KnownProduct, before: string) =>
    text.toLowerCase().includes(product.title.toLowerCase()) ? '' : `${before}${product.title}`
  text = text.replaceAll(/(\s?)\[([^\]\n]{1,200})\](?!\()/g, (citation, space: string, id: string) => {
    const product = ids.get(id.trim().replace(/^id:\s*/i, ''))
    if (product === undefined) {
      unknown ||= looksLikeId(id)
      return citation
    }
    return cite(product, space)
  })
  for (const [id, product] of ids) {
    if (!isTelling(id) || !text.toLowerCase().includes(id.toLowerCase())) continue
    const bare = new RegExp(
      String.raw`(\s?)\(?(?:\bid\b\s?[:#]?\s?)?(?<![\p{L}\p{N}_-])${escaped(id)}(?![\p{L}\p{N}_-])\)?`,
      'giu',
    )
    // A title may hold its own number.
    if (product.title.includes(id)) continue
    text = text.replaceAll(bare, (_, space: string) => cite(product, space))
  }
  const isStrange = [...text.matchAll(strangeId)].some(
    ([id]) => !message.includes(id) && !products.some(({ title }) => title.includes(id)),
  )
  return unknown || isStrange ? null : text
}

/** Ids have no spaces and a digit or a dash; "[sic]" is none. */
const looksLikeId = (text: string) => /^\S*[\d_-]\S*$/.test(text)

/** "dress-016", "sku_4711", a UUID, "ID: 4711". */
const strangeId =
  /(?<![\p{L}\p{N}_-])(?:[a-z]{2,}(?:[-_][a-z]+)*[-_]\d{3,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{20,}|(?:id|sku)\s?[:#]\s?[\w-]*\d[\w-]*)(?![\p{L}\p{N}_-])/giu

/** Short ids, or words, may stand in a sentence for themselves. */
const isTelling = (id: string): boolean =>
  id.length >= 4 && /\d/.test(id) && (id.length >= 6 || /\D/.test(id))

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
