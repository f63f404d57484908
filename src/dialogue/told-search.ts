import { type Category, categoriesOf } from '../product/taxonomy.ts'
import type { PriceRange, Wish } from '../product/wish.ts'
import type { Reference } from '../retrieval/reference.ts'
import type { Relaxed } from '../retrieval/search-result.ts'
import { isForeign } from './is-foreign.ts'
import type { ShownProduct } from './memory.ts'
import type { SearchOutcome } from './outcome.ts'
import { type SoldOut, soldOutOf, type ToldPick, toldPicks } from './told-picks.ts'

/** The shop's currency, and the one that a limit was named in. */
export type Currencies = {
  readonly own: string
  readonly named: string
  /** The limit that was searched with, in the shop's currency; null where it was left out. */
  readonly limit: PriceRange | null
}

/** What there is to tell of a search. */
export type ToldSearch = Pick<SearchOutcome, 'mode' | 'notes' | 'outfit'> & {
  /** The wish, of the kind that the reference has where it names none. */
  readonly wish: Wish
  readonly like: Like | null
  /** How many of the products meet all that was asked, and how many come close. */
  readonly exact: number
  readonly near: number
  readonly relaxed: readonly Relaxed[]
  /** What was not understood at all, so that nothing is shown: words of no meaning here, or of a foreign language. */
  readonly guess: 'unknown' | 'foreign' | 'not-sold' | null
  /** The products that are named, and what the first of them is. */
  readonly picks: readonly ToldPick[]
  readonly lead: Lead
  readonly soldOut?: SoldOut
  readonly currencies: Currencies | null
}

export type Like = {
  readonly kind: Reference['kind']
  readonly title: string | null
  /** Which of the message's photos, from 1, where it has several. */
  readonly photo?: number
}
export type Lead = 'cheapest' | 'dearest' | 'newest' | 'closest' | 'pick'

export type KnownToShopper = {
  /** The products of earlier answers, by which a reference is named. */
  readonly products: readonly ShownProduct[]
  /** Handles of the message's photos. */
  readonly photos: readonly string[]
}

export function toldSearch(search: SearchOutcome, known: KnownToShopper): ToldSearch {
  const { result, wish, reference, foreignCurrency, leaning = null } = search
  const { products, relaxed } = result
  const near = products.filter(({ nearMatch }) => nearMatch).length
  const category = wish.wanted.category ?? kindsOf(reference)
  const soldOut = soldOutOf(products, { wish, leaning })
  const own = products.find(({ product }) => product.price !== null)?.product.price?.currency
  return {
    mode: search.mode,
    notes: search.notes,
    relaxed,
    ...(search.outfit === undefined ? {} : { outfit: search.outfit }),
    wish: { ...wish, wanted: { ...wish.wanted, ...(category.length > 0 ? { category } : {}) } },
    like: reference && likeOf(reference, known),
    exact: products.length - near,
    near,
    guess: guessOf(search),
    picks: toldPicks(products, { wish, leaning }),
    lead: leadOf(search),
    ...(soldOut === null ? {} : { soldOut }),
    currencies:
      foreignCurrency === null || own === undefined
        ? null
        : { own, named: foreignCurrency, limit: wish.price },
  }
}

/** The reference's kind; of an unknown one those of its family. */
function kindsOf(reference: Reference | null): Category[] {
  if (reference?.attributes.category !== undefined) return [reference.attributes.category]
  return reference?.family === undefined ? [] : categoriesOf(reference.family)
}

function likeOf(reference: Reference, { products, photos }: KnownToShopper): Like {
  if (reference.kind === 'product') {
    const title = products.find(({ id }) => id === reference.id)?.title
    return { kind: 'product', title: title ?? null }
  }
  const place = photos.length > 1 ? photos.indexOf(reference.handle) : -1
  return { kind: 'photo', title: null, ...(place < 0 ? {} : { photo: place + 1 }) }
}

function guessOf({ unheard, asksSold }: SearchOutcome): ToldSearch['guess'] {
  if (unheard === undefined) return null
  if (asksSold) return 'not-sold'
  return isForeign(unheard) ? 'foreign' : 'unknown'
}

const leadsBySort = {
  'price-ascending': 'cheapest',
  'price-descending': 'dearest',
  newest: 'newest',
} as const

function leadOf({ wish, reference, result, notes }: SearchOutcome): Lead {
  const isUnknown = notes.some(({ kind }) => kind === 'undated')
  if (wish.sort !== 'relevance' && !isUnknown) return leadsBySort[wish.sort]
  return reference !== null || result.products.every(({ nearMatch }) => nearMatch) ? 'closest' : 'pick'
}
