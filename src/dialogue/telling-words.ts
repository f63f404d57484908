import type { Claim } from '../language/claims.ts'
import { comparable } from '../product/comparable.ts'
import type { Category } from '../product/taxonomy.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import { claimTexts } from './claim-texts.ts'

export type TellingWords = {
  /** The words that the shop's own texts hold. */
  readonly text: string
  /** Claims that no text of the shop makes. */
  readonly unknown: readonly Claim[]
}

/** Words looked up at most; who writes more tells a story. */
const most = 10
/** Products looked at for a phrase. */
const phraseDepth = 5

/**
 * Of the words that no attribute took those that some product's text holds: only these may rank. What is claimed of a piece is
 * looked for in the words that shops use for it. An index that cannot search words keeps them all.
 */
export async function tellingWords(
  words: string,
  claims: readonly Claim[],
  index: ProductIndex,
  options: { signal?: AbortSignal | undefined; kinds?: readonly Category[] | undefined } = {},
): Promise<TellingWords> {
  const own = [...new Set(words.split(/\s+/))].filter((word) => word !== '').slice(0, most)
  if (!index.capabilities.hybrid) return { text: words, unknown: [] }
  const signal = options.signal === undefined ? {} : { signal: options.signal }
  const isHeld = async (text: string) => (await index.search({ text, limit: 1 }, signal)).length > 0
  // What some shirt claims says nothing of boots.
  const kinds = options.kinds ?? []
  const ofKinds = kinds.length === 0 ? {} : { filter: { wanted: { category: [...kinds] } } }
  /** A phrase is held where one text has it as it is, not merely its words. */
  const isWritten = async (phrase: string) => {
    const depth = /[ -]/.test(phrase) ? phraseDepth : 1
    const hits = await index.search({ text: phrase, limit: depth, ...ofKinds }, signal)
    if (depth === 1) return hits.length > 0
    return hits.some(({ product: { title, description } }) =>
      comparable(`${title} ${description}`).includes(comparable(phrase)),
    )
  }
  const held = await Promise.all(own.map(isHeld))
  const claimed = await Promise.all(
    claims.map(async (claim) => {
      const written = await Promise.all(claimTexts[claim].map(isWritten))
      return { claim, texts: claimTexts[claim].filter((_, at) => written[at]) }
    }),
  )
  const kept = own.filter((_, at) => held[at])
  return {
    text: [...new Set([...kept, ...claimed.flatMap(({ texts }) => texts)])].join(' '),
    unknown: claimed.filter(({ texts }) => texts.length === 0).map(({ claim }) => claim),
  }
}
