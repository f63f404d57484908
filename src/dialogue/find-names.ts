import { stopWords } from '../language/en/stop-words.ts'
import { wordStanding } from '../language/word-standing.ts'
import type { Log } from '../log.ts'
import { codeKey, nameKey, productNames, titleKey, variantOfCode } from '../product/names.ts'
import type { Product } from '../product/product.ts'
import { isShadeWord } from '../product/shade.ts'
import { splitWords, type Word } from '../product/split-words.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import type { NamedProduct } from '../retrieval/named-products.ts'

/** What words name in a shop: the products, and the stretches of the words that are names. */
export type FoundNames = { readonly products: readonly NamedProduct[]; readonly phrases: readonly string[] }

export const noNames: FoundNames = { products: [], phrases: [] }

/** Words of a message that are looked at, and words in a title that is looked for: within a sentence, and where nothing else is said. */
const [mostWords, longestTitle, longestAlone] = [24, 6, 12]
/** Products of one name that are told apart; a word of more titles is no name. */
const mostLookedAt = 200
/** A name is rare: in at most so many titles, or this share of them. */
const rare = { products: 12, share: 0.005 } as const

type Candidate = { readonly key: string; readonly phrase: string; readonly as: NamedProduct['as'] }

/** What a message may name: numbers, rows of words that may be a title, and words that nothing else is known by. */
function candidatesIn(text: string): Candidate[] {
  const words = splitWords(text).slice(0, mostWords)
  return [...codesIn(text), ...titlesIn(text, words), ...wordsIn(words)]
}

const saysNumber =
  /\b(?:sku|ean|gtin|upc|mpn|asin|id|item|article|artikel\p{L}*|art|no|nr|number|nummer|code|model|modell|style)\b/iu

/** "PW-2041-7" anywhere; bare digits only where they are long, alone, or called a number. */
function codesIn(text: string): Candidate[] {
  const tokens = text.split(/\s+/).map((token) => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
  const told = tokens.filter((token) => token !== '')
  const isTold = told.length === 1 || saysNumber.test(text)
  const single = told.filter((token) => {
    // Of letters alone it is in parts, and in capitals unless it is all that is said: "IB-J-IND-M".
    if (!/\p{N}/u.test(token))
      return told.length === 1
        ? /^\p{L}+(?:[-_./]\p{L}+)+$/u.test(token)
        : /^\p{Lu}+(?:[-_./]\p{Lu}+)+$/u.test(token)
    if (/^\p{N}+$/u.test(token)) return token.length >= (isTold ? 3 : 6)
    return isTold || token.replace(/[^\p{L}\p{N}]/gu, '').length >= 4
  })
  const whole = told.length > 1 && told.length <= 4 ? [told.join(' ')] : []
  return [...single, ...whole]
    .map((phrase): Candidate => ({ key: codeKey(phrase), phrase, as: 'itself' }))
    .filter(({ key }) => key !== '')
}

/** Rows of words that may be a title: with a word in them that nothing else is known by, or all that is said. */
function titlesIn(text: string, words: readonly Word[]): Candidate[] {
  const standings = words.map(({ raw }) => wordStanding(raw))
  const isTelling = (at: number) => standings[at] !== 'known'
  const isFiller = (at: number) => !isTelling(at) && stopWords.has(words[at]!.text)
  const said = words.flatMap((_, at) => (isFiller(at) ? [] : [at]))
  const isAll = (from: number, to: number) => said.every((at) => at >= from && at < to)
  return words.flatMap((first, from) =>
    Array.from({ length: Math.min(longestAlone, words.length - from) }, (_, more) => from + more + 1)
      .filter((to) => to - from <= longestTitle || isAll(from, to))
      .filter((to) => {
        const row = Array.from({ length: to - from }, (_, more) => from + more)
        return row.some(isTelling) || (row.length > 1 && isAll(from, to) && !row.every(isFiller))
      })
      .map((to): Candidate => {
        const row = words.slice(from, to)
        const last = row.at(-1)!
        return {
          key: titleKey(row.map((word) => word.text)),
          phrase: text.slice(first.at, last.at + last.raw.length),
          as: 'itself',
        }
      }),
  )
}

function wordsIn(words: readonly Word[]): Candidate[] {
  return words.flatMap(({ text, raw }): Candidate[] => {
    const key = nameKey(text)
    const standing = wordStanding(raw)
    // "Dark" is said of colors, though a title may have it.
    if (key === '' || standing === 'known' || isShadeWord(text)) return []
    return [{ key, phrase: raw, as: standing === 'unknown' ? 'name' : 'word' }]
  })
}

type Index = Pick<ProductIndex, 'search' | 'count'>

/**
 * The products that words name: by id or number, by whole title, or by a rare name in the title. Costs one look at the index; where
 * that fails nothing is named, and the search itself will tell.
 */
export async function findNames(
  index: Index,
  text: string,
  { log, ...options }: { signal?: AbortSignal; log?: Log } = {},
): Promise<FoundNames> {
  try {
    return await lookUp(index, text, options)
  } catch (error) {
    if (options.signal?.aborted !== true) log?.warn({ err: error }, 'names could not be looked up')
    return noNames
  }
}

async function lookUp(index: Index, text: string, options: { signal?: AbortSignal }): Promise<FoundNames> {
  const candidates = candidatesIn(text)
  if (candidates.length === 0) return noNames
  const keys = [...new Set(candidates.map(({ key }) => key))]
  const hits = await index.search({ filter: { names: keys }, limit: mostLookedAt }, options)
  if (hits.length === 0) return noNames
  const byKey = new Map<string, Product[]>()
  for (const { product } of hits)
    for (const key of productNames(product)) byKey.set(key, [...(byKey.get(key) ?? []), product])
  const total = hits.length < rare.products ? 0 : await index.count()
  const most = Math.max(rare.products, Math.floor(total * rare.share))
  const isCut = hits.length >= mostLookedAt
  const named = new Map<string, NamedProduct>()
  const phrases = new Set<string>()
  for (const { key, phrase, as } of candidates) {
    const products = byKey.get(key) ?? []
    if (products.length === 0) continue
    if (as !== 'itself' && (isCut ? await index.count({ names: [key] }) : products.length) > most) continue
    phrases.add(phrase)
    for (const product of products) {
      const { id } = product
      if (named.get(id)?.as === 'itself') continue
      const variant = key.startsWith('code:') ? variantOfCode(product, key) : undefined
      named.set(id, better(named.get(id), { id, as, phrase, ...(variant === undefined ? {} : { variant }) }))
    }
  }
  return { products: withoutPartsOfTitles([...named.values()]), phrases: [...phrases] }
}

/** "Rowan Aran-style jumper" names that one, and not the "Aran-style jumper" that its title holds. */
function withoutPartsOfTitles(named: readonly NamedProduct[]): NamedProduct[] {
  const titles = named.flatMap(({ as, phrase }) => (as === 'itself' ? [phrase] : []))
  const isPart = ({ phrase }: NamedProduct) =>
    titles.some((title) => title.length > phrase.length && title.includes(phrase))
  return named.filter((each) => each.as !== 'itself' || !isPart(each))
}

/** The longer title, or the surer name. */
function better(known: NamedProduct | undefined, found: NamedProduct): NamedProduct {
  if (known === undefined || found.as === 'itself') return found
  return known
}
