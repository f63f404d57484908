import type { Wish } from '../product/wish.ts'
import type { Reference } from '../retrieval/reference.ts'
import type { Relaxed } from '../retrieval/search-result.ts'
import { isForeign } from './is-foreign.ts'
import type { ShownProduct } from './memory.ts'
import type { SearchOutcome } from './outcome.ts'
import { type ToldPick, toldPicks } from './told-picks.ts'

/** The shop's currency, and the one that a limit was named in. */
export type Currencies = { readonly own: string; readonly named: string }

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
  readonly guess: 'unknown' | 'foreign' | null
  /** The products that are named, and what the first of them is. */
  readonly picks: readonly ToldPick[]
  readonly lead: Lead
  readonly currencies: Currencies | null
}

export type Like = { readonly kind: Reference['kind']; readonly title: string | null }
export type Lead = 'cheapest' | 'dearest' | 'closest' | 'pick'

/** `known` are the products of earlier answers, by which a reference is named. */
export function toldSearch(search: SearchOutcome, known: readonly ShownProduct[]): ToldSearch {
  const { result, wish, reference, foreignCurrency, leaning = null } = search
  const { products, relaxed } = result
  const near = products.filter(({ nearMatch }) => nearMatch).length
  const kind = reference?.attributes.category
  const category = wish.wanted.category ?? (kind === undefined ? [] : [kind])
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
    currencies: foreignCurrency === null || own === undefined ? null : { own, named: foreignCurrency },
  }
}

function likeOf(reference: Reference, known: readonly ShownProduct[]): Like {
  const title = reference.kind === 'photo' ? undefined : known.find(({ id }) => id === reference.id)?.title
  return { kind: reference.kind, title: title ?? null }
}

function guessOf({ unheard }: SearchOutcome): ToldSearch['guess'] {
  if (unheard === undefined) return null
  return isForeign(unheard) ? 'foreign' : 'unknown'
}

function leadOf({ wish, reference, result }: SearchOutcome): Lead {
  if (wish.sort !== 'relevance') return wish.sort === 'price-ascending' ? 'cheapest' : 'dearest'
  return reference !== null || result.products.every(({ nearMatch }) => nearMatch) ? 'closest' : 'pick'
}
