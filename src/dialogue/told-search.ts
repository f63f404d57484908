import type { Product } from '../product/product.ts'
import { isEmptyWish, type Wish } from '../product/wish.ts'
import type { Reference } from '../retrieval/reference.ts'
import type { Relaxed } from '../retrieval/search-result.ts'
import type { ShownProduct } from './memory.ts'
import type { SearchOutcome } from './outcome.ts'

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
  /** True when all that come close are of another kind. */
  readonly otherKinds: boolean
  readonly relaxed: readonly Relaxed[]
  /** True when no attribute was understood, so that the words alone were compared; those of a foreign language apart. */
  readonly guess: 'unknown' | 'foreign' | null
  readonly best: { readonly product: Product; readonly as: BestAs } | null
  readonly currencies: Currencies | null
}

export type Like = { readonly kind: Reference['kind']; readonly title: string | null }
export type BestAs = 'cheapest' | 'dearest' | 'closest' | 'pick'

/** `known` are the products of earlier answers, by which a reference is named. */
export function toldSearch(search: SearchOutcome, known: readonly ShownProduct[]): ToldSearch {
  const { result, wish, reference, foreignCurrency } = search
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
    otherKinds: products.every((product) => product.relaxed.includes('category')),
    guess: guessOf(search),
    best: bestOf(search),
    currencies: foreignCurrency === null || own === undefined ? null : { own, named: foreignCurrency },
  }
}

function likeOf(reference: Reference, known: readonly ShownProduct[]): Like {
  const title = reference.kind === 'photo' ? undefined : known.find(({ id }) => id === reference.id)?.title
  return { kind: reference.kind, title: title ?? null }
}

const foreignWords =
  /(?:^|\s)(?:ich|ein|eine|einen|der|das|und|für|fur|une|pour|avec|je|cherche|un|una|para|con|quiero|busco|uno|per|cerco|um|uma|procuro|mit|suche|och|een|voor|ik)(?:\s|$)/i

/** True of words in another alphabet, or with the small words of another language. */
const isForeign = (text: string): boolean => /[^\P{L}\p{Script=Latin}]/u.test(text) || foreignWords.test(text)

function guessOf({ wish, reference }: SearchOutcome): ToldSearch['guess'] {
  if (reference !== null || wish.text === '' || !isEmptyWish({ ...wish, text: '' })) return null
  return isForeign(wish.text) ? 'foreign' : 'unknown'
}

function bestOf(search: SearchOutcome): ToldSearch['best'] {
  const [first] = search.result.products
  if (first === undefined) return null
  const { sort } = search.wish
  const { product } = first
  if (sort !== 'relevance') return { product, as: sort === 'price-ascending' ? 'cheapest' : 'dearest' }
  const isClosest = first.nearMatch || search.reference !== null || guessOf(search) !== null
  return { product, as: isClosest ? 'closest' : 'pick' }
}
