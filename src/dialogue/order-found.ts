import type { Claim } from '../language/claims.ts'
import { slotOf } from '../outfit/piece-harmony.ts'
import { comparable } from '../product/comparable.ts'
import type { Category } from '../product/taxonomy.ts'
import type { Wish } from '../product/wish.ts'
import type { FoundProduct, SearchResult } from '../retrieval/search-result.ts'
import { claimTexts } from './claim-texts.ts'

/**
 * What is sold out comes last: nobody wants it as a first pick. Of products that miss as much, those first whose own text vouches for
 * what was asked of them. What the words name keeps its place, and so does an order that was asked for.
 */
export function orderFound(
  result: SearchResult,
  {
    claims,
    stuffs = [],
    sort,
    named = [],
  }: {
    readonly claims: readonly Claim[]
    /** Stuffs that only a product's own text tells of. */
    readonly stuffs?: readonly string[]
    readonly sort: Wish['sort']
    readonly named?: readonly { id: string }[]
  },
): SearchResult {
  if (sort !== 'relevance') return result
  const texts = [...claims.flatMap((claim) => claimTexts[claim]), ...stuffs].map(comparable)
  const vouches = ({ product: { title, description } }: FoundProduct) => {
    const own = comparable(`${title} ${description}`)
    return texts.some((text) => own.includes(text))
  }
  const ids = new Set(named.map(({ id }) => id))
  const first = result.products.findIndex(({ product }) => !ids.has(product.id))
  const lead = new Set(first === -1 ? result.products : result.products.slice(0, first))
  const leads = (found: FoundProduct) => lead.has(found)
  const groups = [...new Set(result.products.map(({ relaxed }) => relaxed.join()))]
  const groupOf = ({ relaxed }: FoundProduct) => groups.indexOf(relaxed.join())
  let lowest = 1
  const products = result.products
    .toSorted(
      (one, other) =>
        Number(leads(other)) - Number(leads(one)) ||
        Number(one.product.stock === 0 && !leads(one)) - Number(other.product.stock === 0 && !leads(other)) ||
        groupOf(one) - groupOf(other) ||
        Number(vouches(other)) - Number(vouches(one)),
    )
    .map((found) => {
      lowest = Math.min(lowest, found.score)
      return { ...found, score: lowest }
    })
  return { ...result, products }
}

type KindOrder = {
  readonly isGift: boolean
  /** True in frost, where people look for a coat before they look for a scarf. */
  readonly isCold?: boolean
}

/** Of a wish for no kind in particular each kind has its turn, among what misses as much: four scarves are no choice of gifts. */
export function spreadKinds(
  result: SearchResult,
  limit: number,
  { isGift, isCold = false }: KindOrder,
): SearchResult {
  const groups = [...new Set(result.products.map(({ relaxed }) => relaxed.join()))]
  const products = groups.flatMap((group) =>
    inTurn(
      result.products.filter(({ relaxed }) => relaxed.join() === group),
      { isGift, isCold },
    ),
  )
  let lowest = 1
  return {
    ...result,
    products: products.slice(0, limit).map((found) => {
      lowest = Math.min(lowest, found.score)
      return { ...found, score: lowest }
    }),
  }
}

/** What is carried or put on beside clothes and shoes. */
const isBeside = (kind: Category | undefined): boolean => {
  const slot = kind === undefined ? 'accessory' : slotOf(kind)
  return slot === 'bag' || slot === 'accessory' || slot === 'head' || kind === 'socks'
}

/** Useful before they are a present. */
const plainGifts: readonly (Category | undefined)[] = ['socks', 'backpack', 'duffel-bag', 'cap', 'suitcase']

function inTurn(products: readonly FoundProduct[], { isGift, isCold }: KindOrder): FoundProduct[] {
  const found = [...new Set(products.map(({ product }) => product.attributes.category))]
  const isOuter = (kind: Category | undefined) => kind === 'coat' || kind === 'jacket'
  // "Something for my gran" that is no gift is something to wear, before bags, socks and scarves.
  const rank = (kind: Category | undefined): number => {
    if (isGift) return plainGifts.includes(kind) ? 1 : 0
    return isBeside(kind) ? 2 : isCold === true && !isOuter(kind) ? 1 : 0
  }
  const kinds = found.toSorted((one, other) => rank(one) - rank(other))
  const lists = kinds.map((kind) => products.filter(({ product }) => product.attributes.category === kind))
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat()
}

/** The cheaper half first, among what misses as much, for who has little money. */
export function cheaperFirst(result: SearchResult): SearchResult {
  const amountOf = ({ product: { price } }: FoundProduct) => price?.amount ?? Number.POSITIVE_INFINITY
  const amounts = result.products.map(amountOf).toSorted((one, other) => one - other)
  const middle = amounts[Math.floor((amounts.length - 1) / 2)] ?? 0
  const groups = [...new Set(result.products.map(({ relaxed }) => relaxed.join()))]
  let lowest = 1
  const products = result.products
    .toSorted(
      (one, other) =>
        groups.indexOf(one.relaxed.join()) - groups.indexOf(other.relaxed.join()) ||
        Number(amountOf(one) > middle) - Number(amountOf(other) > middle),
    )
    .map((found) => {
      lowest = Math.min(lowest, found.score)
      return { ...found, score: lowest }
    })
  return { ...result, products }
}
